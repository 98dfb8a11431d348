import { readPartialDate } from '../../domain/partial-date.ts';
import { newEntryPath } from '../../entries/new-entry.ts';
import type { Letter } from './letter.ts';

/** Where the draft of a letter goes: the folder of its year, under its reference. */
export function placeOf(
  folder: string,
  { dates }: Pick<Letter, 'dates'>,
  reference: string,
  patterns: readonly string[],
): string {
  const known = (['received', 'responded', 'published'] as const).flatMap((role) => {
    const date = readPartialDate(dates[role]?.value ?? '');
    return date === undefined ? [] : [[role, date] as const];
  });
  return newEntryPath(folder, { reference, ...Object.fromEntries(known) }, patterns);
}

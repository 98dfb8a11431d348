import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readPartialDate, yearOf } from '../../domain/partial-date.ts';
import { referenceAddress, referenceKey, referenceYear } from '../../domain/reference.ts';
import { claimedReference } from '../../entries/frontmatter.ts';
import { listEntries, readText } from '../../entries/read.ts';
import type { Letter } from './letter.ts';

/** Where the draft of a letter goes: the folder of its year, under its reference. */
export function placeOf(
  folder: string,
  { dates: { responded, published, received } }: Pick<Letter, 'dates'>,
  reference: string,
  patterns: readonly string[],
): string {
  const date = readPartialDate((responded ?? published ?? received)?.value ?? '');
  const year = String((date && yearOf(date)) ?? referenceYear(reference, patterns) ?? 'undated');
  return join(folder, 'responses', year, `${referenceAddress(reference)}.mdx`);
}

/** The entries that are there, by the key of their reference; a file that names none cannot be told. */
export class EntriesThere {
  readonly #byKey = new Map<string, string>();

  constructor(folder: string) {
    for (const path of listEntries(join(folder, 'responses')).entries) {
      const read = readText(path);
      const claimed = 'text' in read ? claimedReference(read.text) : undefined;
      if (claimed !== undefined) this.#byKey.set(referenceKey(claimed), path);
    }
  }

  /** The path of the entry with this reference, or of a file where its own would go. */
  find(reference: string, target: string): string | undefined {
    return this.#byKey.get(referenceKey(reference)) ?? (existsSync(target) ? target : undefined);
  }
}

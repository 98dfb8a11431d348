import { existsSync, readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { referenceKey } from '../../../domain/reference.ts';
import { shownPath } from '../../../entries/content-folder.ts';
import { knownEntries, writeNewEntry } from '../../../entries/new-entry.ts';
import { writeDraft } from '../draft.ts';
import type { Furniture } from '../message/left.ts';
import { placeOf } from '../place.ts';
import type { Row } from './csv.ts';
import type { Fate, Tally } from './log-report.ts';
import { type LogSetting, readRow } from './row.ts';
import type { Remark } from './row-cell.ts';

/** The terminal draws between two of these steps. */
const STEP = 25;

/** Makes a draft of each row. `print` takes the drafts where they are not to be written; `step` hears of the rows done. */
export async function importRows(
  folder: string,
  rows: readonly Row[],
  setting: LogSetting,
  { print, step }: { print?: (path: string, text: string) => void; step: (done: number) => void },
): Promise<Tally> {
  const known = knownEntries(folder);
  const fates: Record<Fate, number> = { written: 0, printed: 0, same: 0, edited: 0, different: 0 };
  const left: Partial<Record<Furniture, number>> = {};
  const different: Tally['different'][number][] = [];
  const refused: Remark[] = [];
  const remarks: Remark[] = [];
  const seen = new Map<string, Row>();
  let undecided = 0;
  let unplaced = 0;
  for (const [index, row] of rows.entries()) {
    if (index % STEP === 0) {
      step(index);
      await setImmediate();
    }
    const read = readRow(row, setting);
    if ('refused' in read) {
      refused.push(read.refused);
      continue;
    }
    const { letter, reference } = read;
    const key = referenceKey(reference.value);
    const first = seen.get(key);
    if (first !== undefined) {
      refused.push(twice(row, first, reference.value, setting));
      continue;
    }
    seen.set(key, row);
    remarks.push(...read.remarks);
    const text = writeDraft(letter, reference, shownPath(folder));
    const target = placeOf(folder, letter, reference.value, setting.referencePatterns);
    if (letter.judgement.questions.some(({ outcome }) => outcome === undefined)) undecided += 1;
    if (text.includes('\n<Unplaced>\n')) unplaced += 1;
    for (const { kind } of letter.left) left[kind] = (left[kind] ?? 0) + 1;
    if (print !== undefined) {
      print(shownPath(target), text);
      fates.printed += 1;
      continue;
    }
    const path = known.find(reference.value) ?? (existsSync(target) ? target : undefined);
    if (path === undefined) {
      writeNewEntry(target, text);
      fates.written += 1;
      continue;
    }
    const fate = fateOf(readFileSync(path, 'utf8'), text);
    fates[fate] += 1;
    if (fate === 'different') different.push({ file: shownPath(path), row: row.number });
  }
  step(rows.length);
  return { fates, different, refused, remarks, left, undecided, unplaced };
}

/** An entry that lost a mark of inference was edited. One that has all of them and is no longer the same may not be. */
function fateOf(there: string, row: string): Fate {
  if (there.replaceAll('\r\n', '\n') === row) return 'same';
  const marks = (text: string): string => /^inferred:\n(?: .*\n)*/m.exec(text)?.[0] ?? '';
  const count = (text: string): number => (marks(text).match(/^ +- field:/gm) ?? []).length;
  return /^draft: true$/m.test(there) && count(there) >= count(row) ? 'different' : 'edited';
}

function twice(row: Row, first: Row, reference: string, { mapping }: LogSetting): Remark {
  const column = mapping.find(({ field }) => field === 'reference')?.column;
  return {
    row,
    ...(column && { column }),
    message: `The reference ${reference} is that of line ${first.line} (row ${first.number}) too, from which the draft is made.`,
    remedy: 'Correct the reference of one, or join the two rows.',
  };
}

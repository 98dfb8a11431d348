import { basename, extname } from 'node:path';
import { referenceAddress } from '../../domain/reference.ts';
import { REGIMES } from '../../domain/regime.ts';
import { shownPath } from '../../entries/content-folder.ts';
import { knownEntries, writeNewEntry } from '../../entries/new-entry.ts';
import { readAuthority } from '../../entries/settings.ts';
import { MisuseError } from '../command.ts';
import { readLetter } from './document/read-letter.ts';
import { writeDraft } from './draft.ts';
import { importReport } from './import-report.ts';
import type { Letter } from './letter.ts';
import { lookalikesIn } from './message/lookalike.ts';
import { placeOf } from './place.ts';
import { understand } from './understanding.ts';

/**
 * Makes a draft of a letter.
 * @throws MisuseError where it cannot be read, prints no reference, or is there already.
 */
export async function importLetter(
  folder: string,
  { path, given, stdout }: { readonly path: string; readonly given?: string; readonly stdout: boolean },
): Promise<number> {
  const { referencePatterns = [], regimes = REGIMES } = readAuthority(folder).data ?? {};
  let letter: Letter;
  try {
    letter = understand(await readLetter(path), { referencePatterns, regimes });
  } catch (error) {
    throw new MisuseError(
      `“${path}” cannot be read as ${extname(path).toLowerCase()}: ${(error as Error).message}`,
      'Open it, save it again in the same or another of these kinds, and import that.',
    );
  }
  const reference = given === undefined ? letter.reference : { value: given, from: '--reference' };
  if (reference === undefined || referenceAddress(reference.value) === '')
    throw new MisuseError('The letter prints no reference.', 'Give it: --reference 01.FOI.24.000001');
  const text = writeDraft(letter, reference, shownPath(folder));
  if (stdout) {
    process.stdout.write(text);
    return 0;
  }
  const target = placeOf(folder, letter, reference.value, referencePatterns);
  const there = knownEntries(folder).find(reference.value);
  if (there !== undefined)
    throw new MisuseError(
      `${shownPath(there)} has the reference ${reference.value} already.`,
      'Nothing was written. Delete or rename it to import the letter again.',
    );
  writeNewEntry(target, text);
  const files = { from: basename(path), to: shownPath(target) };
  console.log(importReport(letter, reference, files, await lookalikesIn(text)));
  return 0;
}

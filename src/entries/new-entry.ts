import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { responseYear } from '../domain/disclosure-log.ts';
import type { PartialDate } from '../domain/partial-date.ts';
import { referenceAddress, referenceKey } from '../domain/reference.ts';
import { shownPath } from './content-folder.ts';
import { claimedReference } from './frontmatter.ts';
import { listEntries, readText } from './read.ts';

/** What decides where the file of an entry goes. */
export interface Filed {
  readonly reference: string;
  readonly received?: PartialDate;
  readonly responded?: PartialDate;
  readonly published?: PartialDate;
}

/** The file that an entry belongs into: the address of its reference, in the folder of its year. */
export function newEntryPath(folder: string, filed: Filed, referencePatterns: readonly string[]): string {
  const year = responseYear(filed, referencePatterns) ?? 'undated';
  return join(folder, 'responses', String(year), `${referenceAddress(filed.reference)}.mdx`);
}

/** An entry file and the reference in it, as far as that can be seen. */
export interface KnownFile {
  readonly file: string;
  readonly claimed?: string;
}

/** All entry files of a folder with their references. No other field is read, so it is quick in a large log. */
export function knownFiles(folder: string): readonly KnownFile[] {
  return listEntries(join(folder, 'responses')).entries.map((path) => {
    const read = readText(path);
    const claimed = 'text' in read ? claimedReference(read.text) : undefined;
    return { file: shownPath(path), ...(claimed === undefined ? {} : { claimed }) };
  });
}

/**
 * The file that has a reference already, in its fields or as its name; undefined where there is none.
 * Two references that are spelled differently can be one, or have one address.
 */
export function fileWithReference(files: readonly KnownFile[], reference: string): string | undefined {
  // Some file systems fold capitals.
  const address = referenceAddress(reference).toLowerCase();
  const key = referenceKey(reference);
  return files.find(
    ({ file, claimed }) =>
      file.toLowerCase().endsWith(`/${address}.mdx`) ||
      (claimed !== undefined &&
        (referenceKey(claimed) === key || referenceAddress(claimed).toLowerCase() === address)),
  )?.file;
}

/** Writes an entry. A file that has come to be there in the meantime is not overwritten: it throws `EEXIST`. */
export function writeNewEntry(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { flag: 'wx' });
}

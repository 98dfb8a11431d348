import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { responseYear } from '../domain/disclosure-log.ts';
import type { PartialDate } from '../domain/partial-date.ts';
import { referenceAddress, referenceKey } from '../domain/reference.ts';
import type { Entry, UnreadFile } from './read.ts';

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

/** The file that has a reference already, in its fields or as its name; undefined where there is none. */
export function fileWithReference(
  files: readonly (Entry | UnreadFile)[],
  reference: string,
): string | undefined {
  // Some file systems fold capitals.
  const name = `${referenceAddress(reference)}.mdx`.toLowerCase();
  const key = referenceKey(reference);
  return files.find((each) => {
    const claimed = 'frontmatter' in each ? each.frontmatter.claimed : undefined;
    return (
      each.file.toLowerCase().endsWith(`/${name}`) || (claimed !== undefined && referenceKey(claimed) === key)
    );
  })?.file;
}

/** Writes an entry. A file that has come to be there in the meantime is not overwritten: it throws `EEXIST`. */
export function writeNewEntry(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { flag: 'wx' });
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { responseYear } from '../domain/disclosure-log.ts';
import type { PartialDate } from '../domain/partial-date.ts';
import { referenceAddress, referenceKey } from '../domain/reference.ts';
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

/** The entries of a folder, found by the reference that they give or are named after. */
export interface KnownEntries {
  /** The path of the entry that has this reference already: two that are spelled differently can be one, or have one address. */
  find(reference: string): string | undefined;
}

/** Looks for the references of all entries. No other field is read, so it is quick in a large log. */
export function knownEntries(folder: string): KnownEntries {
  const byKey = new Map<string, string>();
  const byAddress = new Map<string, string>();
  for (const path of listEntries(join(folder, 'responses')).entries) {
    const read = readText(path);
    const claimed = 'text' in read ? claimedReference(read.text) : undefined;
    byAddress.set(basename(path, '.mdx').toLowerCase(), path);
    if (claimed === undefined) continue;
    byKey.set(referenceKey(claimed), path);
    byAddress.set(addressOf(claimed), path);
  }
  return { find: (reference) => byKey.get(referenceKey(reference)) ?? byAddress.get(addressOf(reference)) };
}

/** In small letters, because some file systems fold capitals. */
function addressOf(reference: string): string {
  return referenceAddress(reference).toLowerCase();
}

/** Writes an entry. A file that has come to be there in the meantime is not overwritten: it throws `EEXIST`. */
export function writeNewEntry(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { flag: 'wx' });
}

import { join } from 'node:path';
import { referenceAddress, referenceKey } from '../../domain/reference.ts';
import { claimedReference } from '../../entries/frontmatter.ts';
import { listEntries, readText } from '../../entries/read.ts';

/** An entry as text. Most need not be read any further to tell that they answer something else. */
export interface EntryText {
  readonly path: string;
  readonly text: string;
  /** Its fields, or all of it where they are not set off: nothing is overlooked. */
  readonly fields: string;
  /** Empty where none can be seen. */
  readonly reference: string;
}

/** The texts of all entries that can be read. */
export function entryTexts(folder: string): readonly EntryText[] {
  return listEntries(join(folder, 'responses')).entries.flatMap((path) => {
    const read = readText(path);
    if (!('text' in read)) return [];
    const { text } = read;
    const end = text.indexOf('\n---', 3);
    const fields = end === -1 ? text : text.slice(0, end);
    return [{ path, text, fields, reference: claimedReference(text) ?? '' }];
  });
}

/** Those of the same reference, in any spelling: two entries with one are an error in both. */
export class References {
  readonly #byKey: ReadonlyMap<string, readonly EntryText[]>;
  readonly #byAddress: ReadonlyMap<string, readonly EntryText[]>;

  constructor(texts: readonly EntryText[]) {
    const named = texts.filter(({ reference }) => reference !== '');
    this.#byKey = Map.groupBy(named, ({ reference }) => referenceKey(reference));
    this.#byAddress = Map.groupBy(named, ({ reference }) => addressOf(reference));
  }

  of(reference: string): readonly EntryText[] {
    return [
      ...(this.#byKey.get(referenceKey(reference)) ?? []),
      ...(this.#byAddress.get(addressOf(reference)) ?? []),
    ];
  }
}

function addressOf(reference: string): string {
  return referenceAddress(reference).toLowerCase();
}

import { readFileSync } from 'node:fs';
import { type Document, isMap, isSeq } from 'yaml';
import { shownPath } from '../../entries/content-folder.ts';
import { editFields } from '../../entries/edit-fields.ts';
import { replaceFile } from '../../entries/replace-file.ts';
import { quoteValues } from '../../entries/write.ts';
import { MisuseError } from '../command.ts';
import { type Confirmed, isSaid } from './confirmed.ts';
import { withoutUnplaced } from './unplaced.ts';
import type { Change } from './verdict.ts';

/** The fields above which nothing else stands, in their order. */
const FIELDS = ['reference', 'title', 'regime', 'received', 'responded', 'published', 'topics'];

/** The file of a draft: as it was, with all that was said of it so far. */
export class DraftFile {
  readonly path: string;
  readonly text: string;
  /** As this has written it last. */
  #written: string;

  constructor(path: string) {
    this.path = path;
    this.text = readFileSync(path, 'utf8');
    this.#written = this.text;
  }

  /**
   * Writes what was said so far into the draft.
   * @throws MisuseError where somebody else has changed the file meanwhile.
   */
  write(said: Confirmed): void {
    if (readFileSync(this.path, 'utf8') !== this.#written)
      throw new MisuseError(
        `${shownPath(this.path)} was changed while you were answering, and stays as it is.`,
        'Save it in your editor, and start again.',
      );
    const edited = editFields(this.text, (document) => apply(document, said));
    const changed = edited !== undefined && said.isCleared ? withoutUnplaced(edited) : edited;
    if (changed === undefined || changed === this.#written) return;
    replaceFile(this.path, changed);
    this.#written = changed;
  }

  /** Writes what was said where the window is closed while somebody answers: nobody has said then that it is done. */
  keep(said: Confirmed): void {
    if (isSaid(said)) this.write({ ...said, isDone: false });
  }
}

function apply(document: Document, { verdicts, added, isDone }: Confirmed): void {
  const right = verdicts.flatMap((verdict) => verdict.right);
  for (const index of right.sort((a, b) => b - a)) document.deleteIn(['inferred', index]);
  for (const { path, value } of [...verdicts.flatMap(({ changes }) => changes), ...added]) {
    const [field = '', ...within] = path;
    if (value.length === 0) document.deleteIn(path);
    else if (within.length === 0 && !document.has(field)) insert(document, String(field), value);
    else document.setIn(path, nodeOf(document, path, value));
  }
  const inferred = document.get('inferred');
  if (isSeq(inferred) && inferred.items.length === 0) document.delete('inferred');
  if (isDone) document.delete('draft');
  // Without this, an entry that was a draft for what it inferred would be published.
  else if (document.get('draft') !== true) document.set('draft', true);
}

/** A new field of the response, where an editor looks for it. */
function insert(document: Document, field: string, value: Change['value']): void {
  if (!isMap(document.contents)) return;
  const { items } = document.contents;
  const before = FIELDS.slice(0, FIELDS.indexOf(field));
  const at = items.findLastIndex(({ key }) => before.includes(String(key)));
  items.splice(at + 1, 0, document.createPair(field, nodeOf(document, [field], value)));
}

function nodeOf(document: Document, [field]: Change['path'], value: Change['value']): unknown {
  if (typeof value === 'string') return value;
  const node = document.createNode(value, { flow: field === 'topics' });
  quoteValues(node);
  return node;
}

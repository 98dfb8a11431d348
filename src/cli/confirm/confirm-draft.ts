import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { cancel, intro, outro } from '@clack/prompts';
import type { Document } from 'yaml';
import { checkEntry } from '../../checks/check-entry.ts';
import { readLog } from '../../checks/log.ts';
import { terminalReport } from '../../checks/reports/terminal.ts';
import { contentFolder, requireContent, shownPath } from '../../entries/content-folder.ts';
import { today } from '../../entries/draft.ts';
import { editFields } from '../../entries/edit-fields.ts';
import { knownEntries } from '../../entries/new-entry.ts';
import { replaceFile } from '../../entries/replace-file.ts';
import { type Call, MisuseError } from '../command.ts';
import { Person, Stopped } from '../new/person.ts';
import { isAttended, STOPPED } from '../terminal.ts';
import { type DraftFields, draftValues } from './draft-value.ts';
import { type Confirmed, confirmValues } from './interview.ts';

/**
 * `foi confirm`: shows each value that an import inferred beside the words that it was inferred from, and takes off
 * the marks of those that are right. Returns the exit code.
 * @throws MisuseError where there is no such draft, or nobody who could confirm it.
 */
export async function confirmDraft({ operands }: Call): Promise<number> {
  const folder = contentFolder();
  requireContent(folder);
  const path = draftPath(folder, operands.join(' '));
  const file = shownPath(path);
  const text = readFileSync(path, 'utf8');
  const fields = fieldsOf(text);
  if (fields === undefined)
    throw new MisuseError(
      `The fields of ${file} cannot be read.`,
      `Correct what this says, and start again: npm run check -- ${file}`,
    );
  if (draftValues(fields).length === 0)
    throw new MisuseError(
      `Nothing in ${file} is inferred.`,
      'Only drafts that an import has made have something to confirm.',
    );
  if (!isAttended())
    throw new MisuseError(
      'Only a person at a terminal can confirm a draft.',
      `Or open ${file}, compare each value under “inferred” with the letter, and delete its item.`,
    );
  let confirmed: Confirmed;
  try {
    intro('What was inferred from the letter. Have it beside you. To stop: Escape.');
    const log = readLog(folder, { today: today(), release: false, only: [] });
    const hasUnplaced = /^<Unplaced>/m.test(text);
    confirmed = await confirmValues(fields, { asker: new Person(), log, hasUnplaced });
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    cancel('Stopped. Nothing was changed.');
    return STOPPED;
  }
  if (readFileSync(path, 'utf8') !== text)
    throw new MisuseError(
      `${file} was changed while you were answering, and stays as it is.`,
      'Save it in your editor, and start again.',
    );
  const write = (answers: Confirmed): void =>
    replaceFile(path, editFields(text, (document) => apply(document, answers)) ?? text);
  const { right, left, isDone } = confirmed;
  write(confirmed);
  const result = checkEntry(path);
  // What would stop the build is put right first.
  const staysDraft = isDone && result.errors > 0;
  if (staysDraft) write({ ...confirmed, isDone: false });
  outro(
    `${right.length} confirmed, ${left} left.${isDone && !staysDraft ? ' It is no draft any more.' : ''}`,
  );
  console.log(terminalReport(result));
  if (staysDraft)
    console.log('\nIt stays a draft until these errors are corrected. Then delete the line “draft: true”.');
  return result.errors > 0 ? 1 : 0;
}

function draftPath(folder: string, asked: string): string {
  if (existsSync(asked)) return resolve(asked);
  const path = knownEntries(folder).find(asked);
  if (path !== undefined) return path;
  throw new MisuseError(
    `There is no entry “${asked}”.`,
    'Give the reference of a draft, or the path of its file. This lists the drafts: npm run foi -- due',
  );
}

function fieldsOf(text: string): DraftFields | undefined {
  let fields: unknown;
  const read = editFields(text, (document) => {
    fields = document.toJS();
  });
  if (read === undefined || typeof fields !== 'object' || fields === null) return undefined;
  const { inferred, questions } = fields as Record<string, unknown>;
  return [inferred, questions].every(isListOfItems) ? (fields as DraftFields) : undefined;
}

/** What is asked about has to have its shape; the check says what is wrong with it otherwise. */
function isListOfItems(value: unknown): boolean {
  return (
    value === undefined ||
    (Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null))
  );
}

function apply(document: Document, { right, changes, topics, isDone }: Confirmed): void {
  for (const index of [...right].sort((a, b) => b - a)) document.deleteIn(['inferred', index]);
  for (const { path, value } of changes) document.setIn(path, value);
  if (topics.length > 0) document.set('topics', document.createNode(topics, { flow: true }));
  if ((document.getIn(['inferred']) as { items: unknown[] }).items.length === 0) document.delete('inferred');
  if (isDone) document.delete('draft');
}

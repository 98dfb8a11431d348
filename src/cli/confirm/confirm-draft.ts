import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { cancel, intro, outro } from '@clack/prompts';
import { type Document, isSeq } from 'yaml';
import { checkEntry } from '../../checks/check-entry.ts';
import { readLog } from '../../checks/log.ts';
import { terminalReport } from '../../checks/reports/terminal.ts';
import { contentFolder, requireContent, shownPath } from '../../entries/content-folder.ts';
import { today } from '../../entries/draft.ts';
import { editFields } from '../../entries/edit-fields.ts';
import { knownEntries } from '../../entries/new-entry.ts';
import { replaceFile } from '../../entries/replace-file.ts';
import { quoteValues } from '../../entries/write.ts';
import { response as responseAddress } from '../../urls.ts';
import { type Call, MisuseError } from '../command.ts';
import { Person, Stopped } from '../new/person.ts';
import { shellWord } from '../shell-word.ts';
import { isAttended, STOPPED } from '../terminal.ts';
import type { DraftFields } from './draft-value.ts';
import { type Confirmed, confirmValues } from './interview.ts';
import { namesIn, UNPLACED } from './name.ts';
import type { Change } from './verdict.ts';

/**
 * `foi confirm`: shows each value that an import inferred beside the words that it was inferred from, and what looks
 * like a name; takes off the marks of what is right, and at last the mark of the draft. Returns the exit code.
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
  requireSomething(fields, file);
  const said: Confirmed = { verdicts: [], added: [], isDone: false };
  const names = await namesIn(text);
  const log = readLog(folder, { today: today(), release: false, only: [] });
  intro(
    isInferred(fields)
      ? 'What was inferred from the letter. Have it beside you. To stop: Escape.'
      : 'Everything inferred is confirmed. May it be published? To stop: Escape.',
  );
  let isStopped = false;
  try {
    const asker = new Person('What you have said so far is kept.');
    await confirmValues({ fields, asker, log, names, hasUnplaced: UNPLACED.test(text) }, said);
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    isStopped = true;
  }
  if (readFileSync(path, 'utf8') !== text)
    throw new MisuseError(
      `${file} was changed while you were answering, and stays as it is.`,
      'Save it in your editor, and start again.',
    );
  const write = (): void => {
    const changed = editFields(text, (document) => apply(document, said));
    if (changed !== undefined && changed !== text) replaceFile(path, changed);
  };
  if (isStopped && said.verdicts.length + said.added.length === 0) {
    cancel('Stopped. Nothing was changed.');
    return STOPPED;
  }
  write();
  const again = `npm run foi -- confirm ${shellWord(String(fields.reference ?? operands.join(' ')))}`;
  if (isStopped) {
    cancel('Stopped. What you said is kept, and it stays a draft.');
    console.log(`To go on:\n  ${again}`);
    return STOPPED;
  }
  const result = checkEntry(path);
  // What would stop the build is put right first.
  const staysDraft = said.isDone && result.errors > 0;
  if (staysDraft) {
    said.isDone = false;
    write();
  }
  const left = said.verdicts.filter(({ isLeft }) => isLeft).length;
  outro(
    `${said.verdicts.length - left} confirmed, ${left} left. ${said.isDone ? 'It is no draft any more.' : 'It stays a draft.'}`,
  );
  console.log(terminalReport(result));
  console.log(`\n${staysDraft ? 'It stays a draft until these errors are corrected. ' : ''}${nextStep()}`);
  return result.errors > 0 ? 1 : 0;

  function nextStep(): string {
    if (!said.isDone) return `To go on, or to publish it:\n  ${again}`;
    return `To look at its page: npm run dev, and at the address that it prints\n  ${responseAddress(String(fields?.reference ?? ''))}`;
  }
}

/** @throws MisuseError where nothing is to be confirmed, or nobody is there to do it. */
function requireSomething(fields: DraftFields, file: string): void {
  if (!isInferred(fields) && fields.draft !== true)
    throw new MisuseError(
      `Nothing in ${file} is left to confirm: it has neither “inferred” nor “draft: true”.`,
      'This lists the drafts: npm run foi -- due',
    );
  if (!isAttended())
    throw new MisuseError(
      'Only a person at a terminal can confirm a draft.',
      `Or open ${file}, compare each value under “inferred” with the letter, and delete its item.`,
    );
}

function isInferred({ inferred = [] }: DraftFields): boolean {
  return inferred.length > 0;
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

function apply(document: Document, { verdicts, added, isDone }: Confirmed): void {
  const right = verdicts.flatMap((verdict) => verdict.right);
  for (const index of right.sort((a, b) => b - a)) document.deleteIn(['inferred', index]);
  for (const { path, value } of [...verdicts.flatMap(({ changes }) => changes), ...added]) {
    if (value.length === 0) document.deleteIn(path);
    else document.setIn(path, nodeOf(document, path, value));
  }
  const inferred = document.get('inferred');
  if (isSeq(inferred) && inferred.items.length === 0) document.delete('inferred');
  if (isDone) document.delete('draft');
  // Without this, an entry that was a draft for what it inferred would be published.
  else if (document.get('draft') !== true) document.set('draft', true);
}

function nodeOf(document: Document, [field]: Change['path'], value: Change['value']): unknown {
  if (typeof value === 'string') return value;
  const node = document.createNode(value, { flow: field === 'topics' });
  quoteValues(node);
  return node;
}

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { cancel, intro, outro } from '@clack/prompts';
import { checkEntry } from '../../checks/check-entry.ts';
import { readLog } from '../../checks/log.ts';
import { terminalReport } from '../../checks/reports/terminal.ts';
import type { CheckResult } from '../../checks/run.ts';
import { contentFolder, requireContent, shownPath } from '../../entries/content-folder.ts';
import { today } from '../../entries/draft.ts';
import { editFields } from '../../entries/edit-fields.ts';
import { knownEntries } from '../../entries/new-entry.ts';
import { response as responseAddress } from '../../urls.ts';
import { type Call, MisuseError } from '../command.ts';
import { Person } from '../new/person.ts';
import { Stopped } from '../new/stop.ts';
import { shellWord } from '../shell-word.ts';
import { isAttended, keeping, STOPPED } from '../terminal.ts';
import { type Confirmed, isSaid } from './confirmed.ts';
import { DraftFile } from './draft-file.ts';
import type { DraftFields } from './draft-value.ts';
import { confirmValues } from './interview.ts';
import { isUnfinished } from './missing-field.ts';
import { namesIn } from './name.ts';

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
  const draft = new DraftFile(path);
  const { text } = draft;
  const fields = fieldsOf(text, file);
  requireSomething(fields, file);
  const said: Confirmed = { verdicts: [], added: [], isCleared: false, isDone: false };
  const names = await namesIn(text);
  const log = readLog(folder, { today: today(), release: false, only: [] });
  intro(
    isInferred(fields)
      ? 'What was inferred from the letter. Have it beside you. To stop: Escape.'
      : isUnfinished(fields)
        ? 'This draft is not finished: what is missing is asked for. To stop: Escape.'
        : 'Everything inferred is confirmed. May it be published? To stop: Escape.',
  );
  const again = `npm run foi -- confirm ${shellWord(String(fields.reference ?? operands.join(' ')))}`;
  let reviewed: CheckResult | undefined;
  const review = (): CheckResult => {
    draft.write(said);
    reviewed = checkEntry(path, { asPublished: true });
    console.log(`\n${terminalReport(reviewed)}\n`);
    return reviewed;
  };
  try {
    const asker = new Person({ ifStopped: 'What you have said so far is kept.' });
    await keeping(
      () => draft.keep(said),
      () => confirmValues({ fields, asker, log, names, file, text, review }, said),
    );
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    return stopped(draft, said, again);
  }
  draft.write(said);
  const left = said.verdicts.filter(({ isLeft }) => isLeft).length;
  const confirmed = said.verdicts.filter(({ isLeft, isAdded }) => !isLeft && !isAdded).length;
  outro(
    `${confirmed + left === 0 ? '' : `${confirmed} confirmed, ${left} left. `}${said.isDone ? 'It is no draft any more.' : 'It stays a draft.'}`,
  );
  if (reviewed === undefined) console.log(`${terminalReport(checkEntry(path))}\n`);
  const errors = reviewed?.errors ?? 0;
  const nextStep = said.isDone
    ? `To look at its page: npm run dev, and at the address that it prints\n  ${responseAddress(String(fields.reference ?? ''))}`
    : `To go on, or to publish it:\n  ${again}`;
  console.log(`${errors > 0 ? 'It stays a draft until these errors are corrected. ' : ''}${nextStep}`);
  return errors > 0 ? 1 : 0;
}

/** Keeps what was said until somebody stopped, and says so. */
function stopped(draft: DraftFile, said: Confirmed, again: string): number {
  if (!isSaid(said)) {
    cancel('Stopped. Nothing was changed.');
    return STOPPED;
  }
  draft.write(said);
  cancel('Stopped. What you said is kept, and it stays a draft.');
  console.log(`To go on:\n  ${again}`);
  return STOPPED;
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

/** @throws MisuseError where they are no fields of an entry. */
function fieldsOf(text: string, file: string): DraftFields {
  let fields: unknown;
  const read = editFields(text, (document) => {
    fields = document.toJS();
  });
  if (read !== undefined && typeof fields === 'object' && fields !== null) {
    const { inferred, questions } = fields as Record<string, unknown>;
    if ([inferred, questions].every(isListOfItems)) return fields;
  }
  throw new MisuseError(
    `The fields of ${file} cannot be read.`,
    `Correct what this says, and start again: npm run check -- ${file}`,
  );
}

/** What is asked about has to have its shape; the check says what is wrong with it otherwise. */
function isListOfItems(value: unknown): boolean {
  return (
    value === undefined ||
    (Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null))
  );
}

import { join, resolve } from 'node:path';
import { readLog } from '../../checks/log.ts';
import { attachmentSafe } from '../../checks/rules/attachment-safe.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { referenceAddress } from '../../domain/reference.ts';
import { shownPath } from '../../entries/content-folder.ts';
import type { AnsweredAttachment, AnsweredQuestion } from './answered.ts';
import type { GivenAttachment, GivenResponse } from './given.ts';
import type { Setting } from './setting.ts';
import { type Fault, faultIn } from './trial.ts';

/** Outcomes with which files are released. */
const RELEASED: readonly Outcome[] = ['disclosed', 'disclosed-in-part'];

/** Adds the files released with a response, as far as options give them or a person says that there are any. */
export async function askAttachments(
  taken: AnsweredAttachment[],
  given: GivenResponse,
  reference: string,
  questions: readonly AnsweredQuestion[],
  setting: Setting,
): Promise<void> {
  const labels = questions.map(({ label }) => label);
  for (const each of given.attachments) {
    const file = givenFile(each, reference, setting);
    const own = each.question === undefined ? [] : labels.slice(each.question - 1, each.question);
    const same = taken.find((other) => other.file === file);
    // One file can answer several questions; without a question it is about all of them.
    if (same !== undefined)
      same.questions =
        same.questions.length * own.length === 0 ? [] : [...new Set([...same.questions, ...own])];
    else {
      const attachment = taking(file, taken, own);
      attachment.title = await askTitle(file, each.title, setting);
    }
  }
  const isAsked = given.attachments.length === 0 && given.questions.length === 0;
  if (!isAsked || !questions.some(({ outcome }) => outcome !== undefined && RELEASED.includes(outcome)))
    return;
  const { asker } = setting;
  if (!(await asker.another('Were files released with it?'))) return;
  do {
    const file = await asker.line({
      option: 'attachment',
      words: `Which file? It must lie in ${shownPath(folderOf(reference, setting))}/.`,
      example: 'cars-by-year.csv',
      judge: (name) => fileFault(name, taken, reference, setting),
    });
    const attachment = taking(file, taken);
    attachment.title = await askTitle(file, undefined, setting);
    if (labels.length > 1) attachment.questions = await askQuestions(file, labels, setting);
  } while (await asker.another('Was another file released?'));
}

/** A file among those that are taken, before anything else is known of it. */
function taking(
  file: string,
  taken: AnsweredAttachment[],
  questions: readonly string[] = [],
): AnsweredAttachment {
  const attachment = { file, title: '', questions };
  taken.push(attachment);
  return attachment;
}

function folderOf(reference: string, { log }: Setting): string {
  return join(log.folder, 'attachments', referenceAddress(reference));
}

/** The name of a file that an option gives, alone or as a path to where it lies. */
function givenFile(
  { file: written, question }: GivenAttachment,
  reference: string,
  setting: Setting,
): string {
  const file = written.split(/[\\/]/).at(-1) ?? '';
  // Where the reference is not known yet, neither is the folder.
  if (reference === '') return file;
  const folder = folderOf(reference, setting);
  const fault =
    file !== written && resolve(written) !== resolve(folder, file)
      ? {
          message: `“${written}” does not lie where the site takes released files from.`,
          remedy: `Copy it to ${shownPath(folder)}/, and give its name: --attachment ${file || 'cars.csv'}`,
        }
      : fileFault(file, [], reference, setting);
  if (fault === undefined) return file;
  const about = question === undefined ? {} : { question: String(question) };
  setting.problems.push({ option: 'attachment', ...about, message: fault.message, remedy: fault.remedy });
  // The reference was asked for after the options were judged: the file can be put there now, or after the check.
  setting.asker.tell(`${fault.message} ${fault.remedy}`);
  return file;
}

/** Looked up anew each time: who is told that a file is missing puts it there, and answers again. */
function fileFault(
  file: string,
  others: readonly AnsweredAttachment[],
  reference: string,
  { log }: Setting,
): Fault | undefined {
  const now = readLog(log.folder, { today: log.today, release: log.release, only: [] });
  const files = [...others.map((other) => other.file), file.trim()];
  const attachments = files.map((name) => ({ file: name, title: name || 'none' }));
  return faultIn({ reference, attachments }, now, [attachmentSafe]);
}

async function askTitle(
  file: string,
  given: string | undefined,
  { asker, problems }: Setting,
): Promise<string> {
  const judge = (title: string): Fault | undefined =>
    title.trim() === ''
      ? { message: 'It is empty.', remedy: 'Say in a few words what the file holds.' }
      : undefined;
  if (given === undefined) {
    const words = `What does ${file} hold? A few words.`;
    return (
      await asker.line({
        option: 'attachment-title',
        words,
        example: 'Cars by year',
        under: `“${file}”`,
        judge,
      })
    ).trim();
  }
  const fault = judge(given);
  if (fault !== undefined) problems.push({ option: 'attachment-title', ...fault });
  return given.trim();
}

async function askQuestions(
  file: string,
  labels: readonly string[],
  { asker }: Setting,
): Promise<readonly string[]> {
  const listed = (line: string): readonly string[] => line.split(/[\s,]+/).filter((label) => label !== '');
  const line = await asker.line({
    option: 'question',
    words: `Which questions does ${file} answer? Empty for all of them.`,
    example: labels.slice(0, 2).join(', '),
    optional: true,
    judge: (written) => {
      const unknown = listed(written).find((label) => !labels.includes(label));
      return unknown === undefined
        ? undefined
        : { message: `There is no question ${unknown}.`, remedy: `The questions are: ${labels.join(', ')}.` };
    },
  });
  return listed(line);
}

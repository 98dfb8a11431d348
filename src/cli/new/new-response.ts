import { cancel, intro, note, outro } from '@clack/prompts';
import { checkEntry } from '../../checks/check-entry.ts';
import { type Log, readLog } from '../../checks/log.ts';
import { terminalReport } from '../../checks/reports/terminal.ts';
import { contentFolder, shownPath } from '../../entries/content-folder.ts';
import { today } from '../../entries/draft.ts';
import { knownEntries } from '../../entries/new-entry.ts';
import { type Call, MisuseError } from '../command.ts';
import { isAttended, keeping, STOPPED } from '../terminal.ts';
import { type AnsweredResponse, type AnswersSoFar, leftForLater } from './answered.ts';
import { Nobody } from './asker.ts';
import { entryText } from './entry.ts';
import { putEntry } from './entry-file.ts';
import { type GivenResponse, readGiven } from './given.ts';
import { interview } from './interview.ts';
import { isKeepable, keepDraft } from './kept-draft.ts';
import { nextSteps } from './next-step.ts';
import { Person } from './person.ts';
import { problemReport } from './problem-report.ts';
import type { Setting } from './setting.ts';
import { Stopped } from './stop.ts';
import { summaryOf } from './summary.ts';

/** Makes an entry out of the options and, at a terminal, of answers. Returns the exit code. */
export async function newResponse({ given, options }: Call): Promise<number> {
  const { response, problems: misread } = readGiven(given);
  response.inHand = options['in-hand'] === true;
  const folder = contentFolder();
  const log = readLog(folder, { today: today(), release: false, only: [] });
  const place = { ...settingsOf(log), known: knownEntries(folder) };
  const problems = [...misread];
  const judged = await interview(response, {
    ...place,
    problems,
    asker: new Nobody(problems, options['draft'] === true),
  });
  const person = isAttended();
  const wrong = person ? problems.filter(({ missing }) => !missing) : problems;
  if (wrong.length > 0) {
    console.error(problemReport(wrong));
    return 2;
  }
  const wanted = { draft: options['draft'] === true, print: options['stdout'] === true };
  if (!person) return finish(judged, place.log, wanted);
  return askPerson(response, place, wanted);
}

const NO_OUTCOME = 'The outcome is missing.';
/** What is offered to who stops. */
const KEEP = 'Stop, and keep what you said as a draft';
const PRINT = 'Stop, and print what you said as a draft';

function sayStopped(): number {
  cancel('Stopped. Nothing was written.');
  return STOPPED;
}

interface Wanted {
  readonly draft: boolean;
  readonly print: boolean;
}

async function askPerson(
  given: GivenResponse,
  place: Omit<Setting, 'asker' | 'problems'>,
  wanted: Wanted,
): Promise<number> {
  intro('A new response for the log. To stop: Escape.');
  const soFar: AnswersSoFar = {};
  const asker = new Person({ toKeep: () => (isKeepable(soFar) ? (wanted.print ? PRINT : KEEP) : undefined) });
  const stop = (keeps: boolean): number =>
    keeps && isKeepable(soFar) ? keepDraft(soFar, asker.halfTyped, place.log, wanted) : sayStopped();
  // Between two questions the terminal takes Ctrl+C for itself.
  const interrupted = (): never => process.exit(stop(true));
  process.on('SIGINT', interrupted);
  try {
    const { response, draft } = await keeping(
      () => stop(true),
      () => answersOf(given, { ...place, asker, problems: [] }, wanted, soFar),
    );
    process.off('SIGINT', interrupted);
    outro(draft ? 'A draft it is.' : 'An entry it is.');
    return finish(response, place.log, { ...wanted, draft });
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    return stop(error.keeps);
  }
}

/** All answers, and whether the entry is to be a draft. Throws `Stopped` where nothing is to be written. */
async function answersOf(
  given: GivenResponse,
  setting: Setting,
  wanted: Wanted,
  soFar: AnswersSoFar,
): Promise<{ readonly response: AnsweredResponse; readonly draft: boolean }> {
  const response = await interview(given, setting, soFar);
  note(summaryOf(response), 'The entry');
  const left = leftForLater(response).length > 0 || response.inHand;
  const answer = await setting.asker.one({
    option: 'draft',
    words: response.inHand
      ? 'It is not answered yet, so it will be a draft. Write it?'
      : left
        ? 'Words are left for later, so it will be a draft. Write it?'
        : 'Write the entry?',
    choices: [
      ...(left || wanted.draft ? [] : [{ value: 'entry', label: 'Write it' }]),
      { value: 'draft', label: 'Write it as a draft, which is in no page of the site yet' },
      { value: 'nothing', label: 'Write nothing' },
    ],
  });
  if (answer === 'nothing') throw new Stopped();
  return { response, draft: answer === 'draft' };
}

/** Writes the entry, says what the checks find in it, and what to do next. */
function finish(response: AnsweredResponse, log: Log, wanted: Wanted): number {
  const { print } = wanted;
  const draft = wanted.draft || response.inHand;
  const text = entryText(response, draft);
  if (print) {
    process.stdout.write(text);
    return 0;
  }
  const path = putEntry(text, response, log);
  if (path === undefined) return 2;
  const result = checkEntry(path);
  const file = shownPath(path);
  // That it is a draft without outcomes is what was asked for.
  const isOnlyInHand =
    response.inHand &&
    result.findings.every(({ rule, message }) => rule === 'draft' || message === NO_OUTCOME);
  const report = isOnlyInHand
    ? 'It is a draft, and its questions have no outcomes yet.'
    : terminalReport(result);
  console.log(`Written: ${file}\n\n${report}\n\n${nextSteps(response, draft, file)}`);
  return result.errors > 0 ? 1 : 0;
}

/** @throws MisuseError where the settings cannot be read, without which no answer can be judged. */
function settingsOf(log: Log): Pick<Setting, 'log' | 'authority' | 'topics'> {
  const { authority, topics } = log;
  if (authority.data === undefined || topics.data === undefined)
    throw new MisuseError(
      `There is a mistake in ${authority.data === undefined ? authority.file : topics.file}.`,
      'Run npm run check, correct what it says about that file, and start again.',
    );
  return { log, authority: authority.data, topics: topics.data };
}

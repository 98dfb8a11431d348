import { existsSync } from 'node:fs';
import { cancel, intro, note, outro } from '@clack/prompts';
import { checkEntry } from '../../checks/check-entry.ts';
import { type Log, readLog } from '../../checks/log.ts';
import { terminalReport } from '../../checks/reports/terminal.ts';
import { contentFolder, shownPath } from '../../entries/content-folder.ts';
import { today } from '../../entries/draft.ts';
import { fileFault } from '../../entries/file-fault.ts';
import { knownEntries, newEntryPath, writeNewEntry } from '../../entries/new-entry.ts';
import { type Call, MisuseError } from '../command.ts';
import { isAttended, STOPPED } from '../terminal.ts';
import { type AnsweredResponse, leftForLater } from './answered.ts';
import { type Asker, Nobody } from './asker.ts';
import { entryText } from './entry.ts';
import { type GivenResponse, readGiven } from './given.ts';
import { interview } from './interview.ts';
import { nextSteps } from './next-step.ts';
import { Person, Stopped } from './person.ts';
import { problemReport } from './problem-report.ts';
import type { Setting } from './setting.ts';
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
  try {
    return await askPerson(response, place, wanted);
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    return sayStopped();
  }
}

const NO_OUTCOME = 'The outcome is missing.';

function sayStopped(): number {
  cancel('Stopped. Nothing was written.');
  return STOPPED;
}

function stopped(): void {
  process.exit(sayStopped());
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
  // Between two questions the terminal takes Ctrl+C for itself.
  process.on('SIGINT', stopped);
  const asker: Asker = new Person();
  const response = await interview(given, { ...place, asker, problems: [] });
  note(summaryOf(response), 'The entry');
  const left = leftForLater(response).length > 0 || response.inHand;
  const answer = await asker.one({
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
  process.off('SIGINT', stopped);
  outro(answer === 'draft' ? 'A draft it is.' : 'An entry it is.');
  return finish(response, place.log, { ...wanted, draft: answer === 'draft' });
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
  const path = newEntryPath(log.folder, response, log.authority.data?.referencePatterns ?? []);
  try {
    writeNewEntry(path, text);
  } catch (error) {
    const why = existsSync(path)
      ? 'is there already'
      : `cannot be written: ${fileFault(error) ?? (error as Error).message}`;
    // Nobody should have to answer all of it again.
    console.error(`${shownPath(path)} ${why}.\n  → Save what follows in a file of your own:\n\n${text}`);
    return 2;
  }
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

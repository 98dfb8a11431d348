import { datesInOrder } from '../../checks/rules/dates-in-order.ts';
import { referenceForm } from '../../checks/rules/reference-form.ts';
import { topicKnown } from '../../checks/rules/topic-known.ts';
import { yearKnown } from '../../checks/rules/year-known.ts';
import type { PartialDate } from '../../domain/partial-date.ts';
import { exampleReference } from '../../domain/reference.ts';
import { REGIMES, type Regime } from '../../domain/regime.ts';
import { shownPath } from '../../entries/content-folder.ts';
import { strings } from '../../strings/index.ts';
import type { AnsweredQuestion, AnsweredResponse } from './answered.ts';
import type { LineAsk } from './asker.ts';
import { askAttachments } from './attachment.ts';
import { type DateRole, dateFault, readDate, readingOf } from './date-answer.ts';
import type { GivenResponse } from './given.ts';
import { readExemption } from './provision.ts';
import { askQuestion } from './question.ts';
import type { Setting } from './setting.ts';
import { type Fault, faultIn } from './trial.ts';

type Dates = Pick<AnsweredResponse, 'received' | 'responded' | 'published'>;
const NOT_YET = {
  message: 'A request in hand is not answered yet, so it has no such day.',
  remedy: 'Leave it out, or leave out --in-hand.',
};
const DATES = {
  received: 'When did the request arrive? Empty if not known.',
  responded: 'When was it answered? Empty if not yet, or if not known.',
  published: 'When was it first published? Empty if not known or not yet.',
} as const;

/** All answers, from the options where they give them and from the asker where not. */
export async function interview(given: GivenResponse, setting: Setting): Promise<AnsweredResponse> {
  const { log, authority } = setting;
  const reference = await line(setting, given.reference, {
    option: 'reference',
    words: given.inHand
      ? 'Which reference does the request have?'
      : 'Which reference does the response have, or the request in hand?',
    example: exampleReference(authority.referencePatterns[0] ?? '{n+}'),
    judge: (value) => referenceFault(value, setting),
  });
  // First whether there is an answer: without one, most of the other questions make no sense.
  const dates: Dates = {};
  await askDates(['received', 'responded'], dates, given, setting);
  const inHand = given.inHand || (await isInHand(given, dates, setting));
  await askDates(['published'], dates, { ...given, inHand }, setting);
  await askYear(reference, dates, setting);
  const title = await line(setting, given.title, {
    option: 'title',
    words: 'What is the request about? A few words, no names, without the reference.',
    example: 'Number of patrol cars',
    judge: (value) => faultIn({ title: value }, log),
  });
  const regime = await askRegime(given, inHand, setting);
  const topics = await askTopics(given, setting);
  const questions: AnsweredQuestion[] = [];
  for (const question of given.questions)
    questions.push(await askQuestion(questions, question, regime, setting, inHand));
  if (given.questions.length === 0) {
    do {
      questions.push(await askQuestion(questions, undefined, regime, setting, inHand));
    } while (await setting.asker.another('Does the request have another question?'));
  }
  const attachments = await askAttachments(given, reference, questions, setting);
  return { reference, title, regime, ...dates, topics, questions, attachments, inHand };
}

/** Asks for these days, as far as they can be: a request in hand has the first alone. */
async function askDates(
  roles: readonly DateRole[],
  dates: Dates,
  given: GivenResponse,
  setting: Setting,
): Promise<void> {
  for (const role of roles) {
    if (given.inHand && role !== 'received') {
      if (given[role]) setting.problems.push({ option: role, ...NOT_YET });
      continue;
    }
    const written = await line(setting, given[role], {
      option: role,
      words: DATES[role],
      example: '2025-03-28 or 2025-03 or 2025',
      ...(given.inHand ? {} : { optional: true as const }),
      judge: (value) => dateFault({ ...dates, [role]: readDate(value) ?? value }, setting.log),
    });
    const date = readDate(written);
    if (date !== undefined) Object.assign(dates, { [role]: date });
    const reading = readingOf(written);
    if (reading !== undefined) setting.asker.tell(reading);
  }
}

/** A day of receipt and none of an answer: the answer may be still to come, or its day not known. */
async function isInHand(
  { responded, published, questions }: GivenResponse,
  dates: Dates,
  { asker }: Setting,
): Promise<boolean> {
  const isSaid = responded !== undefined || questions.some(({ outcome }) => outcome !== undefined);
  if (isSaid || published !== undefined || dates.received === undefined || dates.responded) return false;
  const answer = await asker.one({
    option: 'in-hand',
    words: 'There is no day of an answer. Has the request been answered?',
    optional: true,
    choices: [
      { value: 'in-hand', label: 'No: it is in hand, and becomes a draft with its deadline' },
      { value: 'answered', label: 'Yes, on a day that is not known' },
    ],
  });
  return answer === 'in-hand';
}

async function line(setting: Setting, given: string | undefined, ask: LineAsk): Promise<string> {
  if (given === undefined) return (await setting.asker.line(ask)).trim();
  const value = given.trim();
  const fault = value === '' && ask.optional ? undefined : ask.judge(value);
  if (fault === undefined) return value;
  setting.problems.push({ option: ask.option, message: fault.message, remedy: fault.remedy });
  return '';
}

function referenceFault(reference: string, { log, known }: Setting): Fault | undefined {
  const fault = faultIn({ reference }, log, [referenceForm]);
  if (fault !== undefined) return fault;
  const there = known.find(reference);
  return there === undefined
    ? undefined
    : {
        message: `${shownPath(there)} has the reference ${reference} already.`,
        remedy: 'Change that file, or give the reference of another response.',
      };
}

async function askRegime(
  { regime: given, questions }: GivenResponse,
  inHand: boolean,
  setting: Setting,
): Promise<Regime> {
  const { asker, authority, problems } = setting;
  const [first = REGIMES[0], ...others] = authority.regimes;
  if (given !== undefined) {
    const found = authority.regimes.find((regime) => regime.toLowerCase() === given.trim().toLowerCase());
    if (found !== undefined) return found;
    problems.push({
      option: 'regime',
      message: `“${given}” is not a law that this authority answers under.`,
      remedy: `Choose one of: ${authority.regimes.join(', ')}. Others are added in content/authority.yaml.`,
    });
    return first;
  }
  if (others.length === 0) return first;
  const choices = authority.regimes.map((regime) => ({
    value: regime,
    label: strings.regime[regime].law,
    hint: regime,
  }));
  const words = inHand ? 'Which law does the request come under?' : 'Under which law was it answered?';
  const chosen = await asker.one({ option: 'regime', words, choices });
  // Nobody could say: what the options name is judged by the law that has all of it.
  const named = questions.flatMap(({ exemptions }) => exemptions.map(({ exemption }) => exemption));
  return chosen ?? authority.regimes.find((each) => named.every((one) => readExemption(one, each))) ?? first;
}

/** Readers browse by year: where the reference does not show it, a date has to. */
async function askYear(reference: string, dates: Dates, setting: Setting): Promise<void> {
  const judge = (given: Dates): Fault | undefined =>
    faultIn({ reference, ...given }, setting.log, [yearKnown, datesInOrder]);
  if (reference === '' || setting.problems.some(({ option }) => option in DATES)) return;
  if (judge(dates) === undefined) return;
  const written = await line(setting, undefined, {
    option: 'responded',
    words: 'The reference does not show the year. In which year was it answered?',
    example: '2025',
    judge: (value) => judge({ ...dates, responded: readDate(value) ?? (value as PartialDate) }),
  });
  const responded = readDate(written);
  if (responded !== undefined) Object.assign(dates, { responded });
}

async function askTopics({ topics: given }: GivenResponse, setting: Setting): Promise<readonly string[]> {
  const { asker, log, problems, topics } = setting;
  if (given.length === 0)
    return asker.several({
      option: 'topic',
      words: 'Which topics does it belong to?',
      choices: topics.map(({ id, title, description }) => ({ value: id, label: title, hint: description })),
    });
  const ids = given.map(
    (name) => topics.find(({ title }) => title.toLowerCase() === name.toLowerCase())?.id ?? name,
  );
  for (const id of ids) {
    const fault = faultIn({ topics: [id] }, log, [topicKnown]);
    if (fault !== undefined) problems.push({ option: 'topic', message: fault.message, remedy: fault.remedy });
  }
  return [...new Set(ids)];
}

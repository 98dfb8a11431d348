import { OUTCOMES, type Outcome } from '../../domain/outcome.ts';
import type { Regime } from '../../domain/regime.ts';
import type { AnsweredQuestion } from './answered.ts';
import type { WordsAsk } from './asker.ts';
import type { GivenQuestion } from './given.ts';
import { askLabel } from './label.ts';
import { outcomeChoice } from './outcome-choice.ts';
import { askReliances } from './reliance.ts';
import type { Setting } from './setting.ts';
import { faultIn } from './trial.ts';
import { plain, takeSection } from './words.ts';

/** Outcomes whose reader is told something. */
const ANSWERED: readonly Outcome[] = [
  'disclosed',
  'disclosed-in-part',
  'not-held',
  'not-held-explained',
  'already-accessible',
  'future-publication',
];
const ANSWER: Readonly<Partial<Record<Outcome, string>>> = {
  'not-held': 'the answer, that it is not held',
  'not-held-explained': 'the answer, with what it explains',
  'already-accessible': 'the answer, with where it can be had',
  'future-publication': 'the answer, with when and where it will be published',
};

/**
 * Adds one question: its number, its words, its outcome, what was relied on, and the words of the response. Of a request
 * in hand there are only the first two.
 */
export async function askQuestion(
  questions: AnsweredQuestion[],
  given: GivenQuestion | undefined,
  regime: Regime,
  setting: Setting,
  inHand = false,
): Promise<void> {
  const { asker } = setting;
  const number = await askLabel(
    given,
    questions.map(({ label }) => label),
    setting,
    inHand ? 'request' : 'response',
  );
  const about = { question: number };
  const question: AnsweredQuestion = { label: number, text: '', reliances: [], sections: [] };
  questions.push(question);
  question.text = plain(given?.text ?? (await asker.words(textAsk(number, inHand))));
  if (inHand) return;
  const outcome = await askOutcome(number, given, regime, setting);
  if (outcome === undefined) return;
  question.outcome = outcome;
  const { sections } = question;
  const { answer = '', advice = '' } = given ?? {};
  if (ANSWERED.includes(outcome) || answer.trim() !== '') {
    await takeSection({ name: 'Answer', exemptions: [] }, sections, answer, asker, {
      option: 'answer',
      ...about,
      words: `Question ${number}: ${ANSWER[outcome] ?? 'the answer'}`,
    });
  }
  await askReliances(question, outcome, given, regime, setting);
  if (outcome === 'cost-limit' || advice.trim() !== '') {
    await takeSection({ name: 'Advice', exemptions: [] }, sections, advice, asker, {
      option: 'advice',
      ...about,
      words: `Question ${number}: advice on what could be asked instead. Nothing if none was given.`,
      mayBeEmpty: true,
    });
  }
}

/** The words of a question. */
export function textAsk(number: string, inHand = false): WordsAsk {
  return {
    option: 'question',
    question: number,
    words: `Question ${number}: its words as asked, without names.${inHand ? '' : ' Nothing if they are lost.'}`,
    mayBeEmpty: true,
    example: `--question "How many patrol cars are there?"${inHand ? '' : ' --outcome disclosed'}`,
  };
}

async function askOutcome(
  number: string,
  given: GivenQuestion | undefined,
  regime: Regime,
  { asker, log, problems }: Setting,
): Promise<Outcome | undefined> {
  if (given?.outcome === undefined)
    return asker.one({
      option: 'outcome',
      question: number,
      words: `Question ${number}: what came of it? Type to search, as in “refused”.`,
      choices: OUTCOMES.map((outcome) => outcomeChoice(outcome, regime)),
    });
  const written = given.outcome.trim().toLowerCase();
  const outcome = OUTCOMES.find((each) => each === written);
  const fault = faultIn({ questions: [{ outcome: written as Outcome }] }, log);
  if (fault !== undefined)
    problems.push({ option: 'outcome', question: number, message: fault.message, remedy: fault.remedy });
  return outcome;
}

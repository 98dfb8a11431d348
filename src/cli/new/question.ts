import { OUTCOMES, type Outcome } from '../../domain/outcome.ts';
import type { Regime } from '../../domain/regime.ts';
import type { AnsweredQuestion, AnsweredSection } from './answered.ts';
import type { GivenQuestion } from './given.ts';
import { askLabel } from './label.ts';
import { outcomeChoice } from './outcome-choice.ts';
import { askReliances } from './reliance.ts';
import type { Setting } from './setting.ts';
import { faultIn } from './trial.ts';
import { givenOrAsked, merged, plain } from './words.ts';

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
 * One question: its number, its words, its outcome, what was relied on, and the words of the response. Of a request in
 * hand there are only the first two.
 */
export async function askQuestion(
  earlier: readonly AnsweredQuestion[],
  given: GivenQuestion | undefined,
  regime: Regime,
  setting: Setting,
  inHand = false,
): Promise<AnsweredQuestion> {
  const { asker } = setting;
  const number = await askLabel(
    given,
    earlier.map(({ label }) => label),
    setting,
    inHand ? 'request' : 'response',
  );
  const about = { question: number };
  const text = plain(
    given?.text ??
      (await asker.words({
        option: 'question',
        ...about,
        words: `Question ${number}: its words as asked, without names.${inHand ? '' : ' Nothing if they are lost.'}`,
        mayBeEmpty: true,
        example: `--question "How many patrol cars are there?"${inHand ? '' : ' --outcome disclosed'}`,
      })),
  );
  if (inHand) return { label: number, text, reliances: [], sections: [] };
  const outcome = await askOutcome(number, given, regime, setting);
  if (outcome === undefined)
    return { label: number, text, outcome: 'disclosed', reliances: [], sections: [] };
  const sections: AnsweredSection[] = [];
  const { answer = '', advice = '' } = given ?? {};
  if (ANSWERED.includes(outcome) || answer.trim() !== '') {
    const words = await givenOrAsked(answer, asker, {
      option: 'answer',
      ...about,
      words: `Question ${number}: ${ANSWER[outcome] ?? 'the answer'}`,
    });
    sections.push({ name: 'Answer', exemptions: [], words });
  }
  const { reliances, sections: reasons } = await askReliances(number, outcome, given, regime, setting);
  sections.push(...merged(reasons));
  if (outcome === 'cost-limit' || advice.trim() !== '') {
    const words = await givenOrAsked(advice, asker, {
      option: 'advice',
      ...about,
      words: `Question ${number}: advice on what could be asked instead. Nothing if none was given.`,
      mayBeEmpty: true,
    });
    if (words !== '') sections.push({ name: 'Advice', exemptions: [], words });
  }
  return { label: number, text, outcome, reliances, sections };
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

import { hasFigure, speaksOfRefusal } from '../sentence/giving.ts';
import type { Way } from './agreement.ts';
import { REAL } from './likely-path.ts';
import { certain, type ToldSentence } from './told-sentence.ts';

/** What speaks for each question in the sentences about it; -1 where none of these tells something. */
export function evidenceFor(told: readonly ToldSentence[], about: Way, count: number): readonly number[] {
  return Array.from({ length: count }, (_, question) => {
    const own = told.filter((_, at) => about[at]?.includes(question));
    if (!own.some((sentence) => tells(sentence, question))) return -1;
    return Math.max(
      ...own.map((sentence) =>
        certain(sentence).includes(question) || sentence.isOfRest ? 3 : (sentence.weights[question] ?? 0),
      ),
    );
  });
}

/**
 * Whether every question is reached by something that speaks for it, and told something there; one of three or more may
 * be told by its place.
 */
export function isSound(evidence: readonly number[]): boolean {
  const without = evidence.filter((each) => each < REAL).length;
  return without === 0 || (without === 1 && evidence.length > 2 && !evidence.includes(-1));
}

/** Whether every paragraph that decides something is about a question that it speaks of, and most questions are met. */
export function isMostly(told: readonly ToldSentence[], about: Way, count: number): boolean {
  const evidence = evidenceFor(told, about, count);
  const met = evidence.filter((each) => each >= REAL).length;
  // What stands above the first answer is said of the whole.
  const lost = told.some((sentence, at) => {
    const own = about[at] ?? [];
    const isNamed = certain(sentence).length > 0;
    const speaks = isNamed || own.some((each) => (sentence.weights[each] ?? 0) >= REAL);
    return own.length > 0 && sentence.isFirst && sentence.decides && !speaks;
  });
  return !lost && met > 1 && met * 2 > count;
}

/**
 * Where a few questions are left, what refuses some of the others by what they ask for is still said of these alone, and
 * nothing is said of those that are left.
 */
export function beside(told: readonly ToldSentence[], about: Way, count: number): Way | undefined {
  const evidence = evidenceFor(told, about, count);
  const isLeft = (question: number): boolean => (evidence[question] ?? -1) < REAL;
  const few = evidence.filter((_, question) => isLeft(question)).length * 4 <= count;
  const refuses = told.some(
    (sentence, at) =>
      certain(sentence).length > 0 && about[at]?.length !== count && speaksOfRefusal(sentence.sentence),
  );
  if (!few || !refuses) return undefined;
  const kept = new Map(
    about.map((each) => [each, each.some(isLeft) ? each.filter((at) => !isLeft(at)) : each]),
  );
  return about.map((each) => kept.get(each) ?? each);
}

/** Whether a sentence answers: "Our wardens caught 412 gulls" does it by a figure and the words of the question. */
function tells({ decides, fixed, isFirst, sentence, weights }: ToldSentence, question: number): boolean {
  return decides || fixed.length > 0 || (isFirst && (weights[question] ?? 0) >= 1 && hasFigure(sentence));
}

import { agreement, type Way } from './agreement.ts';
import { likelyPath } from './likely-path.ts';
import { certain, type ToldSentence } from './told-sentence.ts';

/**
 * The likeliest questions of all sentences. Where one decides of "the remaining part", one question may be left to it,
 * whatever speaks for it elsewhere.
 */
export function bestWay(told: readonly ToldSentence[], count: number, skipped: number): Way {
  const way = (sentences: readonly ToldSentence[]): Way =>
    spread(sentences, likelyPath(sentences, count, skipped), count);
  const whole = way(told);
  if (!told.some(({ isOfRest }) => isOfRest)) return whole;
  const without = Array.from({ length: count }, (_, left) =>
    way(
      told.map((each) => ({
        ...each,
        weights: each.weights.map((weight, at) => (at === left ? 0 : weight)),
      })),
    ),
  );
  const score = (about: Way): number =>
    agreement(told, about) +
    told.filter(({ isOfRest }, at) => isOfRest && about[at] !== about[at - 1]).length * OF_REST;
  return [whole, ...without].reduce((a, b) => (score(b) > score(a) ? b : a));
}

/** What speaks for a question that it is left to "the remaining part". */
const OF_REST = 1.5;

/**
 * The questions of each sentence: what stands below "In relation to questions 1 and 2, …" is about both, and "The
 * remainder of your request" is what no other sentence is about.
 */
export function spread(told: readonly ToldSentence[], path: readonly number[], count: number): Way {
  const met = new Set([...path, ...told.flatMap(certain)]);
  const rest = Array.from({ length: count }, (_, at) => at).filter((at) => !met.has(at));
  let last: readonly number[] = [];
  const about = told.map((sentence, at) => {
    const state = path[at] ?? -1;
    if (sentence.isOfRest && rest.length > 0 && rest.length < count) last = rest;
    else if (certain(sentence).length > 0) last = certain(sentence);
    else if (state !== -1 && state !== path[at - 1]) last = [state];
    // The reasons begin with what is said of the whole.
    else if (sentence.isReason && told[at - 1]?.isReason === false) last = [];
    return last;
  });
  // "Section 40(2) - Personal information" is of the question that stands below it.
  return about.map((own, at) => {
    const { isHead, weights } = told[at] as ToldSentence;
    return isHead && weights.every((weight) => weight === 0) ? (about[at + 1] ?? own) : own;
  });
}

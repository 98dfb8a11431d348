import { INTEREST } from './answer-section.ts';
import { REAL } from './likely-path.ts';
import { certain, type ToldSentence } from './told-sentence.ts';

/** "They were audited in May." goes on with what stands above it. */
export const GOES_ON =
  /^(?:this|that|these|those|they|it|its|their|such|also|however|in addition|the (?:figures?|data|information|above))\b/i;

/**
 * The questions of each sentence, where the one paragraph that speaks of no question answers the one that is left: it
 * stands below the answer to a question before that one and above the answer to one behind it.
 */
export function withLeftParagraph(
  told: readonly ToldSentence[],
  about: readonly (readonly number[])[],
  count: number,
): readonly (readonly number[])[] {
  const met = new Set(about.flat());
  const [left, ...others] = Array.from({ length: count }, (_, at) => at).filter((at) => !met.has(at));
  if (left === undefined || others.length > 0) return about;
  const blocks = [...new Set(told.map(({ block }) => block))];
  const [only, ...more] = blocks.filter((block) => {
    const own = told.flatMap((sentence, at) => (sentence.block === block ? [{ sentence, at }] : []));
    const isAnswer =
      own.some(({ sentence }) => sentence.decides) &&
      !own.some(({ sentence }) => isKnown(sentence) || INTEREST.test(sentence.sentence)) &&
      !GOES_ON.test(own[0]?.sentence.sentence ?? '');
    const above = about[(own[0]?.at ?? 0) - 1] ?? [];
    const below = about[(own.at(-1)?.at ?? 0) + 1] ?? [];
    return (
      isAnswer &&
      above.length === 1 &&
      below.length === 1 &&
      (above[0] ?? count) < left &&
      (below[0] ?? -1) > left
    );
  });
  if (only === undefined || more.length > 0) return about;
  const own = [left];
  return about.map((each, at) => (told[at]?.block === only ? own : each));
}

function isKnown(sentence: ToldSentence): boolean {
  return certain(sentence).length > 0 || Math.max(...sentence.weights) >= REAL;
}

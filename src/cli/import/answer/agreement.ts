import type { Anchor } from './anchored.ts';
import type { ToldSentence } from './told-sentence.ts';

/** The questions of each sentence of a reply. */
export type Way = readonly (readonly number[])[];

/** How much speaks for these questions in all sentences together. */
export function agreement(told: readonly ToldSentence[], about: Way): number {
  return told.reduce((sum, { weights, isFirst, decides }, at) => {
    const own = about[at] ?? [];
    return isFirst || decides ? sum + Math.max(0, ...own.map((each) => weights[each] ?? 0)) : sum;
  }, 0);
}

/** The questions of each sentence, where each answer begins at one of these blocks. */
export function following(told: readonly ToldSentence[], found: ReadonlyMap<number, Anchor>): Way {
  return told.map(({ block }) => {
    const start = Math.max(-1, ...[...found.keys()].filter((index) => index <= block));
    return found.get(start)?.questions ?? [];
  });
}

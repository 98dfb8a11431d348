import type { Way } from './agreement.ts';
import { spread } from './best-way.ts';
import { GOES_ON, withLeftParagraph } from './left-paragraph.ts';
import { completePath } from './likely-path.ts';
import { evidenceFor, isSound } from './sound-way.ts';
import type { ToldSentence } from './told-sentence.ts';

/** Where less speaks for a question, it needs a paragraph that does not go on with the one above it. */
const SOME = 0.25;

/** The likeliest way that comes to all of them, where something speaks for each. */
export function completely(told: readonly ToldSentence[], count: number): Way | undefined {
  if (told.some(({ isOfRest }) => isOfRest)) return undefined;
  const path = completePath(told, count);
  const about = path === undefined ? undefined : withLeftParagraph(told, spread(told, path, count), count);
  if (about === undefined) return undefined;
  const evidence = evidenceFor(told, about, count);
  const isBegun = (question: number): boolean => {
    const first = told[about.findIndex((each) => each.includes(question))];
    return first?.isFirst === true && first.decides && !GOES_ON.test(first.sentence);
  };
  return isSound(evidence) && evidence.every((each, at) => each >= SOME || isBegun(at)) ? about : undefined;
}

import { type Asked, indicesOf } from '../request/asked.ts';
import { questionsMentioned } from '../request/mention.ts';

/** "See above.", "As for question 2.": the question whose answer is that of this one. */
export function sameAs(answer: string, index: number, questions: readonly Asked[]): number | undefined {
  const words =
    /^\W*(?:please )?(?:see|as|refer to|same as)(?: (?:the|our|my|for|per|in|to|at))*\b(.{0,50})$/i.exec(
      answer,
    )?.[1];
  if (words === undefined) return undefined;
  const [named] = indicesOf(questionsMentioned(words), questions);
  return named ?? (/^\s*(?:answer |response |reply )?above\W*$/i.test(words) ? index - 1 : undefined);
}

import { type Asked, indicesOf } from '../request/asked.ts';
import { questionsMentioned } from '../request/mention.ts';

/** "See above.", "Not applicable – see response to question 2.", "Please see above (responses to questions 1 & 2)." */
const POINTS =
  /^\W*(?:(?:n\/a|not applicable|none|as (?:stated|explained|above))\W+)?(?:please )?(?:see|as|refer(?:red)? to|same as)(?: (?:also|the|our|my|for|per|in|to|at))*\b(.{0,60})$/i;
const ABOVE = /^\s*(?:answer |response |reply )?(?:above|previous(?: answer| response)?)\W*$/i;

/** The questions whose answer is that of this one, where its answer says no more than that. */
export function sameAs(answer: string, index: number, questions: readonly Asked[]): readonly number[] {
  const words = POINTS.exec(answer)?.[1];
  if (words === undefined) return [];
  const named = indicesOf(questionsMentioned(words), questions).filter((each) => each !== index);
  return named.length > 0 || !ABOVE.test(words) ? named : [index - 1];
}

/** "S43 as above": the section under which an earlier question was refused, and what else the answer says. */
export function refusedAsAbove(
  answer: string,
): { readonly section: string; readonly rest: string } | undefined {
  const match =
    /(?:^|\n|[.;]\s)\W*(?:(?:also |this is )?(?:exempt|refused|withheld)(?: (?:under|by|as per))?\W*)?(?:section|sec|reg(?:ulation)?|s)\.? ?(\d+)[\w()]*\W{0,3}(?:exemption )?(?:applies )?(?:as|see|per)(?: \w+){0,3} (?:above|previous(?:ly)?)\b.{0,20}$/i.exec(
      answer,
    );
  return match?.[1] === undefined
    ? undefined
    : { section: match[1], rest: answer.slice(0, match.index).trim() };
}

import type { Piece } from '../answer/piece.ts';
import type { Cited } from '../fact/exemption.ts';
import { type Asked, indicesOf } from '../request/asked.ts';
import { questionsMentioned } from '../request/mention.ts';
import { givesSomething } from '../sentence/giving.ts';
import type { Judged } from './judged.ts';

/** "See above.", "Not applicable – see response to question 2.", "Please see above (responses to questions 1 & 2)." */
const POINTS =
  /^\W*(?:(?:n\/a|not applicable|none|as (?:stated|explained|above)(?: above)?)\W+)?(?:please )?(?:see|as|refer(?:red)? to|same as)(?: (?:also|the|our|my|for|per|in|to|at))*\b(.{0,60})$/i;
const ABOVE = /^\s*(?:answer |response |reply )?(?:above|previous(?: answer| response)?)\W*$/i;
/** "As for questions 1 and 2 we hold nothing.": it points, and says something of its own. */
const GOES_ON = /\d\w?\)?,? (?:we|i|there|this|these|it|they|the|no|none|nothing)\b/i;

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

/** What came of each question, where an answer only points to that of another. */
export function withPointers(
  judged: readonly Judged[],
  pieces: readonly Piece[],
  questions: readonly Asked[],
): readonly Judged[] {
  const answers = (index: number): string =>
    pieces
      .filter(({ section, questions: about }) => section === 'Answer' && about.includes(index))
      .map(({ block }) => block.text)
      .join('\n');
  const settled: Judged[] = [];
  for (const [index, each] of judged.entries()) {
    // Of several answers that are said to be the same, none is this one unless they agree.
    const same = sameAs(answers(index), index, questions).flatMap((other) => settled[other] ?? []);
    const agree = new Set(same.map(({ outcome }) => outcome?.value)).size === 1;
    const own = GOES_ON.test(answers(index)) ? each : { cited: [] };
    const pointed = same.length === 0 ? asAbove(answers(index), settled) : agree ? same[0] : own;
    settled.push(pointed ?? each);
  }
  return settled;
}

/** "Three bids were received. S43 as above.": refused in whole or in part under what an earlier question was. */
function asAbove(answer: string, before: readonly Judged[]): Judged | undefined {
  const refused = refusedAsAbove(answer);
  if (refused === undefined) return undefined;
  const isUnder = ({ exemption: { section } }: Cited): boolean => section === refused.section;
  const earlier = before.findLast(({ cited }) => cited.some(isUnder));
  if (earlier?.outcome === undefined) return undefined;
  const inPart = givesSomething([refused.rest], true);
  const { value } = earlier.outcome;
  const whole = value === 'disclosed-in-part' ? 'withheld' : value;
  return {
    outcome: { value: inPart ? 'disclosed-in-part' : whole, from: answer },
    cited: earlier.cited.filter(isUnder),
  };
}

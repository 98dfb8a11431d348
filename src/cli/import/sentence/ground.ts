import type { Outcome } from '../../../domain/outcome.ts';
import type { Act } from './act.ts';
import type { Said } from './said.ts';

/** What a refusal comes to, by what its words do. */
export const REFUSALS: Readonly<Partial<Record<Act, Outcome>>> = {
  ncnd: 'neither-confirmed-nor-denied',
  vexatious: 'vexatious',
  repeated: 'repeated',
  cost: 'cost-limit',
  withhold: 'withheld',
  nothold: 'not-held',
  elsewhere: 'already-accessible',
  later: 'future-publication',
};
/** Acts that give nothing, or not all. */
export const NEGATIVE = [...Object.keys(REFUSALS), 'part', 'otherbody'] as readonly Act[];
/** Below this a sentence may as well do something else. */
export const SURE = 0.55;
/** What a provision that is relied on adds to the words that say the same. */
const CITED = 0.6;
/** What a refusal adds that names its ground: "we cannot give it" is said of all of them. */
const NAMED = 0.25;
/** What is not held, and not only left out of a figure. */
export const HOLDS_NONE =
  /(?:\bnot|n['’]t|\bnone|nothing|no longer|never)\b[^.]{0,30}\b(?:hold|held|kept|recorded)\b|\bholds? (?:no|none|nothing)\b|\bno recorded (?:information|data)\b/i;
const REPEATS =
  /\brepeat|identical|substantially similar|\bsame (?:request|information|questions?)\b|14 ?\(2\)/i;
/** Where something is that is told by pointing at it. */
const PLACE =
  /\b(?:web ?sites?|web ?pages?|on[- ]?line|download\w*|internet|gov\.uk|https?:|www\.|links?|portal|publication scheme|register|library|annual report|log|public domain|publish(?:es|ed)?|publicly|available|accessible|already|pages?|finder|search(?:able|ed)|data ?sets?|dashboard)\b/i;

/** What a question may have been refused for. */
export interface Ground {
  readonly act: Act;
  readonly said: Said | undefined;
  readonly weight: number;
}

/** The sentence that does one of these most surely. */
export function surest(list: readonly Said[], ...acts: readonly Act[]): Said | undefined {
  return list
    .filter(({ act, sure }) => acts.includes(act) && sure >= SURE)
    .sort((a, b) => b.sure - a.sure)[0];
}

/** What the words of a question refuse it for, and what is relied on, the weightiest first in doubt. */
export function groundOf(
  all: readonly Said[],
  texts: readonly string[],
  cited: readonly Act[],
): Ground | undefined {
  // "The number is shown in Table 1": what is told by pointing elsewhere has a place where it is.
  const points = texts.some((text) => PLACE.test(text)) || cited.includes('elsewhere');
  const grounds = (Object.keys(REFUSALS) as Act[])
    .filter((act) => act !== 'elsewhere' || points)
    .flatMap((act) => {
      const found = surest(all, act);
      // "The answers already given are not changed." repeats no request.
      const said =
        act === 'repeated' && found !== undefined && !REPEATS.test(found.sentence) ? undefined : found;
      const isCited = cited.includes(act);
      if (said === undefined && !isCited) return [];
      const weight =
        (said?.sure ?? (isCited ? 0.3 : 0)) + (isCited ? CITED : 0) + (act === 'withhold' ? 0 : NAMED);
      return [{ act, said, weight }];
    })
    .sort((a, b) => b.weight - a.weight);
  return mainOf(grounds, cited);
}

/** The ground of several that decides. */
function mainOf(grounds: readonly Ground[], cited: readonly Act[]): Ground | undefined {
  const [first] = grounds;
  const other = (act: Act): Ground | undefined => grounds.find((each) => each.act === act);
  // Regulation 12(4)(b), and section 12(2): the burden is what makes it unreasonable, or impossible to say.
  const cost = other('cost');
  if ((first?.act === 'vexatious' && !cited.includes('vexatious')) || first?.act === 'ncnd')
    return cost !== undefined && cost.weight > 1 && (first.act === 'vexatious' || cited.includes('cost'))
      ? cost
      : first;
  // "We consider this to be not held. A bespoke service will be available in the summer."
  const none = other('nothold');
  if (
    (first?.act === 'later' || first?.act === 'elsewhere') &&
    !cited.includes(first.act) &&
    HOLDS_NONE.test(none?.said?.sentence ?? '')
  )
    return none;
  // "We refer you to last year's figures. The list is exempt under section 22(1)."
  if (first?.act === 'elsewhere' && !cited.includes('elsewhere') && cited.includes('later'))
    return other('later');
  // "It is still being considered, and we hold no recorded information as to when it will be published."
  if (first?.act === 'later' && !cited.includes('later') && /\bholds? no\b/i.test(first.said?.sentence ?? ''))
    return { ...first, act: 'nothold' };
  return first;
}

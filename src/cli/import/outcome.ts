import type { Outcome } from '../../domain/outcome.ts';
import { type Found, quote } from './found.ts';
import { givesSomething, handsOver, isDoubtful, isNegative, refuses, speaksOfPart } from './giving.ts';
import { withoutOtherActs } from './statute.ts';
import {
  COST,
  ELSEWHERE,
  LATER,
  NEITHER,
  NOT_GIVEN,
  NOT_HELD,
  REPEATED,
  VEXATIOUS,
  WITHHELD,
} from './wording.ts';

const EXPLAINED =
  /\b(?:whilst|while|although|though|even though)\b[^.]{0,120}\b(?:not? (?:recorded )?(?:information|data|records?)|not hold|not held|holds? no)\b|\b(?:outside|out of) (?:of )?(?:the )?(?:scope of )?(?:foi|the act|the freedom|the legislation)|\b(?:to be helpful|in the (?:interests?|spirit) of (?:being helpful|openness|transparency)|by way of (?:explanation|assistance|background)|as a (?:gesture of )?(?:goodwill|courtesy)|for your information|may (?:be helpful|assist|help))\b/i;
/** What only an answer has, and no reason why there is none. */
const FIGURE = /£\s?\d|\b\d{1,3}(?:,\d{3})+\b|\b\d+(?:\.\d+)?%/;
const SOME_HELD =
  /\b(?:not|n['’]t) (?:\w+ )?hold (?:all|every|the (?:whole|full|complete))\b|\bonly holds?\b|\bholds? (?:only )?(?:some|part) of\b/i;
/** What came of a question, by the words of its answer and of the reasons tied to it. */
export function outcomeOf(
  answers: readonly string[],
  reasons: readonly string[],
  cites = false,
): Found<Outcome> | undefined {
  const said = [...answers, ...reasons].join('\n').split('\n');
  const lines = said.map(withoutOtherActs);
  const all = lines.join('\n');
  const found = (value: Outcome, pattern?: RegExp): Found<Outcome> => {
    const at = pattern === undefined ? -1 : lines.findIndex((each) => pattern.test(each));
    const words = said[at] ?? answers[0] ?? reasons[0] ?? '';
    return { value, from: quote(words, Math.max(pattern?.exec(words)?.index ?? 0, 0)) };
  };
  if (all.trim() === '') return undefined;
  const tells = answers.some((text) => FIGURE.test(text)) && !answers.some(isNegative);
  const gives =
    tells || givesSomething(answers, refuses(all) || NOT_HELD.test(all) || NEITHER.test(all) || cites);
  // Section 12(2): to say whether it is held would itself cost too much.
  if (NEITHER.test(all) && COST.test(all) && /\b12\s?\(2\)/.test(all)) return found('cost-limit', COST);
  if (NEITHER.test(all))
    return gives ? found('disclosed-in-part', NEITHER) : found('neither-confirmed-nor-denied', NEITHER);
  if (VEXATIOUS.test(all) && speaks(all, /refus|section 14|not obliged/i))
    return found('vexatious', VEXATIOUS);
  if (REPEATED.test(all)) return found('repeated', REPEATED);
  if (
    COST.test(all) &&
    speaks(all, /exceed|estimat|section 12|\blimit\b|excessive|refus|beyond|\bover the\b|\bcosts?\b/i)
  )
    // What a refusal on cost tells of the number of files is no answer.
    return answers.some((text) => handsOver(text))
      ? found('disclosed-in-part', COST)
      : found('cost-limit', COST);
  if (ELSEWHERE.test(all) && /\b(?:section|s\.?)\s?2[15]\b|exempt|other means/i.test(all))
    return gives ? found('disclosed-in-part', ELSEWHERE) : found('already-accessible', ELSEWHERE);
  const missing = NOT_HELD.test(all);
  if (LATER.test(all) && !(missing && !/\b(?:section|s\.?)\s?22/i.test(all)))
    return gives ? found('disclosed-in-part', LATER) : found('future-publication', LATER);
  // Under the EIR what is not held is refused.
  if (missing && /\b12\s?\(4\)\s?\(a\)/.test(all) && /\brefus\w+ (?:the|your|this) request\b/i.test(all))
    return found('not-held', NOT_HELD);
  // "We cannot provide it because we do not record it" is no refusal.
  const refused = WITHHELD.test(all) || cites || (NOT_GIVEN.test(all) && !missing);
  if (
    refused &&
    (gives ||
      reasons.some((text) => speaksOfPart(text) || handsOver(text)) ||
      (answers.length > 0 && speaksOfPart(all)))
  )
    return found('disclosed-in-part', WITHHELD);
  if (refused && !missing) return found('withheld', WITHHELD.test(all) ? WITHHELD : NOT_GIVEN);
  if (missing && gives && SOME_HELD.test(all)) return found('disclosed-in-part', NOT_HELD);
  if (missing && gives) {
    return EXPLAINED.test(all) && !/table/.test(all)
      ? found('not-held-explained', NOT_HELD)
      : found('disclosed-in-part', NOT_HELD);
  }
  if (missing)
    return EXPLAINED.test(all)
      ? found('not-held-explained', NOT_HELD)
      : found(
          refused && !/12\s?\(4\)\s?\(a\)|\bexempt under section 17\b/i.test(all) ? 'withheld' : 'not-held',
          NOT_HELD,
        );
  if (answers.length === 0) return reasons.some((text) => handsOver(text)) ? found('disclosed') : undefined;
  return isDoubtful(answers) && !givesSomething(answers, true) ? undefined : found('disclosed');
}

function speaks(text: string, pattern: RegExp): boolean {
  return pattern.test(text);
}

import { ASKING } from '../sentence/ask.ts';
import { isInReply } from '../sentence/in-reply.ts';
import { asks } from '../sentence/said.ts';

/** "How we searched", "Why this is withheld", "What if you are unhappy?": what offices put over the parts of a letter. */
const OF_LETTER =
  /^(?:what|how|why|when|where|who) (?:we|you|to|this|these|it|our|your|happens|is (?:exempt|withheld|next))\b(?!.*\?$)|\b(?:unhappy|dissatisfied|not (?:happy|satisfied)|(?:i|you) (?:complain|appeal|disagree)|happens next|more information|further help)\b/i;

/** Whether a line asks something by itself, as a question or as the name of what is wanted. */
export function isAskingLine(text: string): boolean {
  if (OF_LETTER.test(text) || isInReply(text) || text.endsWith(':')) return false;
  return text.endsWith('?') || (text.length > 15 && (ASKING.test(text) || asks(text)));
}

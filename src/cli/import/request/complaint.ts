import type { Block } from '../document/block.ts';

/** "Your complaint of 16 May was as follows:", "On 16 May you asked for an internal review, and said:" */
const COMPLAINT =
  /^(?:(?:in|on|by) [^.?]{0,60})?\b(?:your (?:\w+ )?(?:complaint|appeal|review request|request for (?:an? )?(?:internal )?review)|you (?:asked for|requested|sought) an? (?:internal )?review)\b(?:[^.?]{0,80}:)?$/i;
/** "The Harbour Office replied to your request on 6 May and refused it.": what came of it at first. */
const ANSWERED =
  /\b(?:responded|replied) to (?:your|this|the) (?:\w+ )?request (?:on|in|by)\b|^(?:the|our) (?:original|initial|first) (?:response|reply|decision)\b/i;

/** Where a review tells of the complaint, or of the first answer, below the request that it repeats; -1 where it does not. */
export function complaintIn(request: readonly Block[]): number {
  const at = request.findIndex(({ text, kind }) => kind !== 'table' && COMPLAINT.test(text));
  if (at === -1) return -1;
  const answered = request.findIndex(({ text }) => ANSWERED.test(text));
  return answered === -1 ? at : Math.min(at, answered);
}

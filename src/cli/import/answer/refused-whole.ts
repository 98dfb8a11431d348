import type { Block } from '../document/block.ts';
import { questionsMentioned } from '../request/mention.ts';
import { deniesAll, does } from '../sentence/giving.ts';
import { TURNS } from '../sentence/phrase.ts';

/** "The request", and not "this part of the request" */
const WHOLE =
  /(?<!\b(?:parts?|elements?|aspects?|some|rest|remainder) of )\b(?:the|your|this) (?:(?:whole|entire) (?:of (?:the|your) )?)?request\b/i;
/** "Turning to your request for the logs, …": it is about one of the things that were asked for. */
const OF_ONE = new RegExp(String.raw`^(?:${TURNS}) (?:the|your) request for (?!information\b)`, 'i');

/** "We estimate that answering the request would take 30 hours.": what is refused as a whole is not told by its parts. */
export function refusesAll({ text }: Block): boolean {
  return (
    (WHOLE.test(text) &&
      !OF_ONE.test(text) &&
      does([text], ['cost', 'vexatious', 'repeated'], 0.8) !== undefined) ||
    (questionsMentioned(text).length === 0 && deniesAll(text))
  );
}

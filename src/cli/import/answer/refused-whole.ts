import type { Block } from '../document/block.ts';
import { questionsMentioned } from '../request/mention.ts';
import { deniesAll, does } from '../sentence/giving.ts';
import { TURNS } from '../sentence/phrase.ts';
import { sentencesOf } from '../sentence/split.ts';
import { isOfOthers } from './answer-section.ts';

/** "The request", "your requests", and not "this part of the request" */
const WHOLE =
  /(?<!\b(?:parts?|elements?|aspects?|some|rest|remainder) of )\b(?:(?:the|your|this) (?:(?:whole|entire) (?:of (?:the|your) )?)?request|(?:your|these|all (?:of )?(?:the|your)) (?:\w+ )?requests)\b/i;
/** "Turning to your request for the logs, …": it is about one of the things that were asked for. */
const OF_ONE = new RegExp(String.raw`^(?:${TURNS}) (?:the|your) request for (?!information\b)`, 'i');

/** "I have decided to refuse this part of your request." */
const OF_PART = /\b(?:this|that) (?:part|element|aspect|point|question) of (?:your|the) request\b/i;
/** "You may wish to reduce the scope of your request.": it may still be one part that is refused. */
const ADVISES =
  /\b(?:refin\w+|narrow\w*|reduc\w+|limit(?:ing)? (?:the )?(?:scope|your)|resubmit\w*|re-submit\w*|amend\w*|revis\w+|scope of (?:the|your) request|new request)\b/i;

/** "We estimate that answering the request would take 30 hours.": what is refused as a whole is not told by its parts. */
export function refusesAll({ text }: Block): boolean {
  return (
    (sentencesOf(text).some((each) => WHOLE.test(each) && !ADVISES.test(each)) &&
      !OF_ONE.test(text) &&
      !isOfOthers(text) &&
      !OF_PART.test(text) &&
      questionsMentioned(text).length === 0 &&
      does([text], ['cost', 'vexatious', 'repeated'], 0.8) !== undefined) ||
    (questionsMentioned(text).length === 0 && deniesAll(text))
  );
}

import { FORMALITY } from '../sentence/ask.ts';
import { asks } from '../sentence/said.ts';
import { sentencesOf } from '../sentence/split.ts';

/** What narrows or explains the question above it, and asks nothing new. */
export const REFINES =
  /^(?:if|the (?:time ?(?:frame|period|scale)|period|date range)\b|(?:and )?also,? (?:for|in|the same)\b|for(?![^,.]{3,80}, (?:i (?:would|['’]d) also like|how (?:many|much))\b)|by|this(?! is (?:an?|my) (?:[\w-]+ ){0,6}request for)|these|that|it|ideally|where(?! (?:can|could|is|are|was|were|do|does|did)\b)|in (?:an?|the|which|particular)|to (?:clarify|be clear|confirm)|i (?:would like (?:this|these|it|them|the (?:figures?|answers?|information|data))|am not|do not|don['’]t|understand|believe|note|appreciate|know|would (?:prefer|be happy))|(?:could|can|would|please)(?: you| could you| can you)?(?: please)? (?:also )?(?:note|include|exclude|break|limit|restrict|confine|list(?! (?:the|all|any)\b)|state(?! (?:how (?:many|much|often)|what|who|why|whether)\b)|specify|separate|ensure|make sure|treat|acknowledge|confirm receipt|let me know (?:when|by|if (?:you|i|this|it|these|that|any|my|the (?:request|cost|information)))|(?:provide|send|supply)(?: me)?(?: with)? (?:this|these|it|them|the (?:data|information|answers?|response|figures)|your|copies in)))\b/i;

/** "A copy of the survey …" */
const THING =
  /^(?:a (?:copy|list|breakdown)|copies|lists?|details|the (?:total )?(?:number|amount|cost|names?|dates?)) of\b/i;

/** "What kind of homes are wanted? I.e. flats." */
const QUESTION = /^(?:how|what|when|where|who|which|why)\b[^?]{15,}\?/i;

/** "How many boats have been sold.", "Do you have a crane.": its words stand as those of a question do, without its mark. */
const TURNED =
  /^(?:(?:where|when|why|who)|(?:how|what|which)(?:\s[\p{L}'’-]+){0,7}?)\s(?:can|could|do|does|did|is|are|was|were|has|have|had|will)\s[^,;:]+\.$|^(?:do|does|did|are|were|have|has|is|was|will) (?:you|the|there|any|your)\s[^,;:]+\.$/iu;

/** "And how much the ferry costs." */
const INDIRECT =
  /^(?:and|also|plus),?\s+(?:how (?:many|much|often|long)|what|which|where|when|who|why|whether)\b[^?]{10,}$/i;

/** "Finally I would be interested in what the ferry has cost." */
const WISHES =
  /^(?:(?:finally|lastly|also|and|in addition|additionally|secondly|thirdly),? )?i (?:would|should|['’]d) (?:also |very much )?(?:(?:like|love)(?! to (?!know|see|have|receive|request|ask|find|obtain|be (?:told|sent|given)))|be interested in|be (?:very |most |so )?grateful (?:for|if you (?:could|would))|appreciate (?:it if you|a copy|sight of))\s/i;
/** "I would be grateful for your reply by May." */
const OF_REPLY =
  /\b(?:(?<!\b(?:any|the|each) )repl(?:y|ies)|response|acknowledg\w*|receipt|electronic\w*|format|e-?mail(?:ed)? to|review)\b/i;

/** "Please also provide the value of the quay.", "If there is time, could I also ask for the log?" */
const FURTHER =
  /\b(?:(?:can|could|may|might) i also (?:ask|request|have|see|get|be)\b|i (?:would|should|['’]d) also (?:ask|want|appreciate|value)\b|(?:please|(?:could|can|would) you(?: please)?) also (?:provide|send|supply|give|tell|state|list|release|disclose|confirm (?:whether|how|the)|let me (?:know|have))\b|i (?:would|['’]d) also (?:like|be (?:grateful|interested))\b|i also (?:request|ask for|want|wish|need|require)\b|^i (?:require|need|request) (?!(?:a|an|your) (?:reply|response|answer|acknowledge)|clarif))(?! (?:me )?(?:with )?(?:to (?:have )?)?(?:this|these|it|them|that|the (?:data|information|answers?|figures|same|above))\b)/i;
/** How an answer is wanted. */
const OF_FORMAT = /\b(?:format|csv|excel|xlsx?|spreadsheet|machine[- ]readable)\b/i;

/** Whether a line below questions asks for something more, which is a question of its own. */
export function asksFurther(text: string): boolean {
  return text.length > 40 && FURTHER.test(text) && !text.endsWith(':') && !OF_FORMAT.test(text);
}

/** “Who owns the quay?” FOI2019/20118: the number of the request, where a letter answers several. */
const NUMBER_BEHIND = /\s+\(?(?:FOI|EIR|RFI)[\s/-]?\d[\w/-]{3,}\)?$/;

/** "I previously made a request for the log of the ferry." */
export const EARLIER =
  /^i (?:have )?(?:already |also )?(?:previously|recently|earlier|once|last year) (?:made|submitted|sent|asked|requested|put in)\b/i;

/** "This is a request for copies of the charts.", "Please treat this as a request for the log." */
const REQUEST_FOR =
  /^(?:this is|i (?:am making|make|hereby make|wish to make|would like to make)|please (?:treat|accept|take|regard) this(?: e-?mail| letter)? as) (?:an?|my) [^.]{0,80}?\brequest for (?:cop(?:y|ies)|an?|the (?!following)|all|any|every|details|information (?:about|on|regarding|concerning|relating))\b/i;

/** "I am writing to you under the Act to please ask you to provide the number of …" */
const WRITES_TO_ASK =
  /^i (?:am writing|write|would like|wish|want)\b[^.?!]{0,80}?\bto (?:please |formally )?(?:ask|request)\b (?:(?:for|you to (?:please )?\w+|that you \w+) )?(?:the (?!following|information|below)|an? (?!internal|review)|cop(?:y|ies)|all|any|how|what|whether|details)\b[^.?!]{20,}/i;
/** "Hoax calls is fine thanks, and calendar years.": an answer to what the authority asked. */
const CHOOSES = /^[^?]{0,80}\b(?:is|are|would be|will be) (?:all )?(?:fine|ok|okay)\b[^?]*$/i;

/** Whether a paragraph of a request asks something of its own. */
export function startsQuestion(written: string): boolean {
  const text = written.replace(NUMBER_BEHIND, '');
  if (CHOOSES.test(text)) return false;
  return (
    WRITES_TO_ASK.test(text) ||
    (asks(text) && !EARLIER.test(text)) ||
    THING.test(text) ||
    REQUEST_FOR.test(text) ||
    QUESTION.test(text) ||
    INDIRECT.test(text) ||
    TURNED.test(text.replace(/\s+\.$/, '.')) ||
    (WISHES.test(text) && !OF_REPLY.test(text)) ||
    endsAsking(text)
  );
}

/** "We were told of a plan. Please could you send it.": the last of several sentences asks. */
function endsAsking(text: string): boolean {
  const sentences = sentencesOf(text);
  const last = sentences.at(-1) ?? '';
  return (
    sentences.length > 1 &&
    /^(?:please|(?:could|can|would) you)\b/i.test(last) &&
    !REFINES.test(last) &&
    !FORMALITY.test(last) &&
    !OF_REPLY.test(last)
  );
}

import { FORMALITY } from '../sentence/ask.ts';
import { sentencesOf } from '../sentence/split.ts';

/** "To avoid jumbled data, I would be grateful if any tables can be supplied as Excel files." */
const FORMAT = new RegExp(
  [
    String.raw`\b(?:(?:the|my|this|your|all|any|these|that) (?:[\w-]+ ){0,3}?(?:information|data|documents?|material|figures|tables?|response|reply|answers?|results?|attachments?|files?)|it|them|they|this)\b.{0,90}\b(?:suppl(?:y|ied)|provided?|provid(?:e|ing)|sen[dt]|suppl(?:y|ying)|receiv\w+|prefer\w*|accept\w*|return(?:ed)?|formatted)\b.{0,60}\b(?:electronic(?:ally)?|machine[- ]readable|editable|searchable|excel|word|csv|pdfs?|spreadsheets?|e-?mail|post|paper|hard cop(?:y|ies)|format)\b`,
    String.raw`\b(?:suppl(?:y|ied)|provid(?:e|ed)|sen[dt]|receive|let me have)\b.{0,20}\b(?:(?:the|my|this|your|all|any|these)(?: (?:the|this))?(?: (?:requested|relevant))? (?:information|data|documents?|material|response|reply|answers?|results?)|it|this|these|them|everything)\b.{0,60}\b(?:electronic(?:ally)?|machine[- ]readable|editable|excel|word|csv|pdfs?|spreadsheets?|by e-?mail|by post|format)\b`,
    String.raw`\b(?:prefer|prefer(?:red|ably|ence)|ideally)\b.{0,60}\b(?:electronic(?:ally)?|machine[- ]readable|excel|word|csv|pdfs?|spreadsheets?|e-?mail|format)\b`,
  ].join('|'),
  'i',
);
/** "Please note that there is no exemption for drafts.", "You have a duty to advise and assist under section 16." */
const LAW = new RegExp(
  [
    String.raw`\b(?:obligations?|duty|duties|required|obliged|entitled)\b.{0,40}\b(?:under|by|of|to (?:advise|assist|respond|reply|comply|provide))\b.{0,60}\b(?:section|s\.? ?\d|act|FOIA?|FOISA|EIRs?|regulations|law)\b`,
    String.raw`\badvice and assistance\b|\bsection 16\b`,
    String.raw`\bno exemptions?\b|\b(?:if|where|should|any)\b.{0,60}\bexemptions?\b.{0,80}\b(?:appl(?:y|ies|ied)|rel(?:y|ied|ying)|claim\w*|cit(?:e|ed|ing)|invok\w+|justif\w*|explain\w*|engag\w+)\b|\b(?:if|should|where) you\b.{0,40}\b(?:rely|claim|cite|apply|invoke|explain|justify)\b.{0,40}\bexemptions?\b`,
    String.raw`\b(?:within|in|of) (?:the )?(?:statutory )?(?:20|twenty) (?:working )?days\b|\bstatutory (?:time|deadline|limit|period)\b`,
    String.raw`\bredact\w*\b.{0,80}\b(?:rather than|instead of|names?|personal|remainder|rest|if|where)\b`,
    String.raw`\backnowledge (?:receipt|this|my)\b|\bconfirm receipt\b`,
    String.raw`\b(?:let me know|tell me|contact me|willing|waive\w*)\b.{0,40}\b(?:fees?|charges?)\b|\b(?:fees?|charges?)\b.{0,40}\b(?:in advance|let me know|waive\w*)\b`,
    String.raw`\b(?:cost|appropriate) limit\b`,
  ].join('|'),
  'i',
);
/** What begins so asks for something, whatever it speaks of: "All letters in which an exemption was claimed." */
const THING =
  /^(?:\W*(?:and|also|plus)\b,? )?(?:all|every|a cop(?:y|ies)|copies|how|what|which|when|where(?! (?:names?|any|there|it|you|this|information|personal)\b)|who|why|lists?|the (?:total )?(?:number|cost|amount|names?|dates?)|number|details)\b/i;
const THANKS = /^(?:please note|thank|many thanks|kind|best|i (?:look|hope)|regards)\b/i;

/** "Please also give the number that were answered within 20 days." */
const COUNTS = /\b(?:number|percentage|proportion|how many|total) (?:of\b|that\b|[a-z]+ (?:within|in)\b)/i;

/** Whether a paragraph below the questions only says how they are to be answered, or what the law demands of the answer. */
function tellsTerms(text: string): boolean {
  const sentences = sentencesOf(text);
  const tells = (each: string): boolean =>
    !each.includes('?') && !THING.test(each) && (FORMAT.test(each) || (LAW.test(each) && !COUNTS.test(each)));
  return (
    sentences.some(tells) &&
    sentences.every((each) => tells(each) || FORMALITY.test(each) || THANKS.test(each))
  );
}

/** Whether a paragraph only frames a request, or tells how it is to be answered. */
export function framesRequest(text: string): boolean {
  return FORMALITY.test(text) || tellsTerms(text);
}

import { sentencesOf, writtenOut } from './sentence.ts';
import { WRITER } from './writer.ts';

// What the words of an answer do: give something, refuse it, or say that nothing is held. Letters also tell of other
// requests, earlier decisions and policies, so that only a plain statement of this letter counts.

const INFORMATION =
  '(?:information|data|details?|figures?|names?|records?|reports?|documents?|memos?|notes?|letters?|lists?|logs?|polic(?:y|ies)|reviews?|maps?|statements?|transcripts?|material|correspondence|files?|e-?mails?|contracts?|bids?|prices?|costs?|plans?|minutes|footage|images?|copy|copies|advice|parts?|paragraphs?|rest|remainder|it|this|these|they)';
/** “Under section 43(2)”, with whatever stands before it. */
const PROVISION =
  '(?:under|by\\s+virtue\\s+of|pursuant\\s+to|in\\s+accordance\\s+with|because\\s+of|as|from\\s+disclosure|from\\s+release|,|\\()[^.;]{0,60}?(?:\\b(?:section|s\\.?|regulation|reg\\.?)\\s*\\d|\\bexempt)';

const REFUSES: readonly RegExp[] = [
  new RegExp(
    `\\b${INFORMATION}\\b[^.;,]{0,50}?\\b(?:is|are|(?:has|have)\\s+been)\\s+(?:\\w+\\s+){0,2}?(?:withheld|refused|redacted|removed|exempt(?:ed)?|excepted)\\b[^.;]{0,20}?\\s*${PROVISION}`,
    'i',
  ),
  /(?<!\b(?:that|which|who|what)\s)\b(?:is|are)\s+(?:\w+\s+){0,4}?(?:exempt(?:ed)?|excepted)\s+from\s+(?:disclosure|release)\b/i,
  new RegExp(
    `\\b${INFORMATION}\\b[^.;,]{0,50}?\\b(?:is|are)\\s+(?:\\w+\\s+){0,4}?(?:exempt(?:ed)?|excepted)\\s+(?:from\\s+(?:disclosure|release)|information\\b|under\\b|by\\s+virtue\\b|pursuant\\b)`,
    'i',
  ),
  new RegExp(
    `\\b${WRITER}\\s+(?:are|am|is|have|has|must|will|shall)\\s+(?:(?!not\\b)\\w+\\s+){0,3}?(?:withhold(?:ing)?|withheld|refus(?:e|ed|ing))\\s+(?:(?:the|this|that|these|those|to\\s+(?:disclose|release|provide|supply|give))\\b|it\\b|part\\b|your\\s+request|some\\s+of)`,
    'i',
  ),
  new RegExp(
    `\\b${WRITER}\\s+(?:(?:have|has)\\s+)?decided\\s+(?:not\\s+to\\s+(?:disclose|release|provide|supply|give)|(?:to\\s+)?(?:withhold|refuse))\\b`,
    'i',
  ),
  /^\W*(?:the\s+|this\s+|that\s+)?(?:information|data|details?|records?|request|question|it|this)\s+(?:is|are)\s+(?:therefore\s+|being\s+|hereby\s+)?(?:withheld|refused)\b/i,
  new RegExp(
    `\\b${WRITER}\\s+(?:are|am|is)\\s+(?:therefore\\s+)?not\\s+obliged\\s+to\\s+(?:comply|answer|provide|supply|disclose)\\b`,
    'i',
  ),
  /\b(?:our|my|the)\s+decision\s+is\s+(?:to\s+(?:withhold|refuse)|not\s+to\s+(?:disclose|release|provide|supply))\b/i,
  /\b(?:with|save\s+for|except\s+for|apart\s+from)\s+[^.;]{0,50}\b(?:removed|redacted|withheld|blanked\s+out|taken\s+out)\s+(?:under|by\s+virtue\s+of|pursuant\s+to)\s+(?:section|regulation)/i,
  // “Section 31(1)(a) is engaged and the report will not be released.”
  /\b(?:section|regulation)\s+\d[\w()]*\b[^.;]{0,20}\b(?:is\s+engaged|applies)\b[^.;]{0,60}\b(?:will|shall|must|can)\s?not\s+be\s+(?:released|disclosed|provided|supplied|sent)\b/i,
];
/** What refuses only where the law is named beside it: records that were destroyed cannot be provided either. */
const REFUSES_BY_LAW: readonly RegExp[] = [
  new RegExp(
    `\\b(?:the|this|these|that|your)\\s+(?:\\w+\\s+)?${INFORMATION}\\s+(?:will|shall|must|can)\\s?not\\s+(?:\\w+\\s+)?be\\s+(?:released|disclosed|provided|supplied|sent)\\b`,
    'i',
  ),
  new RegExp(
    `\\b${WRITER}\\s+(?:will\\s+not|cannot|can\\s+not|(?:are|am|is)\\s+(?:therefore\\s+)?unable\\s+to)\\s+(?:therefore\\s+)?(?:be\\s+)?(?:disclos|releas|provid|supply)\\w*`,
    'i',
  ),
];
/** An exemption by its number: sections 12, 14 and 21 to 44 of the Acts, regulations 10 to 13. */
const LAW = /\b(?:section|s\.)\s*(?:1[24]|2[1-9]|3\d|4[0-4])\b|\b(?:regulation|reg\.)\s*1[0-3]\b|\bexempt\b/i;
/** Exempt from something else: “under regulation 6 of the Toll Regulations”. */
const ANOTHER_LAW =
  /\b(?:section|regulation)\s+\d[\w()]*\s+of\s+(?:the\s+)?(?!Freedom|Environmental|FOI|Act\b|EIR)[A-Z]/;
/** What is told of other cases, of what was decided before, or of what the law and a policy say. */
const NOT_THIS =
  /\b(?:nothing|none|never|neither|without|whether|if|unless|could|may|might|can|asked|considered|earlier|first|previous(?:ly)?|initial(?:ly)?|original(?:ly)?|formerly|before|no\s+longer|once|had|policy|guidance|other(?:wise)?|where|when|any|does\s+not|do\s+not|did\s+not|is\s+not|are\s+not|not\s+been|no\s+information|instead\s+of|last\s+year|last\s+time|always|usually|normally|routinely|generally|ordinarily|in\s+(?:19|20)\d\d)\b/i;

const GIVES =
  /\b(?:is|are)\s+(?:now\s+)?(?:attached|enclosed|appended)\b|\b(?:please\s+find|we|i)\s+(?:have\s+)?(?:attach(?:ed)?|enclosed?|annexed?|appended)\b|^\W*(?:attached|enclosed)\s+(?:is|are)\b|\b(?:please\s+(?:find|see)|you\s+will\s+find)\b[^.;]{0,60}\b(?:attached|enclosed|below)\b|\b(?:has|have)\s+been\s+(?:provided|sent|supplied|disclosed|released|given)\s+to\s+you\b|\b(?:pleased|happy|glad)\s+to\s+(?:provide|disclose|release|supply|send|enclose|attach)\b/i;
/** “The routes are: …”, “2021: £41,000”, a sum, a share. */
const FIGURES =
  /\b(?:is|are|was|were)(?:\s+as\s+follows)?\s*:|£\s?\d|\d\s?%|\b(?:19|20)\d\d(?:\/\d\d)?:\s*\d|\b(?:has|have|had|owns?|owned|spent|received|recorded|employ(?:s|ed)?)\s+(?:about\s+|some\s+)?\d[\d,]*\s+[a-z]|(?<![\d,])\d[\d,]*\s+[a-z]+\s+(?:are|were|was|have|had)\b/i;
/** Any word of a refusal, or of the law that it rests on: then what is given may be what can be given. */
const ANY_REFUSAL =
  /\b(?:withh[eo]ld\w*|refus\w*|exempt\w*|except(?:ed|ion)\w*|redact\w*|remov\w*|declin\w*|cannot|unable|decid\w*|section\s+\d|regulation\s+\d|sensitive|confiden\w*|blank\w*|omit\w*|left\s+out|not|no|nor|never|neither|without|but|however|although)\b/i;
/** That something is lacking, or that somebody else has it. */
const LACKS =
  /\b(?:not|never|nothing|none|nor|no)\b|\bhold\s+no\b|\bnil\b|\blost\b|\bmislaid\b|\bmissing\b|\bdestroy\w*|\bdelet\w*|\bunrecorded\b|\b(?:held|kept|granted|run)\s+by\b|\b(?:contact|ask)\b|\bresponsib\w*/i;

/** What stands in quotation marks is somebody else’s. */
function ownSentences(words: string): readonly string[] {
  return sentencesOf(words.replaceAll(/“[^”]*”|"[^"]*"/g, ' … '));
}

/** The sentence that refuses what was asked for, as it is printed, if there is one. */
export function refusalIn(printed: string): string | undefined {
  const sentences = ownSentences(printed);
  const namesLaw = sentences.some(
    (each) => LAW.test(each) && !NOT_THIS.test(writtenOut(each)) && !ANOTHER_LAW.test(each),
  );
  const forms = namesLaw ? [...REFUSES, ...REFUSES_BY_LAW] : REFUSES;
  return sentences.find((sentence) => !ANOTHER_LAW.test(sentence) && refuses(writtenOut(sentence), forms));
}

function refuses(sentence: string, forms: readonly RegExp[]): boolean {
  return forms.some((form) => {
    const found = form.exec(sentence);
    if (found === null) return false;
    return !NOT_THIS.test(sentence.slice(0, found.index + found[0].length).replace(/\bdecided not\b/i, ''));
  });
}

/** Whether words hand something over. */
export function gives(words: string): boolean {
  return ownSentences(words).some((sentence) => GIVES.test(sentence));
}

/** Whether words tell a figure. */
export function tellsFigures(words: string): boolean {
  return FIGURES.test(words);
}

/** Whether a table has a figure in any but its first column, which may only number its rows; a year is none. */
export function hasFigures(html: string): boolean {
  return [...html.matchAll(/<tr\b.*?<\/tr>/gs)].some(([row]) =>
    [...row.matchAll(/<td\b[^>]*>(.*?)<\/td>/gs)]
      .slice(1)
      .some(([, cell = '']) => /^\s*(?:&lt;|£)?\s*(?!(?:19|20)\d\d\s*$)\d[\d,.]*\s?%?\s*$/.test(cell)),
  );
}

/** Whether no word of a refusal is in them at all. */
export function refusesNothing(words: string): boolean {
  return !ANY_REFUSAL.test(words);
}

/** Whether words hand something over, and nothing in them says that something is lacking. */
export function givesAndLacksNothing(words: string): boolean {
  return !LACKS.test(words) && gives(words);
}

const NOT_HELD = new RegExp(
  `(?:^\\W*|,\\s+|\\bthat\\s+)(?:unfortunately,?\\s+)?(?:(?:${WRITER}|it)\\s+(?:(?:do|does)\\s+not\\s+hold|holds?\\s+no)\\s+(?:(?:the|this|that|any|such|requested|relevant|recorded)\\s+){0,3}(?:information|data|records?|documents?|it)\\b|(?:the|this|that|no)\\s+(?:\\w+\\s+)?information\\s+(?:\\w+\\s+){0,4}is\\s+(?:not\\s+)?held\\b|there\\s+is\\s+no\\s+(?:\\w+\\s+)?information\\s+held\\b)`,
  'i',
);
/** “None” is an answer, and so is a figure. */
const ANSWERS =
  /\b(?:none|nil|zero|0|attached|enclosed|however|but|although|except|apart\s+from|other\s+than|instead|below|above|yes|no\b(?!\s+\w+\s+is\s+held))\b|\d/i;

/** Whether an answer says that the information is not held, and nothing else. */
export function saysOnlyNotHeld(words: string): boolean {
  const sentences = sentencesOf(words.trim());
  return (
    sentences.length <= 2 &&
    sentences.some((each) => NOT_HELD.test(each)) &&
    !ANSWERS.test(
      words
        .replaceAll(/\b(?:section|act)\b[^.;]*\d[^.;]*/gi, ' ')
        .replaceAll(/\bno\s+(?:\w+\s+)?information\b|\bholds?\s+no\b/gi, ' '),
    )
  );
}

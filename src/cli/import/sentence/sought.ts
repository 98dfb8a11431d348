import { stemmer } from 'stemmer';

/** What a question wants to be told. */
type Sought = 'number' | 'sum' | 'day' | 'name' | 'copy' | 'whether';

const SOUGHT: readonly (readonly [Sought, RegExp])[] = [
  [
    'number',
    /\bhow (?:many|often|long|frequently|big|large|far)\b|\bhow much (?!(?:does|did|do|is|was|were|has|have|had|will|would|it|money|of)\b)[a-z]+|\b(?:at|by|for|in|per) each\b|\bnumbers? of\b|\btotal\b|\bcounts?\b|\b(?:percentages?|proportion|share|rates?|scores?)\b|\bwhat (?:\w+ )?(?:levels?|scores?|grades?|ratings?|size|length|speed|distance|age)\b|\bcomplaints (?:about|of|by)\b/i,
  ],
  [
    'sum',
    /\bhow much\b|\b(?:costs?|prices?|spend|spent|spending|expenditure|fees?|rates?|rebates?|budgets?|values?|amounts?|paid|pay(?:ments?)?|salar(?:y|ies)|charges?|charged|sums?|income|revenue|worth|compensation)\b|£/i,
  ],
  ['day', /\bwhen\b|\b(?:what|which) (?:dates?|days?|years?|times?)\b|\bdates?\b|\bexpir\w*|\bhow long\b/i],
  [
    'name',
    /\bwho(?:se|m)?\b|\bwhich\b|\bnames?\b|\bwhere\b|\blocations?\b|\baddress(?:es)?\b|\bwhat (?:\w+ )?(?:make|model|brand|product|software|systems?|company|companies|supplier|provider|firm|organisation|vendor|type|kind|job|grade|title)s?\b|\bwhat [a-z]+(?: [a-z]+)? (?:protects?|runs?|provides?|hosts?|supplies|makes|operates?|owns?|covers?|serves?|do you use|does \w+ use|(?:is|are) used)\b/i,
  ],
  [
    'copy',
    /\bcop(?:y|ies)\b|\b(?:provide|send|supply|release|disclose|publish|see|have|give|share|obtain|want)\b[^.?]{0,60}\b(?:minutes|reports?|opinions?|contracts?|drafts?|e-?mails?|correspondence|documents?|letters?|agreements?|assessments?|advice|plans?|records?|notes?|papers?|footage|recordings?|bids?|tenders?|forms?|nominations?|surveys?|stud(?:y|ies)|presentations?|interview data|responses?|reviews?|logs?)\b|^\W*(?:all |the |any |full )?(?:minutes|e-?mails|correspondence|drafts|letters|notes|recordings|reports?)\b/i,
  ],
  [
    'whether',
    /(?:^|[?.!]\s+|\b(?:and|if so),? )(?:do|does|did|is|are|was|were|has|have|had|can|could|will|would) (?!you (?:please |kindly )?(?:tell|provide|send|supply|give|confirm|let|say|share|release)|i |we )|\bwhether\b/i,
  ],
];
/** What may be told in any words. */
const ANYTHING =
  /\bwhy\b|\breasons?\b|\b(?:details?|information|polic(?:y|ies)|breakdown|statistics|data|list(?:s|ed)?|describe|explain|explanation|procedures?|process(?:es)?|guidance|criteria|steps|measures)\b|\bhow (?:do|does|did|is|are|was|were|will|would|can|should|have|has)\b|\bwhat (?:is|are|was|were|do|does|did|has|have|had|happens|happened|steps|action|arrangements|plans)\b/i;

/** What a question seeks; nothing where it may be anything. */
function soughtBy(question: string): readonly Sought[] {
  const found = SOUGHT.flatMap(([sought, words]) => (words.test(question) ? [sought] : []));
  const rest = found.includes('copy')
    ? question.replace(/\b(?:data|information|details?|reports?)\b/gi, '')
    : question;
  // "What rate does it get?" is for a rate, and "What is your policy?" for whatever there is to tell.
  const isPlain =
    /\bwhat (?:is|are|was|were|did|do|does|has|have|had) (?:the |your |its )?[\w ]{0,30}\b(?:costs?|prices?|fees?|rates?|rebates?|budgets?|values?|amounts?|salar(?:y|ies)|totals?|numbers?|names?|dates?|makes?|models?|address|locations?|pa(?:y|id)|spen[dt])\b/i.test(
      question,
    );
  return ANYTHING.test(
    isPlain ? rest.replace(/\bwhat (?:is|are|was|were|did|do|does|has|have|had)\b/gi, '') : rest,
  )
    ? []
    : found;
}

const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';
const YEAR = String.raw`(?:19|20)\d\d`;
const NUMBER = new RegExp(
  String.raw`(?<![\d/-])(?!${YEAR}\b)\d[\d,.]*(?![\d]*(?:\)|th\b|st\b|nd\b|rd\b))|\b(?:none|zero|no|once|twice|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)\b`,
  'i',
);
const DAYS = new RegExp(
  String.raw`\b\d{1,2}(?:st|nd|rd|th)? (?:${MONTHS})(?: ${YEAR})?\b|\b(?:${MONTHS})(?: ${YEAR})?\b|\b${YEAR}\b`,
  'gi',
);
const SUM = /[£€$]\s?\d|\b\d+(?:\.\d+)?p\b|\b(?:free of charge|no (?:cost|charge|payment)|nothing)\b|\d\s?%/i;
/** "Make: Multicall", "Title – Traffic Orders Engineer", and not "Demand is growing: …". */
const LABELLED =
  /^(?!.*?\b(?:is|are|was|were|has|have|had|will|can|do|does|did)\b[^:–—]*(?::|\s[–—-]))(?:[\w’'()/&-]+ ){0,4}[\w’'()/&-]+(?::|\s[–—-])\s+\S/;
const CONFIRMS =
  /^(?:yes|no|none|never|always)\b|\bcan confirm\b|^(?:she|he|it|they|we|i|there) (?:did|does|do|has|have|had|is|are|was|were)(?: not|n['’]t)?(?:, .{0,40})?\W*$/i;
/** "The opinion was provided in February" hands nothing over. */
const HANDED_OVER =
  /\b(?:attach\w*|enclos\w*|below|please find|as follows|annex|appendix|accompan\w+|(?:we|i) (?:are|am|have|can) (?:\w+ ){0,2}(?:provid\w*|releas\w*|disclos\w*|suppl\w*|send|give|giving|sending)|(?:is|are|being|been) (?:hereby |therefore |now |also )?(?:provided|released|disclosed|supplied)(?! (?:by|in|on|to|for|from|with|at|under)\b))\b|\t/i;

/** A sentence of few words says only what it is for. */
const SHORT = 60;
/** Words of every question, which say nothing of what it is about. */
const SMALL =
  /^(?:the|and|for|are|was|were|has|have|had|how|many|much|what|which|who|where|when|why|you|your|our|please|with|from|that|this|there|their|its|each|all|any|per|not|did|does|can|could|would|will|been|being|they|them|than|then|over|under|about|into|between|since|provide|send|supply|give|tell|confirm|list|year|years|month|months|number|numbers|council|trust|force|authority|department|university|police|service|board|agency|college|ministry|information|request|question|answer|held|hold|holds|section|act)$/;

/** The stems of the words that say what a text is about. */
function stemsOf(text: string): ReadonlySet<string> {
  return new Set(
    (text.toLowerCase().match(/[a-z]{3,}/g) ?? [])
      .filter((word) => !SMALL.test(word))
      .map((word) => stemmer(word)),
  );
}

/** How many words of substance two texts share. */
export function sharedStems(one: string, other: string): number {
  const stems = stemsOf(other);
  return [...stemsOf(one)].filter((stem) => stems.has(stem)).length;
}

function tells(sentence: string, sought: Sought, question: string): boolean {
  switch (sought) {
    case 'number':
      return NUMBER.test(sentence.replace(DAYS, ''));
    case 'sum':
      return SUM.test(sentence);
    case 'day':
      // "What time is it collected?" "Takings have fallen since 2019."
      return (
        sentence.replace(/\b(?:since|in|from|by|until) (?:19|20)\d\d\b/g, '').match(DAYS) !== null ||
        (/\bwhen\b|\byears?\b|\bdates?\b/i.test(question) && /\b(?:19|20)\d\d\b/.test(sentence))
      );
    case 'copy':
      return HANDED_OVER.test(sentence);
    case 'whether':
      return (
        CONFIRMS.test(sentence) ||
        // "A letter was sent on 2 February."
        (sentence.length < SHORT && /\b(?:was|were|is|are|has been|have been|did)\b/i.test(sentence))
      );
    case 'name':
      return namesSomething(sentence, question);
  }
}

/** Names that the question does not have: "The key holder is the Eastgate depot." */
function namesSomething(sentence: string, question: string): boolean {
  const asked = question.toLowerCase();
  if (/^there (?:is|are|was|were) (?:about |some |around |over )?\d/i.test(sentence)) return false;
  const names = sentence.replace(DAYS, '').match(/(?<=[\w,;:)]\s(?:["“‘(])?)[A-Z][\w&’'-]+/g) ?? [];
  return names.some((name) => !asked.includes(name.toLowerCase()) && !GENERIC.test(name));
}

/** Capitals of every letter. */
const GENERIC =
  /^(?:Council|Trust|Force|Authority|Department|University|Police|Board|Agency|College|Ministry|Service|Section|Act|FOI|FOIA|Freedom|Information|Regulations?|Commissioner|I|Officer|NHS|UK)$/;

/** Whether a sentence may answer a question, by the kind of thing that it tells; a doubt counts for it. */
export function mayAnswer(sentence: string, question: string): boolean {
  const sought = soughtBy(question);
  if (sought.length === 0 || LABELLED.test(sentence.slice(0, 120)) || HANDED_OVER.test(sentence)) return true;
  if (sentence.length < SHORT && seeksSeveral(question) && sharedStems(sentence, question) > 0) return true;
  return sought.some((each) => tells(sentence, each, question));
}

/**
 * How far a sentence tells the kind of thing that a question seeks: 1 where it does, -1 where it does not, and 0 where
 * the question may be answered in any words.
 */
export function fitness(sentence: string, question: string): -1 | 0 | 1 {
  const sought = soughtBy(question);
  if (sought.length === 0) return 0;
  if (sought.some((each) => tells(sentence, each, question))) return 1;
  // What is handed over may have anything in it.
  return HANDED_OVER.test(sentence) ? 0 : -1;
}

/** Whether a sentence of few words tells what a question seeks: "41 tonnes" says not of what. */
export function brieflyAnswers(sentence: string, question: string): boolean {
  return sentence.length < SHORT && soughtBy(question).some((each) => tells(sentence, each, question));
}

/** Whether a sentence tells just what a question seeks, in words that it shares with it. */
export function plainlyAnswers(sentence: string, question: string): boolean {
  const found = SOUGHT.flatMap(([sought, words]) =>
    words.test(question) && tells(sentence, sought, question) ? [sought] : [],
  );
  if (isList(sentence)) return true;
  if (found.length === 0) return false;
  // "There were 267 such cases."
  if (/\b(?:such|of (?:these|those|them))\b/i.test(sentence) && sentence.length < SHORT) return true;
  // "17" says what it counts by standing there.
  if (/^\W*£?\d[\d,.]*%?\W*$/.test(sentence)) return true;
  // "Provided by Lobster Bay Boats." says of what without its name.
  if (found.includes('name') && MADE_BY.test(sentence)) return true;
  const isDone = CONFIRMS.test(sentence) || sentence.match(DAYS) !== null;
  if (found.includes('whether') && isDone && sentence.length < SHORT) return true;
  const isLoose = sentence.length > SHORT && found.every((sought) => sought === 'name' || sought === 'day');
  return sharedStems(sentence, question) > (isLoose ? 1 : 0);
}

const MADE_BY =
  /^(?:it is |they are )?(?:provided|supplied|run|managed|made|built|owned|operated|installed|carried out|delivered|maintained) by\b/i;

/** "Arrowline 201, Coastrider 88, Pennant 54.", and not "Lot 1, Lot 2". */
function isList(sentence: string): boolean {
  if (!/(?:[A-Z][\w’'-]*(?: [\w’'-]+){0,3}:? £?\d[\d,]*(?:\.\d+)?%?[,;.] ?){2,}/.test(sentence)) return false;
  const names = sentence.match(/[A-Z][\w’'-]*(?= [\d£])/g) ?? [];
  return names.length < 2 || new Set(names).size > 1;
}

/** Whether a question asks for more than one thing: "How many were there, and what was the outcome of each?" */
export function seeksSeveral(question: string): boolean {
  const asked = question.slice(0, LONG);
  return SEVERAL.test(asked) || (THEN.exec(asked)?.[1] ?? '').replace(FORMAT, '').trim().length > 8;
}

/** A question goes no further; a longer text would take long to search. */
const LONG = 1500;
const SEVERAL =
  /\bof (?:the |any |each )?[\w’' -]{3,40} and of (?:the |any |each )?\w|[,;]? (?:and|or)(?: if so)?,? (?:\w+ ){0,3}?(?:how|what|which|who|whose|where|when|why|whether|please|can|could|may|did|does|do|was|were|is|are|has|have|the (?:number|name|cost|value|total|price|date|amount|reasons?|cause|outcome|location|proportion|percentage|length)s?|(?:by )?(?:cost|value|price|grade|name|location|date|outcome|amount|make|model|version)s?)\b|(?<!\bbetween\b[^?.,]{0,80}) and (?:the|any|all|each|a copy of|copies of|details of|their|its) (?:\w+ ){0,3}?[a-z]+s\b|\b(?:names?|numbers?|costs?|dates?|grades?|bands?|(?:job )?titles?|makes?|models?|values?|prices?|locations?|types?|ages?) and (?:\w+ )?[a-z]+s? (?:of|for)\b|\b(?:if so|broken? ?down|break ?down|split by|together with|as well as|along with|including)\b|,[^,?]+,? and\b|[,:] [^,]+, [^,]+|, with (?:the |each |their |its )?[a-z]+/i;
/** "Was a report received? Please provide it." */
const THEN = /\?\s+(.*)$/s;
/** How it is to be sent asks for nothing more. */
const FORMAT =
  /(?:please|i would like|ideally|could you)[^.?]*\b(?:format|excel|spreadsheet|csv|electronic\w*|e-?mail|pdf)\b[^.?]*[.?]?/gi;

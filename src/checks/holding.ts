import { sentencesOf } from './sentence.ts';
import { WRITER } from './writer.ts';

// What the words of a letter say of whether information is held.

/** “Neither”, in whatever form, as an answer may put it. */
const NEITHER =
  /\bneither\b|\b(?:not|cannot|unable\s+to)\s+(?:either\s+)?(?:say|confirm)\b|\bconfirm\s+(?:or|nor)\s+deny\b/i;
/** The formula as the letter’s own statement: not what was done in other cases, nor what the law lets anyone do. */
const FORMULA = new RegExp(
  `(?:\\b${WRITER}\\s+(?:(?!may|might|could|not)[a-z]+\\s+){0,2}|\\b(?:can|will|must|shall|(?:decided|decision\\s+is|response\\s+is|wish|wishes)\\s+to|this\\s+(?:answer|letter|notice|reply|response))\\s+)neither\\s+(?:to\\s+)?confirms?\\s+n?or\\s+den(?:y|ies)\\b` +
    `|\\b${WRITER}\\b[^.;]{0,40}\\b(?:not|cannot|unable\\s+to|declines?\\s+to|refuses?\\s+to|not\\s+(?:obliged|required)\\s+to)\\s+(?:either\\s+)?confirm\\s+n?or\\s+deny\\b`,
  'i',
);
/** “Whether we hold any other information”: what is answered is told, and the rest is left open. */
const MORE =
  /\b(?:any|some|what|whether|no)(?:thing|one)?\s+(?:other|further|additional|more|else)\b|\b(?:other|further|additional|more)\s+(?:[a-z]+\s+)?(?:information|records?|material|data|documents?)\b|\bin\s+addition\b|\bbeyond\s+(?:this|that|what)\b|\b(?:rest|remainder|remaining)\b/i;

/** Whether words neither confirm nor deny, in whatever form. */
export function saysNeither(words: string): boolean {
  return NEITHER.test(words);
}

/** Whether the words neither confirm nor deny that the information asked for is held, and not only anything more. */
export function leavesOpen(words: string): boolean {
  return (
    /\bconfirm/i.test(words) &&
    sentencesOf(words).some((sentence) => FORMULA.test(sentence)) &&
    !isOfMore(words)
  );
}

/** Whether it is only of anything more that the words neither confirm nor deny that it is held. */
export function isOfMore(words: string): boolean {
  const open = sentencesOf(words).filter((sentence) => NEITHER.test(sentence));
  return open.some((sentence) => MORE.test(sentence));
}

const WHAT =
  '(?:information|records?|reports?|documents?|data|files?|e-?mails?|copy|copies|recordings?|footage|images?|correspondence|it|them|this)';
/** Where a statement begins: “confirming that we hold it” is none. */
const CLAUSE =
  '(?:^\\W*|,\\s*(?:and\\s+|but\\s+)?|\\b(?:and|but)\\s+|\\bwe\\s+(?:can\\s+)?confirm\\s+that\\s+)';
const HOLDS = new RegExp(
  `${CLAUSE}${WRITER}\\s+(?:(?:can|do|does|also|confirm|that|we|indeed|therefore)\\s+)*holds?\\s+(?!that\\b)(?:[\\w’-]+\\s+){0,4}?${WHAT}\\b` +
    `|${CLAUSE}(?:(?:the|this|that|all|some|such|requested|relevant)\\s+)*${WHAT}\\s+(?:requested\\s+|sought\\s+|you\\s+(?:seek|ask\\s+for|requested)\\s+)?(?:is|are)\\s+(?:indeed\\s+)?held(?=\\W*$|\\s*[,;)]|\\s+(?:and|but|by\\s+us)\\b)`,
  'i',
);
/** What would be so, what is asked, and what a letter must not be taken to say. */
const SUPPOSED =
  /\b(?:whether|if|where|when|once|unless|until|were|was|would|neither|nor|might|may|any|all|other|general|generally|usually|confidence|securely|fairly|lawfully|could|should|had|not|cannot|no|without|than|to)\b/i;
const LACKS = new RegExp(
  `${CLAUSE}(?:${WRITER}\\s+(?:do|does)\\s+not\\s+hold|no\\s+information\\s+is\\s+held)\\b`,
  'i',
);
const SUPPOSED_LACK =
  /\b(?:whether|if|were|would|neither|nor|might|may|other|further|could|should|had|mean|imply|suggest|either)\b/i;

const THING =
  '(?:information|records?|reports?|documents?|files?|e-?mails?|letters?|recordings?|footage|images?|statements?|correspondence)';
/** What is taken for granted: “the report that we hold names him”, “our records show that he was interviewed”. */
const GRANTED = new RegExp(
  `\\b(?:the|these|those)\\s+(?:[\\w’-]+\\s+){0,2}?${THING}\\s+(?:(?:that|which)\\s+)?(?:we|the\\s+(?:force|council|authority|trust|police))\\s+(?:do\\s+)?(?:holds?|have|has|(?:have\\s+|has\\s+)?(?:located|found|identified|retrieved))\\b` +
    `|\\bthe\\s+(?:[\\w’-]+\\s+){0,2}?${THING}\\s+(?:in\\s+our\\s+possession|held\\s+by\\s+us)\\b` +
    `|\\b(?:reviewed|considered|examined|read)\\s+the\\s+(?:[\\w’-]+\\s+){0,2}?${THING}\\s+(?:(?:that|which)\\s+(?:is|are)\\s+)?held\\b` +
    `|\\bthere\\s+(?:were|are|was|is|ha(?:s|ve)\\s+been)\\s+(?:\\d[\\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|several|some|many)\\s+such\\b` +
    `|\\bthe\\s+(?:(?:relevant|requested|said)\\s+)?(?:reports?|documents?|files?|e-?mails?|letters?|recordings?|footage|images?)\\s+(?:is|are)\\s+(?:exempt|withheld)\\b` +
    `|\\bour\\s+(?:\\w+\\s+)?(?:records|files|systems?|databases?|searche?s?)\\s+(?:show|shows|showed|confirm|confirms|indicate|indicates|reveal|reveals|contain|contains)\\b` +
    `|\\bwe\\s+(?:have\\s+)?(?:located|found|identified|retrieved|traced)\\s+(?:\\d[\\d,]*|the|one|two|three|four|five|six|seven|eight|nine|ten|several|some|an?)\\s+(?:[\\w’-]+\\s+){0,2}?${THING}\\b` +
    `|\\bthe\\s+(?:(?:requested|relevant|said)\\s+)?(?:report|document|file|e-?mails?|letters?|recording|footage|statements?)\\s+(?:runs?\\s+to|contains?|consists?\\s+of|comprises?|names?)\\b` +
    `|\\b(?:we|i)\\s+(?:are|am|have|must)\\s+(?:therefore\\s+)?(?:withhold(?:ing)?|withheld|redact(?:ing|ed)?)\\s+(?:the|this|that|some|part|parts|it|them|these)\\b`,
  'i',
);
/** What is only supposed, or said of people and records in general. */
const NOT_GRANTED =
  /\b(?:whether|if|any|were|supposing|assum\w+|hypothetical\w*|generally|always|routinely|never|people|individuals|persons|members|the\s+public|customers|patients|pupils|victims|should\s+not|does\s+not\s+mean)\b/i;
const LEFT_OPEN = /\b(?:whether|that|confirm\w*|den(?:y|ies|ying)|if|nor|or)\s+(?:\w+\s+){0,2}$/i;

function takesForGranted(sentence: string): boolean {
  const found = GRANTED.exec(sentence);
  if (found === null || NOT_GRANTED.test(sentence)) return false;
  return !LEFT_OPEN.test(sentence.slice(0, found.index));
}

/** “We hold a report, but would harm someone if we said so”: what is supposed behind the statement changes nothing. */
function states(sentence: string): boolean {
  const found = HOLDS.exec(sentence);
  if (found === null) return false;
  const end = found.index + found[0].length;
  const [rest = ''] = sentence.slice(end).split(/\bbut\b|\bso\s+that\b/, 1);
  return !SUPPOSED.test(sentence.slice(0, end) + rest);
}

/** Whether a sentence says outright that information is held, or that it is not, or takes it for granted. */
export function saysHeld(words: string): boolean {
  return sentencesOf(words).some(
    (sentence) =>
      states(sentence) ||
      takesForGranted(sentence) ||
      (LACKS.test(sentence) && !SUPPOSED_LACK.test(sentence)),
  );
}

const NUMBER =
  '(?:\\d[\\d,]*|none|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|a\\s+(?:few|total|handful))';
const COUNTS = new RegExp(
  `\\bthere\\s+(?:were|was|are|is|ha(?:s|ve)\\s+been)\\s+${NUMBER}\\b(?!\\s+(?:[a-z]+\\s+)?(?:arguments?|aspects?|considerations?|elements?|exemptions?|factors?|interests?|issues?|limbs?|parts?|questions?|reasons?|stages?|tests?|ways?)\\b)`,
  'i',
);

/** Whether a sentence counts what was asked for. */
export function counts(words: string): boolean {
  return sentencesOf(words).some(
    (sentence) => COUNTS.test(sentence) && !/\b(?:whether|if|neither|nor)\b/i.test(sentence),
  );
}

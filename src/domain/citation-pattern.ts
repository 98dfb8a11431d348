// White space with at most one line break, and the marks of a quoted mail: letters wrap in the middle of a citation.
// It has a limit, and so has every repetition here: a text of nothing but spaces must not cost minutes.
const GAP = String.raw`[^\S\n]{0,40}(?:\n[^\S\n]{0,40}(?:>[^\S\n]{0,4}){0,9})?`;
const ROMAN = 'viii|vii|iii|xii|iv|vi|ix|xi|ii';
const LABEL = String.raw`\d{1,2}[A-Za-z]?|${ROMAN}|[ace-f]?[a-d]|[a-z]`;
const JOIN = '&amp;|&|and/or|and|or|,|;|/|\\+';
const SUBWORD = String.raw`,?${GAP}(?:sub[\s-]?sections?|sub[\s-]?paragraphs?|paragraphs?|paras?\.?|parts?|limbs?)${GAP}`;
// With the misspellings that letters have, and the Welsh words.
const SECTION = String.raw`(?:se(?:ct(?:ions?|ons?|oin|n|s)?|cs?|cion|citon|tion)|sction)(?:'s|s'|${GAP}\(s\))?|adran(?:nau)?|ss?`;
const REGULATION = String.raw`reg(?:ulations?|s)?(?:\(s\))?|rheoliad(?:au)?|rr?(?=\.?${GAP}1(?:[23]|[01]\s?\())`;

const sticky = (source: string) => new RegExp(source, 'iy');
export const HEAD = new RegExp(
  String.raw`(?<![A-Za-z0-9'-]|(?<![\d)])/|sub[\s-]?)(?:(?:${SECTION}|${REGULATION})(?![a-z])\.?${GAP}(?:(?:nos?\.?|numbers?)${GAP})?(?::${GAP})?){1,3}(?=\(?\d)`,
  'gi',
);
export const BARE = new RegExp(
  String.raw`(?<![A-Za-z0-9./£$#:'-])(?=\d{2}[A-Z]?(?:${GAP}\((?:\d{1,2}[A-Z]?|[a-d])\)|[^\S\n]\d[A-Z]?\([a-z]\)))`,
  'gi',
);
export const NUMBER = sticky(
  String.raw`(?:\((?=\d{1,3}[A-Za-z]?\)))?(\d{1,3})([A-Za-z](?![A-Za-z]))?(?:(?<=\(\d{1,3}[A-Za-z]?)\))?(?!\d|[.,]\d{3}|/\d{4}|(?:st|nd|rd|th)\b)`,
);
export const DOTTED = sticky(String.raw`\.(\d{1,2})(?![\d.])`);
export const GROUP = sticky(
  String.raw`${GAP}\(${GAP}((?:${LABEL})(?:${GAP}(?:${JOIN}|-|to)${GAP}(?:${LABEL}))*)${GAP}(?:\)|(?=\()|(?=[.,;:]|$))`,
);
export const GLUED = sticky(String.raw`([a-j])(?![A-Za-z(])|(\d{1,2}[A-Z]?)(?=\()`);
export const UNOPENED = sticky(
  String.raw`${GAP}(\d{1,2}[A-Z]?)(?=${GAP}\([a-z])|${GAP}(\d{1,2}[A-Z]?|[a-j])\)`,
);
export const SUB = sticky(SUBWORD);
export const SUB_NUMBER = sticky(String.raw`(\d{1,2}[A-Z]?)(?![\d.%]|[A-Za-z])`);
export const NAME = sticky(String.raw`${GAP}(?:-${GAP})?\([A-Za-z][^()\d\n]{3,80}\)`);
export const CONNECTOR = sticky(
  String.raw`${GAP}(?:,?${GAP}(?:and/or|and|or|as well as|together with|in conjunction with|read with|by virtue of|via|with)\b|,|;|&amp;|&|/|\+)${GAP}(?:(?:also|alternatively|both|either)\b,?${GAP})?`,
);
export const UNJOINED = sticky(
  String.raw`${GAP}(?=\d{2}[A-Z]?(?:\(\w{1,2}\)){0,3}${GAP}\([A-Za-z][^()\d\n]{3,80}\))`,
);
export const RANGE = sticky(String.raw`${GAP}(?:-|to\b|through\b)${GAP}`);
export const INHERITED = sticky(String.raw`(\d[A-Z]?)(?=${GAP}\([a-z])|(\d[A-Z])\b`);
export const ENUMERATOR = /\(([a-z]|\d)\)\s*$/i;

// What may stand after a listed bracket or a bare number for it to belong to the citation: "(b) the information"
// and "and 18 hours" begin something else.
export const CLOSED = sticky(
  String.raw`[^\S\n]*(?:$|\n|[^\sA-Za-z0-9]|(?:of|is|are|was|were|and|or|to|both|which|have|has|had|do|does|therefore|accordingly|thus|appl\w+|exempt\w*|except\w*|engage\w*|FOI\w*|EIS?R\w*|would|may|via|through|together|respectively)\b)`,
);
export const LOOSELY_CLOSED = sticky(
  String.raw`[^\S\n]*(?:as|because|by|for|from|in|not|on|since|that|under|when|where|with|above|below|also|due|relate\w*|state\w*|provide\w*|set\w*|allow\w*|require\w*|can|will|the)\b`,
);
export const NOT_OURS =
  /(?:articles?|art\.?|schedules?|sch\.?|para(?:graph)?s?\.?|pages?|pp?\.?|questions?|q|points?|items?|conditions?|tables?|figures?|clauses?|rules?|orders?|appendix|annex|parts?|numbers?|nos?\.?|footnotes?|versions?|chapters?|principles?|recitals?|requests?|rows?|columns?)\s*$/i;

/** The same text, letter for letter, with one spelling for each quote, dash and invisible character. */
export function plainText(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200d\u2060]/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\uff08/g, '(')
    .replace(/\uff09/g, ')');
}

/** The match of a sticky pattern that begins exactly at `at`. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

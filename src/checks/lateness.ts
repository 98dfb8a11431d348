import type { BodySection } from '../entries/body.ts';
import { wordsOf } from './refusal.ts';
import { sentencesOf } from './sentence.ts';

// What a letter says of the time that it took. Police letters are full of late shifts, delayed trains and extended
// contracts, so a word counts only in a sentence about this answer.

/** An extension of the time for this answer. */
export interface Extension {
  /** To weigh the public interest: section 10(3) FOIA, of which section 17(2) tells the applicant. */
  readonly weighs: boolean;
  /** For complexity and volume, or by regulation 7, which asks for both, without another ground. */
  readonly large: boolean;
  /** It is called so, or by its provision: “more time” may be anybody’s. */
  readonly named: boolean;
  /** Something is given as the ground. */
  readonly grounded: boolean;
}

export interface Lateness {
  /** It says that it is late, or begs pardon for the time. */
  readonly admitted: boolean;
  readonly extensions: readonly Extension[];
  /** It speaks of a clarification, after which the time begins anew: section 1(3) FOIA. */
  readonly clarified: boolean;
}

const SORRY = /\b(?:apolog\w+|sorry|regret\w*|forgive|patience|pardon)\b/i;
const TOOK =
  /\b(?:late|later|lateness|delay\w*|time|long(?:er)?|wait\w*|overdue|outside|beyond|deadline|timescales?|earlier|sooner|prompt\w*|patience|taken|took|should\s+have)\b/i;
const THIS_ANSWER =
  /\b(?:this|our|the|my|your|any)\s+(?:\w+\s+){0,2}(?:response|reply|answer|letter|decision|request|enquiry)\b|\b(?:in|for|with)\s+(?:our\s+)?(?:respond|reply|answer|deal|gett|provid|send|process|handl|complet|issu)ing\b|\b(?:respond|repl[yi]|answer)\w*\s+to\s+(?:you|this|it)\b/i;
const LATE =
  /\b(?:late|lateness|delay(?:ed|s)?|overdue|out\s+of\s+time|outside|beyond|past\s+the|after\s+the|exceed\w*|longer\s+than|too\s+long|should\s+have)\b/i;
const LIMIT = String.raw`\b(?:statutory|deadline|time[\s-]?(?:limit|scale|frame|line)s?|due\s+date|(?:20|twenty)[\s-]+(?:working[\s-]+)?days?|s(?:ection|\.)?\s?10\b|regulation\s+5)`;
const BROKEN = new RegExp(
  String.raw`\b(?:exceed\w*|breach\w*|contraven\w*|miss(?:ed)?|fail\w*|not|unable|outside|beyond|past|after|overr[au]n|out\s+of|longer\s+than|more\s+than)\b[^.]{0,80}${LIMIT}`,
  'i',
);
const OURS = /\b(?:we|our|us|i|my|this|your|request|response|reply)\b/i;
const BY_US = /\b(?:we|our|us|i|my|this|your|please)\b|^\W*(?:sorry|apolog)/i;
/** What is said of reviews and complaints looks ahead. */
const AHEAD = /\b(?:if|review|complain\w*|please\s+allow)\b/i;

const ONE_OF_OURS =
  /\b(?:request|respon[sd]\w*|reply|replying|answer(?:ing)?|public\s+interest|statutory|working\s+days|s(?:ection|\.)?\s?1[07]\b|reg(?:ulation|\.)?\s+[57]\b)/i;
const NAMED = [
  /\bexten(?:d|ds|ded|ding|sion)\b.*\b(?:time|timescale|deadline|period|limit|days|date|respon[sd]\w*|s(?:ection|\.)?\s?1[07]|public\s+interest|reg\w*\.?\s+7)\b|\b(?:time|timescale|deadline|period|limit|date|public\s+interest|permitted|notice)\b.*\bexten(?:d|ded|sion)/i,
  /(?<!reg\w*\.?\s)\b10\s*\(\s*3\s*\)|\b17\s*\(\s*2\s*\)|\bregulation\s+7\b|\breg\.?\s+7\b/i,
  /\bpublic\s+interest\b.*\b(?:not|still)\b.*\b(?:by\s+then|by\s+that|yet|in\s+time|being|made)\b/i,
] as const;
const MORE_TIME =
  /\b(?:(?:more|additional|further|extra|longer)\s+(?:time|period)|(?:further|additional|another|extra)\s+(?:\w+\s+){0,2}days|up\s+to\s+(?:40|forty)\s+(?:working\s+)?days)\b/i;
/** “The contract was extended for a period of 12 months”; “the deadline for bids was extended”. */
const OF_ANOTHER =
  /\b(?:contract|lease|tender|scheme|pilot|project|licen[cs]e|agreement|consultation|tenancy|warranty|secondment|bail|loan|permit|patrol)s?\s+(?:\w+\s+){0,3}exten|\bexten\w+\s+(?:\w+\s+){0,3}(?:contract|lease|tender|scheme|pilot|project|licen[cs]e|agreement|consultation|tenancy|warranty|secondment|bail|loan|permit)\b|\bdeadline\s+for\s+(?!respon|repl|answer|compl|your|this|deal)/i;

const WEIGHS = /\bpublic\s+interest\b|\b10\s*\(\s*3\s*\)|\b17\s*\(\s*2\s*\)|\bqualified\s+exemption/i;
const REGULATION_7 = /\breg(?:ulation|\.)?\s+7\b/i;
const COMPLEX = /\bcomplex/i;
const VOLUME =
  /\b(?:volum|amount|quantit|large|extensive|size|scale|scope|many|number|thousand|hundred|breadth|pages)\w*/i;
const GROUND =
  /\b(?:because|since|due\s+to|owing\s+to|on\s+account\s+of|in\s+order\s+to|so\s+(?:that|as\s+to)|while|whilst|pending|given|following|as\s+the\s+public\s+interest|under\s+s(?:ection|\.)?\s*10\s*\(\s*3(?=\s*\))|to\s+(?:allow|enable|permit|consult|consider|weigh|assess|seek|obtain|collate|gather|check|complete|review|find|locate|search|carry|finish|conduct|discuss|speak|liaise))\b/i;

export function latenessOf(sections: readonly BodySection[]): Lateness {
  // How the interests are balanced is no ground for the time that it took.
  const told = sections.filter(({ kind }) => kind !== 'public-interest');
  const sentences = told.map((section) => sentencesOf(wordsOf([section])));
  const all = sentences.flat();
  return {
    admitted: all.some(isAdmission),
    extensions: told.flatMap(({ kind }, index) =>
      // Advice speaks of longer periods to ask about.
      kind === 'advice' ? [] : extensionsIn(sentences[index] ?? [], kind === 'answer'),
    ),
    clarified: all.some((each) =>
      /\byou\w*\b.{0,60}\bclarif|\bclarif\w+.{0,60}\b(?:you|received|arrived|on\s+\d)/i.test(each),
    ),
  };
}

function isAdmission(sentence: string): boolean {
  if (SORRY.test(sentence) && TOOK.test(sentence) && BY_US.test(sentence)) return true;
  if (AHEAD.test(sentence)) return false;
  return (
    (THIS_ANSWER.test(sentence) && LATE.test(sentence)) || (OURS.test(sentence) && BROKEN.test(sentence))
  );
}

function extensionsIn(sentences: readonly string[], inAnswer: boolean): readonly Extension[] {
  return sentences.flatMap((sentence, index) => {
    const ours = inAnswer ? ONE_OF_OURS : new RegExp(`${OURS.source}|${ONE_OF_OURS.source}`, 'i');
    if (OF_ANOTHER.test(sentence) || AHEAD.test(sentence) || !ours.test(sentence)) return [];
    const named = NAMED.some((each) => each.test(sentence));
    if (!named && !MORE_TIME.test(sentence)) return [];
    const around = sentences.slice(Math.max(0, index - 1), index + 2).join(' ');
    const complex = COMPLEX.test(around);
    const grounded = GROUND.test(sentence);
    return [
      {
        named,
        weighs: WEIGHS.test(around),
        large: complex ? VOLUME.test(around) : REGULATION_7.test(around) && !grounded,
        grounded: grounded || complex || REGULATION_7.test(around),
      },
    ];
  });
}

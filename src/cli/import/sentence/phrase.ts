import type { Act } from './act.ts';

/** Words that say what a sentence does, whatever else it is like. */
export interface Phrase {
  readonly act: Act;
  readonly sure: number;
  readonly words: RegExp;
  readonly unless?: RegExp;
  /** What else the sentence may be taken for; anything, where this is absent. */
  readonly over?: readonly Act[];
}

const COUNT = String.raw`(?:(?<![\d,])(?!(?:19|20)\d\d\b)\d[\d,]{0,8}|one|two|three|four|five|six|seven|eight|nine|ten|no|none)`;
const THINGS = String.raw`(?:\w+ ){0,2}?(?:requests?|applications?|claims?|cases?|permits?|licences?|appeals?|holders?)`;
/** How many were refused, of whatever it is that was asked about: no refusal of this request. */
export const COUNTED_REFUSALS = new RegExp(
  String.raw`\b(?:refused|rejected|declined|granted) ${COUNT} ${THINGS}\b|\b${COUNT} ${THINGS}(?: (?:for|to|of) (?:\w+ ){0,3}?\w+)? (?:was|were|had been|have been) (?:\w+ )?(?:refused|rejected|declined|granted)\b`,
  'i',
);

/** How a sentence says first what it is about: "As for the moorings, …", "Turning next to the ferry, …". */
export const TURNS = `turning(?: (?:now|first|next|then|finally))? to|as (?:to|for|regards)|with (?:regards?|respect|reference) to|in (?:relation|respect|regards?) (?:to|of)|regarding|concerning`;

/** What takes a part out. */
export const PART =
  /\b(?:some|parts?|partial(?:ly)?|partly|portion|redact\w*|remov\w*|except\w*|but|apart|less|minus|withh\w*|exempt\w*|only|remain\w*|rest|others?|omit\w*|blank\w*|black\w*|(?:taken|left|cut) out|anonymis\w*|suppress\w*|not|without|certain|limited|fewer|save|edited|mask\w*|exclud\w*|majority|most)\b|<\s?\d|n['’]t\b/i;

/** What comes with a message without answering anything: "Our complaints procedure is attached." */
export const ENCLOSURES =
  /\b(?:repl(?:y|ies)|responses?|letters?|decisions?|acknowledgements?|forms?|leaflets?|copy of your|procedures?|polic(?:y|ies)|notices?|guidance|notes?|explanations?|rights?|review|complaints?|terms|conditions|(?:opening )?hours|details of (?:the|our|how))\b/i;

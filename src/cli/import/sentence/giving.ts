import type { Act } from './act.ts';
import { type Said, saidIn } from './said.ts';

const REFUSING: readonly Act[] = ['withhold', 'ncnd', 'cost', 'vexatious', 'repeated'];

/** Whether any sentence of a text does one of these. */
export function does(texts: readonly string[], acts: readonly Act[], sure = 0.4): Said | undefined {
  return texts
    .flatMap(saidIn)
    .filter((each) => acts.includes(each.act) && each.sure >= sure)
    .sort((a, b) => b.sure - a.sure)[0];
}

function refuses(text: string): boolean {
  return does([text], ['withhold', 'part']) !== undefined;
}

/** Whether a text refuses, and not only says that nothing is held. */
export function speaksOfRefusal(text: string): boolean {
  return does([text], [...REFUSING, 'part']) !== undefined;
}

/** Whether a text speaks of a part of what was asked for. */
export function speaksOfPart(text: string): boolean {
  return does([text], ['part'], 0.5) !== undefined;
}

const WHOLE =
  /\b(?:in full|fully disclos|disclose (?:all|the (?:located|requested) information|the information)|(?:all|full) (?:of )?(?:the )?(?:requested )?information (?:is|has been) (?:disclosed|provided))/i;
/** Whether a text gives all that was asked for. */
export function speaksOfWhole(text: string): boolean {
  return WHOLE.test(text) && !refuses(text);
}

/** An answer gives something unless all that it says is that it does not; `strict`: beside a refusal. */
export function givesSomething(answers: readonly string[], strict = false): boolean {
  return does(answers, ['gives'], strict ? 0.6 : 0.35) !== undefined;
}

/** Something is handed over, and not only told of: what a refusal on cost says of the number of files is no answer. */
export const HANDS =
  /\b(?:attach\w*|enclos\w*|provid\w*|suppl(?:y|ied)|disclos\w*|releas\w*|below|as follows|table|annex|appendix|can (?:give|tell)|please find|with this (?:letter|e-?mail))\b/i;
/** The same, or a table. */
export const HANDED = new RegExp(`\\t|${HANDS.source}`, 'i');
/** A refusal of the whole. */
export const WHOLLY =
  /\bin full\b|\bin (?:its|their) entirety\b|\ball of (?:it|this|the)\b|(?<!\b(?:not|unable to|cannot|n['’]t)\b[^.]{0,30})\bthe whole\b/i;

/**
 * Whether a sentence gives something. `before`: above a refusal, where a figure or an attachment shows it as well;
 * `counts`: the question asks how many there are.
 */
export function isGiven({ act, sentence, sure }: Said, before: boolean, counts = true): boolean {
  const figures = sentence.replace(DAYS, '');
  // "No. It is evidence, and exempt.", and the title over what is withheld.
  if (/^(?:yes|no)\W*$|\d{1,2} [A-Z]\w+ \d{4}$/i.test(sentence)) return false;
  if (/^(?:please )?see (?:below|above|notes?\b|the (?:notes?|reasons?|explanation))/i.test(sentence))
    return false;
  if (before && NAMED.test(sentence) && !REFUSED.test(sentence) && !HEAD.test(sentence)) return true;
  // "Two bids were received which were not successful.": how many there are of what is refused.
  if (before && COUNTED.test(sentence) && !HANDED.test(sentence)) return counts && sure >= 0.6;
  if (act === 'gives') return sure >= 0.5 || (before && FIGURE.test(figures));
  return before && sure < 0.6 && (act === 'helpful' || act === 'cost') && FIGURE.test(figures);
}

/** Days and years answer nothing by themselves where the rest is refused. */
const DAYS =
  /\b(?:\d{1,2} )?(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: (?:19|20)\d\d)?\b|\b(?:19|20)\d\d(?:[/–-]\d{2,4})?\b|\b(?:sections?|regulations?|questions?) \d+\b/gi;
/** Whether a sentence has a figure that is no day, year or provision. */
export function hasFigure(sentence: string): boolean {
  return /\d/.test(sentence.replace(DAYS, ''));
}

/** What only an answer has, and no reason why there is none. */
const FIGURE =
  /^(?:(?:around|about|approximately|fewer than|less than|more than) )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)\b|£\s?\d|\b\d[\d,.]*\b(?!\s?\()|\b(?:attached|enclosed|below)\b/i;
/** "Oticon." in answer to "Which make …?", "The agencies were Carelink and …" */
const NAMED =
  /^The [a-z ]{3,40} (?:was|were|is|are) [\w ]{3,40}(?:, [\w ]{3,40})+,? and |^(?:The|Our) [A-Za-z ]{3,30} (?:was|were|is|are) (?:the )?(?:(?:led|run|headed|held|managed|owned|provided|supplied) by )?(?:[A-Z]|an? (?=[A-Z]))|^(?:[A-Z][\w&'’-]+)(?: (?:of |and |& )?[A-Z][\w&'’-]*){0,4}\.$/;
/** Words for what is kept, of which a refusal may say how many there are. */
const COUNTED =
  /^(?:there (?:are|were|is|was) )?(?:a total of |some |only )?(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) (?:\w+ ){0,2}(?:bids?|documents?|e-?mails?|reports?|reviews?|estimates?|complaints?|letters?|records?|papers?|files?|items?|pages?|submissions?|versions?|drafts?|statements?)\b/i;
const REFUSED =
  /^(?:yes|no|none|nil|not|exempt|refused|withheld|redacted|unfortunately|section|regulation|see|please|notes?)\b/i;
/** "Complainants." over what is said of them. */
const HEAD = /^[A-Z][a-z]+s\.$/;
/** A document with something taken out is given all the same. */
export function isCut({ act, sentence, sure }: Said): boolean {
  return (
    (act === 'withhold' || act === 'part') &&
    sure >= 0.5 &&
    /\b(?:redact(?:ed|ions?)|(?:removed|taken out|left out|blanked out|blacked out|gr[ae]yed out|obscured|omitted|not shown))\b/i.test(
      sentence,
    ) &&
    !WHOLLY.test(sentence) &&
    // "I considered whether the letters could be redacted."
    !/\b(?:whether|could|cannot|can ?not|would|not possible|unable|even if|if)\b/i.test(sentence)
  );
}

/** "I can neither confirm nor deny that the information you requested is held": said of all that was asked for. */
export function deniesAll(text: string): boolean {
  return (
    /\b(?:you(?:r| have)? request(?:ed)?|you (?:have )?(?:asked for|sought|seek))\b/i.test(text) &&
    does([text], ['ncnd'], 0.8) !== undefined
  );
}

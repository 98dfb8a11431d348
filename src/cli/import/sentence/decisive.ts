import { actsOf } from './act.ts';
import { COUNTED_REFUSALS } from './phrase.ts';
import { sentencesOf } from './split.ts';
import { recitesLaw } from './statute.ts';

/** A review tells of the decision that it is about; what was decided then is not what is decided now. */
const EARLIER =
  /^(?:it|the (?:university|council|trust|force|department|authority|board|agency|college|reply|response|original|first)) (?:also )?(?:withheld|refused|relied|cited|gave|said that|told)\b|\b(?:was|were) refused\b|\b(?:original(?:ly)?|initial(?:ly)?|previous(?:ly)?|first|earlier)\s+(?:\w+\s+){0,2}(?:response|decision|reply|refusal|refused|withheld|relied|applied|cited|position)\b|\bin (?:our|the) (?:answer|response|reply|decision|letter)\b[^.]{0,30}\b(?:we|it|you) (?:had )?(?:relied|refused|withheld|applied|cited)\b/i;
const STANDS = /\b(?:uph(?:e|o)ld|maintain\w*|remains?|stands?|still appl\w+|correct(?:ly)?)\b/i;
/** What may come later decides nothing yet. */
const PENDING =
  /^(?:had|if) (?:we|it|this|they|i) (?:been )?held\b|\b(?:may|might|could) (?:also )?(?:apply|be exempt|engage)\b|\b(?:extend\w*|extension)\b.{0,80}\b(?:public interest|time)\b|\bthis request, we applied\b|\binference\b|\b(?:taken|treated|read|construed|understood) (?:as|to) (?:an? |any |be |mean |conclusive |suggest)/i;

/** "… by virtue of section 30(3), this should not be taken as evidence that it exists." */
const NOT_TAKEN =
  /[,;]\s*(?:and |but |however,? )?(?:this|that|it|no inference|nothing in this|which)\b[^,;]*\b(?:inference|conclusive|taken|read|construed|understood)\b[^;]*$/i;

/** "Section 12 does not apply": a provision that is given up. Section 1 is the duty, which does not apply where a refusal does. */
const GIVEN_UP =
  /\bdisappl(?:y|ies|ied)\b[^.]{0,40}\b(?:sections?|regulations?|exemptions?|exceptions?)\b|\b(?:sections?|regulations?|the (?:exemption|exception)s?)\s(?!1\b)(?:(?!\b(?:applies|engaged,|because|as|since)\b)[\w()., ]){0,70}\b(?:(?:does|do|did) not apply|(?:cannot|can not|could not) be (?:used|applied|relied (?:up)?on|engaged)|(?:is|was|are|were) not engaged|no longer appl(?:y|ies)|falls? away|(?:is|was|were) (?:wrongly|incorrectly) (?:applied|relied))|(?:\bnot|n['’]t) (?:agree|accept|think|consider|find|persuaded|satisfied|convinced) that\b[^.]{0,40}\b(?:sections?|regulations?|exemptions?|exceptions?)\b|(?:\bnot|n['’]t) (?:\w+ )?(?:uphold|upheld|maintain)\b[^.]{0,50}\b(?:sections?|regulations?|exemptions?|exceptions?)\b|(?:\bnot|n['’]t) (?:persuaded|satisfied|convinced) that (?:one|it|this|such \w+|the (?:test|threshold)) (?:exists?|is (?:met|made out|satisfied|established)|applies|arises)\b|\b(?:was|were) (?:correctly|properly|rightly) (?:applied|engaged|relied on|used)\b[^.]{0,20}\bat th(?:e|at) time\b|(?:\bnot|n['’]t|\bno longer) (?:\w+ )?(?:rel(?:y|ies|ying)|seeks? to rely) (?:up)?on\b|\b(?:applied|used|cited|claimed|relied (?:up)?on) (?:in error|by mistake|wrongly|incorrectly|mistakenly)\b|(?:\bnot|n['’]t) (?:now )?(?:agree|accept|think|consider|find|persuaded|satisfied|convinced|believe) that\b[^.]{0,60}\b(?:prejudice|harm|disclosure|release|identif\w+)\b|\b(?:exemption|exception)s? (?:is|are|was|were|has been|have been) (?:now |therefore )?withdrawn\b|\b(?:gave|given) (?:\w+ )?thought to\b|\bshould not have been (?:withheld|refused|redacted|exempt\w*)\b|\bwas (?:wrong|incorrect) to (?:withhold|refuse|rely|apply)\b|\b(?:looked at|considered) whether\b[^.]{0,200}\bbut\b[^.]*\b(?:(?:decided|agreed|able|will|are|am|has|have) (?:to |now )?(?:releas|disclos|giv|provid)\w*|favours? (?:releas|disclos)\w*)/i;

function tellsOfEarlier(sentence: string): boolean {
  // "In 2024, 29 requests were refused": figures that were asked for.
  return !COUNTED_REFUSALS.test(sentence) && isEarlier(sentence);
}

function isEarlier(sentence: string): boolean {
  return EARLIER.test(sentence) || actsOf(sentence).earlier >= 0.7;
}

/** The sentences of a text that tell of this decision, the law that they recite included. */
export function current(text: string): string {
  if (text.includes('\t')) return text;
  return sentencesOf(text)
    .map((each) => each.replace(NOT_TAKEN, ''))
    .flatMap((each) =>
      GIVEN_UP.test(each) || WITHDRAWS.test(each) ? (HANDS_OVER.exec(each)?.[1] ?? []) : [each],
    )
    .filter((each) => !PENDING.test(each) && (STANDS.test(each) || !tellsOfEarlier(each)))
    .join('\n');
}

/** "I withdraw reliance on section 43(2), and the tender is attached.": what is given instead. */
const HANDS_OVER =
  /,? (?:and|so) ([^,]*\b(?:attached|enclosed|set out (?:here|below)|disclosed|released|provided)\b.*)$/i;

const WITHDRAWS =
  /\bwithdr[ae]w(?:n|ing|s)? (?:our |my |the |its )?reliance\b|\bno longer rel(?:y|ies|ying) (?:up)?on\b/i;

/** The sentences of a text that give up a provision, which others in it may call right at the time. */
export function withdrawnIn(text: string): string {
  return sentencesOf(text)
    .filter((each) => WITHDRAWS.test(each))
    .join('\n');
}

/** The sentences of a text that decide something of this request: no law recited, and no earlier decision told. */
export function decisive(text: string): string {
  if (text.includes('\t')) return text;
  return sentencesOf(current(text))
    .filter((each) => !recitesLaw(each))
    .join('\n');
}

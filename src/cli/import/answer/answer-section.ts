import type { SectionName } from '../../../entries/component.ts';
import { ORDINALS, PLACES } from '../document/counted.ts';
import { ASKED, ASKED_ONE, ASKED_SEVERAL } from '../document/label.ts';
import { sentencesOf } from '../sentence/split.ts';

/** Headings by which a reply says what stands below them. */
export const HEADINGS: readonly (readonly [SectionName, RegExp])[] = [
  [
    'Reasons',
    /^(?:(?:annex|appendix)\s*\w?\s*[:–-]?\s*)?(?:reasons?(?: for (?:the |our |not |with)?.{0,60})?|rationale|harm(?: test)?|evidence of harm|prejudice(?: test)?|why .{0,60}|explanation(?: of exemptions?)?|exemptions?(?: applied)?)\s*:?$/i,
  ],
  [
    'PublicInterest',
    /^(?:(?:annex|appendix)\s*\w?\s*[:–-]?\s*)?(?:the )?(?:public interest(?: test| considerations?)?|balanc(?:e|ing)(?: test| of .{0,40})?|(?:factors|considerations|arguments|reasons) (?:favou?ring|in favour of|for|against|supporting) .{0,60}|(?:for|against|in favour of|favouring) (?:disclosure|release|withholding|non-?disclosure|maintaining .{3,40}))\s*:?$/i,
  ],
  [
    'Advice',
    /^(?:(?:duty to )?(?:provide )?advice (?:and|&) assistance|section 16.{0,60}|duty to (?:advise|assist).{0,30})\s*:?$/i,
  ],
  [
    'Answer',
    /^(?:disclosure|information (?:disclosed|provided|released)|(?:the |our |my )?(?:responses?|answers?|reply|we answered|we said))\s*:?$/i,
  ],
  ['Decision', /^(?:the |our )?decision\s*:?$/i],
];

/** What stands below a heading of a reply; undefined for a line that is none. */
export function headingOf(text: string): SectionName | undefined {
  return HEADINGS.find(([, name]) => name.test(text))?.[0];
}

/** Over the names of files, at the end of a page. */
export const FILES =
  /^(?:attachments?|downloads?|attached (?:files|documents)|(?:related |supporting )?(?:documents|files|links))(?: \(\d+\))?\s*:?$/i;
/** "Against disclosure:" over bullets. */
export function isWeighed({ text }: { readonly text: string }): boolean {
  return HEADINGS.some(([section, name]) => section === 'PublicInterest' && name.test(text));
}
export const INTEREST =
  /\bpublic interest\b|\bbalanc(?:e|ing) test\b|\bfavou?ring (?:non-?)?disclosure\b|\bin favour of (?:non-?)?disclosure|\b(?:factors|considerations|arguments) (?:favou?ring|in favour of|for|against)\b|^balanc(?:e|ing)(?: test)?\s*[:–-]|\bmaintaining the (?:exemption|exception)/i;
export const ADVICE =
  /^(?:(?:duty to )?(?:provide )?advice (?:and|&) assistance\s*[:–-]\s)|^(?:(?:by way of|in order to|to (?:be|give)|as) [^,.]{3,40}, )?(?:if you (?:were able to|could|can|wish to|would like to) (?:supply|narrow|refine|reduce|limit|provide|submit|clarify|specify)|you (?:may|might|could) (?:wish|want) to (?:narrow|refine|resubmit|consider|contact)|(?:under|as part of|in (?:accordance|line) with) (?:our |the )?(?:section 1[56]|duty to (?:advise|assist|provide advice))|to (?:assist|help) you|(?:we|i) (?:suggest|would suggest|advise) (?:that )?you)/i;
export const LEADS = new RegExp(
  // "Having considered question 3 in terms of the Act, …"
  String.raw`^(?:(?:finally|lastly|and|also|then),?\s+){0,2}(?:(?:having|i have|we have) (?:also )?(?:considered|looked at|reviewed|examined|dealt with) )?(?:(?:the )?(?:information|data|answers?) )?(?:requested |you requested )?(?:(?:in relation|relating|with regards?|with respect|with reference|in respect|regarding|as for|for|to|of|in|by|under|at) )*(?:to |of )?(?:your )?(?:(?:${ASKED}|q)\s?\d|(?:${ASKED_ONE}) [a-h](?= (?:of (?:your|the) request|asks|asked|seeks|sought|concerns|relates|is|was|has|does|cannot|can|falls)\b))`,
  'i',
);
/** "On (1), the report is attached." */
const LEADS_LETTERED = new RegExp(
  String.raw`^(?:(?:finally|lastly|and|also|then),?\s+){0,2}(?:on|as to|as for|for|regarding|as regards|with regards? to|in relation to|in respect of|concerning|turning to) (?:your )?(?:(?:${ASKED}) )?\((?:\d{1,2}|[a-h]|[ivx]{1,4})\)`,
  'i',
);
/** "As regards your final point, …" */
const LEADS_PLACE = new RegExp(
  `^(?:(?:finally|lastly|and|also|then),?\\s+)?(?:on|as to|as for|for|regarding|as regards|with regards? to|in relation to|in respect of|concerning|turning to) (?:the|your) (?:${PLACES.join('|')}|last|final) (?:${ASKED_ONE}|bullet)\\b`,
  'i',
);
/** "The first two items are straightforward: …" */
const LEADS_FIRST = new RegExp(
  `^(?:the|your) first (?:${ORDINALS.slice(1, 8).join('|')}) (?:${ASKED_SEVERAL})\\b`,
  'i',
);
/** Whether a paragraph begins with the questions that it is about. */
export function leadsWithQuestion(text: string): boolean {
  return [LEADS, LEADS_LETTERED, LEADS_PLACE, LEADS_FIRST].some((led) => led.test(text));
}
/** Titles of what is said of the whole: the reasons below the answers, or what comes next. */
export const APART =
  /^(?:(?:section|regulation)\s*\d|how we (?:have )?(?:considered|dealt|handled)|next steps|explanation|exemptions? (?:applied|relied)|why we|our reasons|reasons for|further information|background$|the law)/i;
/** A sentence that is about a question, and does not point to its answer. */
export const OTHER = new RegExp(
  String.raw`^(?!.{0,120}\b(?:see|refer\w*|answer(?:ed|s)?|response|reply|as (?:in|at|for)|above)\b).{0,120}\b(?:${ASKED}) \(?(?:\d|[a-h]\b|[a-z]{3,})`,
  'i',
);
/** "For every other part, …" and "every other part of your request"; "every other point along the quay" is a place. */
const OTHERS = new RegExp(
  String.raw`\b(?:all|the|your) (?:of (?:the|your) )?(?:other|remaining) (?:${ASKED_SEVERAL})\b|\bevery other (?:question|request|(?:${ASKED_ONE}) of (?:the|your) (?:request|e-?mail|letter))\b|\b(?:for|to) every other (?:${ASKED_ONE})(?=[,.;:]|$)|\bthe (?:remaining|last remaining|one remaining) (?:${ASKED_ONE})\b(?! of)|\bthe (?:rest|remainder) of (?:the|your) (?:questions|requests|request|(?:requested )?information(?! in (?:the|this|that)))\b`,
  'i',
);
/** Whether a text says something of all other questions, and not only that they were answered. */
export function isOfOthers(text: string): boolean {
  return sentencesOf(text).some(
    (each) =>
      OTHERS.test(each) &&
      !/\b(?:have|has|had|been|were|was|are|is) (?:nevertheless |all |still )?(?:answered|dealt with|responded to)\b/i.test(
        each,
      ),
  );
}
export const DECIDING =
  /\b(?:decided to|decision (?:today )?is|refusal notice|section 17|section 1\(1\)|in accordance with the (?:act|freedom)|(?:i|we) can confirm that .{0,60}(?:holds?|does hold) (?:some|the|this)|following exemptions?|by virtue of|under the (?:freedom|environmental|act)|your request has been|internal review)\b/i;
export const CITING =
  /^(?:\W*(?:(?:section|regulation|s\.|reg\.)\s*\d|[A-Z][\w ,]{3,60}[-–—]\s*(?:section|regulation)\s*\d)).{0,140}$/i;

/** "It may help if I explain that no official gave it.": of the question above. */
export const EXPLAINS =
  /^(?:it may (?:also )?(?:help|assist|be (?:helpful|of help)) (?:you )?(?:if|to) (?:i |we )?(?:explain|set out|clarify)|this is because|by way of explanation|the reason (?:for this )?is)\b/i;

/** "I enclose some of the information you requested." is said of all questions, and answers none. */
export const SOME =
  /\b(?:some|parts?|most|all|certain|much|the majority) of (?:the |what )?(?:requested )?(?:information |data |documents? |material )?(?:that )?(?:you|your|was|were|which|is|has|requested|asked|sought)\b/i;

import { type Act, DECIDING } from './act.ts';
import { does } from './giving.ts';
import { refuses } from './said.ts';
import { recitesLaw } from './statute.ts';

/** How an authority begins to answer. */
export const REPLYING = new RegExp(
  [
    String.raw`^(?:i|we) (?:can|am able to|are able to) (?:tell|give|let|supply|send|say|answer)\b`,
    String.raw`^(?:i|we) (?:can |am |are |have |wish to |write to |would like to |must |do |will )?(?:today |now |also |therefore )*(?:decided|confirm|not hold|hold|able|unable|pleased|disclos\w*|advise|inform|respond|neither|releas\w*|provid\w*|refus\w*|withh\w*|completed|reviewed|consider\w*|conducted|located|searched|dealt|processed|handled|treat(?:ed|ing)|re-?assessed|re-?examined|carried out|undertaken)\b`,
    String.raw`^(?:(?:please (?:see|find) )?below (?:is|are) (?:our|the|my) (?:\w+ )?(?:response|reply|answers?)\b|in (?:response|reply|answer) to|in (?:our|my) (?:answer|response|reply|decision)\b|please (?:find|see|follow|refer to|click)|following (?:a |our |an? internal |receipt)|having (?:completed|considered|located|reviewed)|this (?:letter|response|notice|e-?mail)\b(?! is an? (?:\w+ ){0,3}request)|under (?:section|regulation) 1\b|(?:pursuant to )?section (?:1(?!\s*[:–-]\s*[A-Z])|17)\b|(?:i|we) (?:have )?(?:attach|enclose)|attached (?:is|are)|please accept my|(?:a )?cop(?:y|ies) of [^.?]{3,120}\b(?:is|are|has been|have been) (?:attached|enclosed|provided|included)\b|the purpose of (?:an|the|this) (?:internal )?review\b|the (?:appeal |review )?panel|we (?:responded|replied)\b|our (?:response|reply) (?:of|was|explained|informed|said|told|stated)\b|you (?:argue|contend|disagree|have asked for an? (?:internal )?review)\b|our (?:original|initial|first|previous) (?:response|decision|reply)|with reference to (?:your )?questions?|[A-Z][\w ]{3,60} (?:is|are) applying|unfortunately|after careful|it is estimated|to (?:locate|provide|answer|comply)|your request(?: for information)?(?: below)? (?:has|is|was)|(?:the )?(?:information|data) (?:that )?you (?:have )?requested (?:is|can|has|was)|(?:the |our )?(?:answers?|responses?) to your|your request for information (?:has|is|was)|a (?:search|response)|searches|no information|enquir\w+ (?:were|have)|with regards? to your (?:\w+ )?(?:requests?|questions?|points?|queries|query|e-?mail|letter|enquiry)\b|the [A-Z]\S+(?: \S+){0,5} (?:can |does |do |has |is |neither )(?:not |confirm|neither |decided|hold|today|considered|unable))`,
  ].join('|'),
  'i',
);

const DECIDES =
  /\bneither confirms? (?:n?or) den|\brefusal notice\b|\b(?:am|are|is) (?:therefore |now )?(?:refusing|withholding|declining) (?:to |your |this |the |it\b)|\b(?:is|are|has been|have been|being) (?:also |therefore |considered )?(?:exempt|excepted|withheld|refused)\b|\bby virtue of\b|\bare applying (?:section|regulation)|\b(?:am|is|are) (?:therefore |now |also )?(?:relying|applying) (?:up)?on (?:the |an )?(?:exemption|exception|section|regulation)|\b(?:does|do) not (?:hold|have) (?:this|the|any|all|some)\b|\bexemptions? (?:below |has |have )?(?:been )?appl(?:y|ies|ied)\b|\bnot obliged to\b|\bplaces two duties\b/i;

/** Whether a sentence in the voice of an authority says what came of a request. */
export function decides(text: string): boolean {
  return DECIDES.test(text) || recitesLaw(text);
}

/** Whether a sentence is said by the authority, and not by who asked. */
export function isInReply(text: string): boolean {
  return REPLYING.test(text) || decides(text);
}

const SAYING: readonly Act[] = [...DECIDING, 'harm'];

/** Whether a paragraph tells something of what was asked, and is no courtesy. */
export function says(text: string): boolean {
  return text.length > 40 && does([text], SAYING, 0.6) !== undefined;
}

/** Whether words from above the request decide it, so that they belong to the reply. */
export function isDeciding({ text }: { readonly text: string }): boolean {
  return (
    text.length > 40 &&
    (REPLYING.test(text) ||
      decides(text) ||
      refuses(text) ||
      /^(?:your|this|the) request (?:has been|was|is being) (?:considered|handled|processed|dealt|treated)/i.test(
        text,
      ))
  );
}

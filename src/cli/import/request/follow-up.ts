import type { Block } from '../document/block.ts';
import { readLabel } from '../document/label.ts';
import { FORMALITY } from '../sentence/ask.ts';
import { sentencesOf } from '../sentence/split.ts';
import type { Asked } from './asked.ts';
import { questionsIn } from './question.ts';
import { REFINES } from './question-start.ts';

/** What is asked of the decision or of its handling, and not of records. */
const OF_HANDLING =
  /\b(?:internal review|review (?:of|this|your|my|the)|reconsider\w*|my complaint|(?:i|to) complain|my appeal|to appeal|ombudsman|information commissioner|ICO|overdue|deadline|statutory|acknowledg\w*|receipt|an update|progress|what is happening|(?:status|position|news) (?:of|on|with)|delay\w*|(?:still|been) waiting|heard (?:back|from|nothing)|(?:not|n['’]t) (?:yet )?(?:heard|received|had)|when (?:can|will|may|should|might) (?:i|we)|chas(?:e|ing)|(?:this|your|the|a|any) (?:\w+ )?(?:response|reply|refusal|decision|answer)|re-?send|sen[dt] (?:it |this |them )?again|attachments?|not attached|open(?:ed)? (?:the|this|it)|(?:the|this|that) (?:file|link|spreadsheet|document) (?:you|is|was|does|did|will|cannot)|guidance|advise me|narrow\w*|reframe|refine|rephrase|exempt\w*|section \d+|valid request|receive[ds]? (?:my|this)|respond\w*)\b/i;
const ASKS =
  /\?["”’)]*\s*$|^(?:and |also,? |so |then |but )*(?:(?:please|kindly)\b(?! (?:find|note|treat this letter|accept|see)\b)|(?:could|can|would|may) (?:you|i|we)\b|i would (?:also )?(?:like|be grateful)\b)|,\s(?:please )?(?:could|can|would) (?:you|i)\b|,? (?:so |and )?please (?:could|can|would|confirm|provide|send|supply|tell|treat|release)\b/i;

/**
 * What a requester asks anew once an answer has come: "Could you confirm that no count was made?". A message that only
 * presses for an answer, or asks for a review of one, asks nothing of its own.
 */
export function followUpsIn(blocks: readonly Block[], known: readonly Asked[]): readonly Asked[] {
  const sentences = blocks.flatMap(({ text, kind }) => (kind === 'table' ? [] : sentencesOf(text)));
  if (sentences.some((each) => OF_REVIEW.test(each) || OF_ADVICE.test(each))) return [];
  const isNarrowed = sentences.some((each) => NARROWS.test(each)) && blocks.some(isListed);
  const asked = sentences.filter((each) => isAsked(each) && !OF_HANDLING.test(each));
  const isKnown = (text: string): boolean =>
    known.some(
      (each) => plain(each.text ?? '').includes(plain(text)) || plain(text) === plain(each.text ?? ''),
    );
  if (!isNarrowed && (asked.length === 0 || asked.every(isKnown))) return [];
  const isList = blocks.some(isListed);
  const texts = isList
    ? questionsIn(blocks).questions.flatMap(({ text }) => text ?? [])
    : blocks.flatMap(({ text, kind }) => (kind === 'table' ? [] : askedIn(text, asked)));
  // "1. Only the years from 2021." narrows what was asked, and asks nothing itself.
  if (
    isNarrowed &&
    texts.some((text) => text.length < 25 || REFINES.test(text) || /^(?:only|just)\b/i.test(text))
  )
    return [];
  return (
    texts
      // A mail below the answer to it may have been taken for a message once more.
      .filter((text, at) => !isKnown(text) && texts.findIndex((each) => plain(each) === plain(text)) === at)
      .map((text, at): Asked => ({ label: String(known.length + at + 1), printed: String(at + 1), text }))
  );
}

/** The questions of a paragraph, each with the sentences that lead to it; those behind the last explain it. */
function askedIn(paragraph: string, asked: readonly string[]): readonly string[] {
  const texts: string[] = [];
  let before = '';
  for (const sentence of sentencesOf(paragraph)) {
    if (FORMALITY.test(sentence)) continue;
    const isNew = asked.includes(sentence) && (texts.length === 0 || !REFINES.test(sentence));
    if (isNew) {
      texts.push(`${before}${sentence}`);
      before = '';
    } else if (texts.length === 0) before = `${before}${sentence} `;
    else texts.push(`${texts.pop()} ${sentence}`);
  }
  return texts;
}

const OF_REVIEW =
  /\binternal review\b|\b(?:request|ask(?:ing)? for|conduct|carry out|like) (?:an? |the )?(?:\w+ )?review\b|\bfreedom of information reviews\b/i;

/** "I would like to narrow the request to the following.", over what takes its place. */
const NARROWS =
  /\b(?:narrow|refin|revis|reduc|limit|amend|replac)\w*\b[^.?]{0,30}\brequest\b[^.?]{0,60}(?:\bfollowing\b|\bas follows\b|:$)/i;

function isListed({ text, kind }: Block): boolean {
  return kind === 'bullet' || (readLabel(text)?.length ?? 0) > 0;
}

/** "How could I best reframe the request?": section 16 owes the requester this, and it is no information held. */
const OF_ADVICE =
  /\b(?:guidance|advice|how)\b[^.?]{0,60}\b(?:reframe|refine|narrow|reword|rephrase|phrase|word)\b/i;

function isAsked(sentence: string): boolean {
  return sentence.length > 15 && ASKS.test(sentence) && !FORMALITY.test(sentence);
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

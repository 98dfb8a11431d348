import type { Block } from '../document/block.ts';
import { readLabel } from '../document/label.ts';
import { ASKING, FORMALITY } from '../sentence/ask.ts';
import { sentencesOf } from '../sentence/split.ts';
import type { Asked } from './asked.ts';
import { isLead } from './lead.ts';
import { REFINES, startsQuestion } from './question-start.ts';

/** More are told by numbers. */
export const MOST = 8;

/**
 * "How many boats are there? I would also like the plan of the quay.": a question for each sentence that asks.
 * Undefined where one does, where bullets say what belongs to it, or where one paragraph answers all of them.
 */
export function inSentences(text: string, reply: readonly Block[]): readonly Asked[] | undefined {
  const parts = askingParts(text);
  const isApart = parts.length > 1 && parts.length <= MOST && parts.every(({ length }) => length > 20);
  const told = reply.filter((each) => !isLead(each));
  if (!isApart || /^- /m.test(text) || told.length < 2) return undefined;
  return parts.map((part, at) => ({ label: String(at + 1), printed: String(at + 1), text: part }));
}

/** The sentences and items that ask something of their own, with those around them that only explain. */
export function askingParts(written: string): readonly string[] {
  const parts: string[] = [];
  let before = '';
  // "6. Whether it is let" below "a list of the berths, with:" is a column of it.
  for (const line of unquoted(written).split('\n'))
    for (const [at, sentence] of (isColumn(line) ? [line] : sentencesOf(line)).entries()) {
      const joined = (words: string): string =>
        words === '' ? sentence : `${words}${at === 0 ? '\n' : ' '}${sentence}`;
      if (!isColumn(sentence) && asksItself(sentence)) {
        parts.push(joined(before).replace(/^- /, ''));
        before = '';
      } else if (parts.length === 0) before = joined(before);
      else parts.push(joined(parts.pop() ?? ''));
    }
  return parts;
}

function isColumn(line: string): boolean {
  return (readLabel(line)?.length ?? 0) > 0;
}

/** What is quoted as a whole needs no marks once it is cut. */
function unquoted(text: string): string {
  return /^["“][^"“”]*["”]$/.test(text) ? text.slice(1, -1) : text;
}

/** "Will the ferry sail in May.", "Let me know the cost of it." */
const ALSO_ASKS = /^(?:will (?:the|you|there|any|it)|(?:please )?let me (?:know|have))\b/i;
/** "I believe it is let and would like to know to whom.", "It would help me to have the lease.": it explains, and asks. */
const WISHES =
  /^(?:i|we) [^.]{0,80}\band would (?:also )?like to (?:know|see|have)\b|^if (?:there (?:is|are|was|were)|any|you (?:hold|have)|one|so)\b.{15,}\b(?:i (?:would|should|['’]d) (?:also )?like (?:that|it|them|to (?:have|see)|a copy)|(?:please )?(?:let me have|(?:also )?(?:send|provide|supply)(?: me)?(?: with)?) (?:a copy|copies|that|it|them))\b|^it would (?:also )?(?:help|be (?:helpful|useful|good))\b[^.]{0,20}\b(?:know|have|see|give|tell|send|provide)\b/i;
/** "I would be grateful for your help." */
const THANKS = /\bgrateful for (?:your|any) (?:help|assistance|time|support)\b/i;

function asksItself(written: string): boolean {
  const sentence = written.replace(/^(?:and|also|finally|lastly|secondly|thirdly)(?:,| )\s*/i, '');
  return (
    sentence.length > 20 &&
    // "E-mails about the ferry" alone is the title of the request.
    (ASKING.test(sentence) ||
      ALSO_ASKS.test(sentence) ||
      sentence.startsWith('- ') ||
      WISHES.test(sentence) ||
      (/[.;]\W*$/.test(sentence) && startsQuestion(sentence))) &&
    (WISHES.test(sentence) || !REFINES.test(sentence)) &&
    !FORMALITY.test(sentence) &&
    !THANKS.test(sentence)
  );
}

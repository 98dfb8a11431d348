import { ASKED } from '../document/label.ts';
import { type Asked, indicesOf } from '../request/asked.ts';
import { questionsMentioned } from '../request/mention.ts';
import type { Act } from '../sentence/act.ts';
import { does } from '../sentence/giving.ts';
import { sentencesOf } from '../sentence/split.ts';
import type { Piece } from './piece.ts';

const REFUSING: readonly Act[] = ['withhold', 'part', 'ncnd', 'cost', 'vexatious', 'elsewhere', 'later'];
/** "I claim this in relation to question 3.", "requested at question 2" */
const APPLIES =
  /\b(?:appl\w+|claim\w*|engag\w+|relat\w+|respect|regard\w*|requested|sought|exempt\w*|asked for|relied|refusal)\b/i;

/** "(Requests 1 and 3) Disclosure would …", "Question 2:" */
export const LABELLED = new RegExp(
  String.raw`^\W*(?:re:?\s|for\s)?(?:${ASKED}|q)\s?[\d(](?:[^.:)]|\.\d){0,40}(?:[):]|$)`,
  'i',
);

/** The questions that stand at the head of the reasons, or of which these say that they apply to them. */
export function namedIn(parts: readonly Piece[], questions: readonly Asked[]): readonly number[] | undefined {
  const over = parts
    .slice(0, 2)
    .flatMap(
      ({ block }) =>
        LABELLED.exec(block.text)?.[0] ??
        /\((?:questions?|requests?|q) ?\d[^)]*\)\W*$/i.exec(block.text)?.[0] ??
        [],
    );
  const led = over.flatMap((text) => indicesOf(questionsMentioned(text), questions));
  if (led.length > 0) return [...new Set(led)];
  return parts
    .flatMap(({ block }) => sentencesOf(block.text))
    .filter((sentence) => isApplied(sentence))
    .map((sentence) => indicesOf(questionsMentioned(sentence), questions))
    .find((about) => about.length > 0);
}

/** Whether a sentence says of something that a reason applies to it, and not that this was considered or weighed. */
function isApplied(sentence: string): boolean {
  if (/\bconsidered whether\b|\bquestions? \w+ (?:shows?|is met|meets)\b/i.test(sentence)) return false;
  return (
    does([sentence], REFUSING, 0.6) !== undefined ||
    (APPLIES.test(sentence) && does([sentence], ['harm'], 0.6) === undefined)
  );
}

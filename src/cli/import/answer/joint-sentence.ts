import { between } from '../document/block.ts';
import { type Asked, indicesOf } from '../request/asked.ts';
import { questionsMentioned } from '../request/mention.ts';
import { sentencesOf } from '../sentence/split.ts';
import { evidenceOf } from './evidence.ts';
import type { Piece } from './piece.ts';
import { topicsAmong } from './topic.ts';

/** "Both are exempt under section 43(2)." */
const TOGETHER = /\b(?:both|each|neither|these|all)\b/i;
/** "The advice is moreover exempt under section 42." */
const MORE = /\b(?:also|moreover|furthermore|further|additionally|in addition|as well)\b/i;

/**
 * The sentences of a paragraph on several questions, where they tell which is which: "Questions 1 and 2: There are nine
 * pilots. Their names are withheld." It stays whole where one of the questions has no sentence of its own, but for what is
 * said of one of them besides.
 */
export function partedBySentence(piece: Piece, questions: readonly Asked[]): readonly Piece[] {
  const { section, questions: joint, mentions, block } = piece;
  if (section !== 'Answer' || joint.length < 2 || mentions === true || block.kind !== 'paragraph')
    return [piece];
  const asked = joint.flatMap((index) => questions[index] ?? []);
  const topics = topicsAmong(asked);
  const sentences = sentencesOf(block.text).map((text, at) => {
    const { weights, decides } = evidenceOf(text, block, at === 0, asked, topics);
    const most = Math.max(...weights);
    const rest = weights.filter((weight) => weight < most).reduce((sum, weight) => sum + weight, 0);
    const isAlone = weights.filter((weight) => weight === most).length === 1 && rest === 0;
    const isClear = most >= 0.8 && rest < most * 0.3;
    // "Section 43 applies to question 2.": its name says which it is.
    const [named, ...others] = indicesOf(questionsMentioned(text), questions);
    if (named !== undefined)
      return {
        text,
        decides,
        owner: others.length === 0 ? joint.indexOf(named) : -1,
        isOfAll: others.length > 0,
      };
    const owner =
      decides && !TOGETHER.test(text) && (isClear || (isAlone && most >= 0.3)) ? weights.indexOf(most) : -1;
    return { text, decides, owner, isOfAll: TOGETHER.test(text) };
  });
  const owned = new Set(sentences.map(({ owner }) => owner));
  const missing = joint.flatMap((_, place) => (owned.has(place) ? [] : [place]));
  const [first = -1] = missing;
  // "There are nine." above what is said of their names answers the one that is left.
  const isLed =
    missing.length === 1 &&
    joint.length === 2 &&
    first === 0 &&
    sentences[0]?.owner === -1 &&
    sentences[0].decides &&
    !sentences.some(({ isOfAll }) => isOfAll);
  const isEach = missing.length === 0 || isLed;
  let last: readonly number[] = joint;
  let end = 0;
  const parts: { questions: readonly number[]; start: number; end: number }[] = [];
  for (const [at, { text, owner, isOfAll }] of sentences.entries()) {
    const start = block.text.indexOf(text, end);
    end = start + text.length;
    const own = owner === -1 ? undefined : [joint[owner] ?? 0];
    if (!isEach) last = own !== undefined && MORE.test(text) ? own : joint;
    else if (own !== undefined) last = own;
    else if (isOfAll) last = joint;
    else if (isLed && at === 0) last = [joint[0] ?? 0];
    const before = parts.at(-1);
    if (before !== undefined && before.questions.join() === last.join()) before.end = end;
    else parts.push({ questions: last, start, end });
  }
  return parts.length < 2
    ? [piece]
    : parts.map((part) => ({
        ...piece,
        questions: part.questions,
        block: between(block, part.start, part.end),
      }));
}

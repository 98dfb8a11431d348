import type { Asked } from '../request/asked.ts';
import { DECIDING } from '../sentence/act.ts';
import { does } from '../sentence/giving.ts';
import { sentencesOf } from '../sentence/split.ts';
import type { Piece } from './piece.ts';
import { nearest, topicsAmong } from './topic.ts';

/**
 * Where most answers bear a label, a paragraph above them that bears none answers those of the other questions that
 * its sentences speak of; it says nothing of the rest.
 */
export function withParagraphsTied(
  pieces: readonly Piece[],
  questions: readonly Asked[],
  tied: ReadonlyMap<number, string>,
): readonly Piece[] {
  const untied = questions.flatMap((_, index) => (tied.has(index) ? [] : [index]));
  if (tied.size < 2 || untied.length === 0) return pieces;
  const { scores, own } = topicsAmong(questions);
  const first = pieces.findIndex(({ questions: about, mentions }) => about.length > 0 && !mentions);
  return pieces.map((piece, at) => {
    const { section, questions: about, block } = piece;
    if (at > first || !/^(?:Decision|Answer)$/.test(section) || about.length > 0) return piece;
    const found = sentencesOf(block.text)
      .filter((sentence) => does([sentence], DECIDING, 0.6) !== undefined)
      .flatMap((sentence) => {
        const near = nearest(scores(sentence), own * 0.9);
        return near.length === 1 ? near.filter((index) => untied.includes(index)) : [];
      });
    return found.length === 0 ? piece : { ...piece, section: 'Answer', questions: [...new Set(found)] };
  });
}

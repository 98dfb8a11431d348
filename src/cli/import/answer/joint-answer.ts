import type { Asked } from '../request/asked.ts';
import { speaksOfRefusal } from '../sentence/giving.ts';
import { partedBySentence } from './joint-sentence.ts';
import type { Piece } from './piece.ts';
import { nearest, topicsAmong } from './topic.ts';

/**
 * Below "Questions 3 and 5" a paragraph that speaks of one of the two is about that one, where each has a paragraph of
 * its own, or where it refuses what only one of them asks for and something else is told.
 */
export function withJointParted(whole: readonly Piece[], questions: readonly Asked[]): readonly Piece[] {
  const pieces = whole.flatMap((piece) => partedBySentence(piece, questions));
  const parted = new Map<Piece, readonly number[]>();
  for (const run of runsOf(pieces)) {
    const [{ questions: joint } = { questions: [] }] = run;
    const asked = joint.flatMap((index) => questions[index] ?? []);
    const { scores, own } = topicsAmong(asked);
    const near = run.map(({ block }) => {
      const weights = scores(block.text);
      const [only = -1] = nearest(weights, own * 0.9);
      // What speaks of another as well is about both.
      const isClear = weights.every((weight, place) => place === only || weight < (weights[only] ?? 0) * 0.3);
      const index = isClear ? joint[only] : undefined;
      return index === undefined ? undefined : [index];
    });
    const isEach = joint.every((index) => near.some((found) => found?.[0] === index));
    for (const [at, piece] of run.entries()) {
      const found = near[at];
      const others = run.filter((other) => other !== piece && !speaksOfRefusal(other.block.text));
      if (found !== undefined && (isEach || (speaksOfRefusal(piece.block.text) && others.length > 0)))
        parted.set(piece, found);
    }
  }
  return pieces.map((piece) => ({ ...piece, questions: parted.get(piece) ?? piece.questions }));
}

/** The pieces of an answer to several questions, two or more in a row. */
function runsOf(pieces: readonly Piece[]): readonly (readonly [Piece, ...Piece[]])[] {
  const runs: [Piece, ...Piece[]][] = [];
  for (const [at, piece] of pieces.entries()) {
    const { section, questions, mentions } = piece;
    if (section !== 'Answer' || questions.length < 2 || mentions === true) continue;
    if (pieces[at - 1]?.questions === questions && pieces[at - 1]?.section === section)
      runs.at(-1)?.push(piece);
    else runs.push([piece]);
  }
  return runs.filter(({ length }) => length > 1);
}

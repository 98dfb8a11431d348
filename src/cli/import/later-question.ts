import { answersIn } from './answer/answer.ts';
import { judge } from './decision/judgement.ts';
import type { Block } from './document/block.ts';
import type { Letter } from './letter.ts';
import type { Asked } from './request/asked.ts';

/** A letter with what the requester asked once the first answer had come, and the message that answers it. */
export function withFollowUps(letter: Letter, more: readonly Asked[], reply: readonly Block[]): Letter {
  const { questions, regime } = letter;
  const count = questions.length;
  const answers = answersIn(reply, more, regime.value);
  const judgement = judge(answers, more, regime.value);
  const all = more.map((_, index) => count + index);
  // What names no question of the second message is about all of that, and of nothing in the first.
  const pieces = answers.pieces.map((piece) => ({
    ...piece,
    questions: piece.questions.length > 0 ? piece.questions.map((index) => count + index) : all,
  }));
  return {
    ...letter,
    questions: [...questions, ...more],
    answers: { ...letter.answers, pieces: [...letter.answers.pieces, ...pieces] },
    judgement: {
      questions: [...letter.judgement.questions, ...judgement.questions],
      refused: [...letter.judgement.refused, ...judgement.refused.map((index) => count + index)],
      doubtful: [...new Set([...letter.judgement.doubtful, ...judgement.doubtful])],
    },
    left: [...letter.left, ...answers.structure.map((block) => ({ kind: 'courtesy' as const, block }))],
  };
}

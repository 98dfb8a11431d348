import type { Regime } from '../../../domain/regime.ts';
import type { Asked } from '../request/asked.ts';
import { withAppliedParted } from './applied-sentence.ts';
import { withJointParted } from './joint-answer.ts';
import { withNotesTied } from './masked-figure.ts';
import { withNamedNotes } from './named-note.ts';
import { alone, type Piece } from './piece.ts';
import { withReasonsTied } from './reason-group.ts';
import { withRestAnswered } from './rest-answer.ts';
import { withParagraphsTied } from './untied-paragraph.ts';

/** The pieces of a reply, each with the questions that it is about once all of the reply is known. */
export function settled(
  pieces: readonly Piece[],
  questions: readonly Asked[],
  tied: ReadonlyMap<number, string>,
  regime: Regime,
): readonly Piece[] {
  const parted = withAppliedParted(pieces, questions);
  const own =
    tied.size > 0 ? withParagraphsTied(withJointParted(parted, questions), questions, tied) : parted;
  const told = withNotesTied(
    withNamedNotes(withRestAnswered(alone(own, questions, tied), questions.length)),
    questions,
  );
  return withReasonsTied(told, questions, regime, tied.size > 0);
}

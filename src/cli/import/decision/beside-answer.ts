import { partsOfParagraph } from '../answer/parted.ts';
import type { Piece } from '../answer/piece.ts';
import type { Judgement } from './judgement.ts';

/**
 * A paragraph below an answer in part that speaks of nothing but what is withheld goes to the reasons; one that gives
 * something as well stays where it is.
 */
export function withReasonsBeside(pieces: readonly Piece[], judgement: Judgement): readonly Piece[] {
  const partsOf = (piece: Piece): readonly Piece[] | undefined => {
    const [only, ...more] = piece.questions;
    if (piece.section !== 'Answer' || only === undefined || more.length > 0) return undefined;
    const { outcome, cited = [] } = judgement.questions[only] ?? {};
    if (outcome?.value !== 'disclosed-in-part' || cited.length === 0) return undefined;
    const parts = partsOfParagraph(piece.block);
    if (parts.length === 0 || parts.some(({ section }) => section === 'Answer')) return undefined;
    return parts.map((part) => ({ ...piece, ...part }));
  };
  const parted = pieces.map(partsOf);
  const isAnswered = (index: number | undefined): boolean =>
    pieces.some(
      ({ section, questions }, at) =>
        section === 'Answer' && parted[at] === undefined && questions.includes(index ?? -1),
    );
  return pieces.flatMap((piece, at) => (isAnswered(piece.questions[0]) ? (parted[at] ?? [piece]) : [piece]));
}

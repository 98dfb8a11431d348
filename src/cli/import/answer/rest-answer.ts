import { does, givesSomething, speaksOfPart, speaksOfRefusal } from '../sentence/giving.ts';
import type { Piece } from './piece.ts';

/**
 * "The figures are in Annex A. Part ii is exempt.": what is given without a word of which questions it is for, is for
 * those that nothing refuses by their names.
 */
export function withRestAnswered(pieces: readonly Piece[], count: number): readonly Piece[] {
  const refused = new Set(pieces.filter(refusesNamed).flatMap(({ questions }) => questions));
  if (refused.size === 0 || refused.size === count) return pieces;
  const isOfAll = ({ section, questions, mentions, block }: Piece): boolean =>
    section === 'Answer' && !mentions && questions.length === count && !speaksOfRefusal(block.text);
  if (!pieces.some((piece) => isOfAll(piece) && givesSomething([piece.block.text], true))) return pieces;
  return pieces.map((piece) =>
    isOfAll(piece) ? { ...piece, questions: piece.questions.filter((index) => !refused.has(index)) } : piece,
  );
}

/** Whether a piece refuses questions that it names, and gives nothing of what they ask for. */
function refusesNamed({ mentions, block: { text } }: Piece): boolean {
  return (
    mentions === true &&
    does([text], ['withhold', 'ncnd', 'nothold'], 0.8) !== undefined &&
    !speaksOfPart(text) &&
    !givesSomething([text], true)
  );
}

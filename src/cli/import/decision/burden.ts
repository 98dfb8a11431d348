import type { Piece } from '../answer/piece.ts';
import { does, HANDED } from '../sentence/giving.ts';

/**
 * Where several questions are refused on cost in one breath, what that tells of them ("There are 1,386 forms, and each
 * would have to be opened.") shows the burden, and answers none.
 */
export function withBurdenAsReasons(pieces: readonly Piece[], count: number): readonly Piece[] {
  const isOfAll = ({ section, questions }: Piece): boolean =>
    section === 'Answer' && count > 1 && questions.length === count;
  const told = pieces.filter(isOfAll).map(({ block }) => block.text);
  const given = does(told, ['gives'], 0.6);
  if (does(told, ['cost'], 0.8) === undefined || given === undefined || HANDED.test(given.sentence))
    return pieces;
  return pieces.map((piece) => (isOfAll(piece) ? { ...piece, section: 'Reasons' } : piece));
}

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
  const isBurden =
    does(told, ['cost'], 0.8) !== undefined &&
    given !== undefined &&
    !HANDED.test(given.sentence) &&
    // "For this reason we cannot comply with this part of your request.": the rest is answered.
    !told.some((text) => OF_PART.test(text));
  if (!isBurden) return pieces;
  return pieces.map((piece) => (isOfAll(piece) ? { ...piece, section: 'Reasons' } : piece));
}

/** What speaks of less than was asked for. */
export const OF_PART = /\b(?:this|that) (?:part|element|aspect) of (?:your|the) request\b/i;

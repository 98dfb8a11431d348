import type { Block } from '../document/block.ts';
import type { Asked } from '../request/asked.ts';

import { questionsMentioned } from '../request/mention.ts';
import type { Piece } from './piece.ts';

/** A figure that is kept back because it is small: "<5", "fewer than 5", "1-4*". */
const MASK = /<\s?(?:5|6|10|11)\b|\b(?:fewer|less) than (?:5|five|6|six|10|ten)\b|≤\s?\d|\b1\s?[-–]\s?4\b/i;
/** What is said of them, below the answers. */
const NOTE =
  /\b(?:small|low|fewer|lower)\b[^.]{0,40}\b(?:figures?|numbers?|counts?|values?)\b|\b(?:figures?|numbers?|counts?|values?|totals?)\b[^.]{0,40}\b(?:(?:less|fewer) than|below|under|between 1 and|of 5 or less|suppress\w*|blanked|masked|redacted)\b|<\s?(?:5|6|10)\b/i;

/** A note on small figures below the last answer is about every answer that has such a figure. */
export function withNotesTied(pieces: readonly Piece[], questions: readonly Asked[]): readonly Piece[] {
  if (questions.length < 2) return pieces;
  const masked = questions.flatMap((_, at) =>
    pieces.some(
      ({ section, questions: about, block }) =>
        section === 'Answer' &&
        about.includes(at) &&
        MASK.test(rowOf(block, about.indexOf(at), about.length)) &&
        !isNote(block.text),
    )
      ? [at]
      : [],
  );
  if (masked.length === 0) return pieces;
  const last = pieces.findLastIndex(({ block }) => MASK.test(block.text) && !isNote(block.text));
  return pieces.map((piece, at) =>
    at > last && questionsMentioned(piece.block.text).length === 0 && isNote(piece.block.text)
      ? { ...piece, section: 'Reasons', questions: masked }
      : piece,
  );
}

function isNote(text: string): boolean {
  return NOTE.test(text) && /\b(?:sections?|s\.|regulations?) ?\d/i.test(text);
}

/** Of a table with a row for each of its questions, the row of this one. */
function rowOf({ text, kind }: Block, place: number, count: number): string {
  const [, ...rows] = text.split('\n');
  return kind === 'table' && count > 1 && rows.length === count ? (rows[place] ?? '') : text;
}

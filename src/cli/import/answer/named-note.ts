import { isTitle } from '../document/block.ts';
import { speaksOfRefusal } from '../sentence/giving.ts';
import type { Piece } from './piece.ts';

/** "Exempt – see note A" in an answer, or "61[2]". */
const POINTS =
  /\b(?:see|refer to|as per|per) (?:the )?(?:attached )?(note|footnote|annex|appendix) ([A-Z]|\d{1,2})\b|(?<=\S)\[(\d{1,2})\]/gi;
/** "Note A: Section 43(2) …", "Note [2]: …" below the answers. */
const NOTE = /^(note|footnote|annex|appendix) \[?([A-Z]|\d{1,2})\]?\s*(?:[:.–—-]|$)/i;

/** A note below the answers is about those that point to it. */
export function withNamedNotes(pieces: readonly Piece[]): readonly Piece[] {
  const asking = pieces.flatMap(({ section, questions, block }) =>
    section === 'Answer' && questions.length === 1
      ? [...block.text.matchAll(POINTS)].map(([, what = 'note', name, mark]) => ({
          name: nameOf(what, name ?? mark),
          questions,
        }))
      : [],
  );
  if (asking.length === 0) return pieces;
  // "Note A" on a line of its own stands over what follows, up to the next note or title.
  let over: readonly number[] = [];
  return pieces.map((piece): Piece => {
    const { block } = piece;
    const [whole, what, name] = NOTE.exec(block.text) ?? [];
    const named = asking
      .filter((each) => what !== undefined && each.name === nameOf(what, name))
      .flatMap((each) => each.questions);
    if (what !== undefined || isTitle(block)) over = whole === block.text ? named : [];
    const questions = named.length > 0 ? named : over;
    if (questions.length === 0) return piece;
    return { section: speaksOfRefusal(block.text) ? 'Reasons' : 'Answer', questions, block };
  });
}

function nameOf(what = '', name = ''): string {
  return `${what} ${name}`.toLowerCase();
}

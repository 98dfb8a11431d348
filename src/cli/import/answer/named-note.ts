import { type Block, isTitle } from '../document/block.ts';
import { type Piece, speaksOfReason } from './piece.ts';

/** "Exempt – see note A" in an answer. */
const POINTS =
  /\b(?:see|refer to|as per|per) (?:the )?(?:attached )?(note|footnote|annex|appendix) ([A-Z]|\d{1,2})\b/gi;
/** "61[2]", "Withheld. [C]", "Fewer than five¹", "41*" and "*" in place of a figure. */
const MARKS =
  /(?<=[^\n])\[([A-Z]|\d{1,2})\]|(?<=\S)([¹²³⁴-⁹]|[†‡])|(?<=[^\s*])(\*{1,3})(?=[\s.,;)]|$)|(?<=\t)(\*{1,3})(?=\s|$)/g;
/** "Note A: Section 43(2) …", "Note [2]: …" below the answers. */
const NOTE = /^(note|footnote|annex|appendix) \[?([A-Z]|\d{1,2})\]?\s*(?:[:.–—-]|$)/i;
/** "[A] Section 40(2).", "¹ Fewer than five", "* Withheld" */
const MARKED = /^(?:\[([A-Z]|\d{1,2})\]|([¹²³⁴-⁹]|[†‡])|(\*{1,3})(?![^*]*\*))\s*(?=\S)/;
/** "**Important**": stars around words point to nothing. */
const STRESSED = /(?<!\S)(\*{1,3})(?=[^\s*])([^*\n]*)\1/g;

/** A note below the answers is about those that point to it, in words or by a mark. */
export function withNamedNotes(pieces: readonly Piece[]): readonly Piece[] {
  const asking = pieces.flatMap(({ section, questions, block }, at) =>
    section === 'Answer' && questions.length === 1 && (at === 0 || noteOf(block) === undefined)
      ? pointersIn(block.text).map((name) => ({ name, questions, at }))
      : [],
  );
  if (asking.length === 0) return pieces;
  // "Note A" on a line of its own stands over what follows, up to the next note or title.
  let over: readonly number[] = [];
  return pieces.map((piece, at): Piece => {
    const { block } = piece;
    const note = noteOf(block, pieces[at - 1]?.block);
    const named = [
      ...new Set(
        asking.filter((each) => each.name === note?.name && each.at < at).flatMap((each) => each.questions),
      ),
    ];
    if (note !== undefined || isTitle(block)) over = note?.isAlone ? named : [];
    const questions = named.length > 0 ? named : over;
    if (questions.length === 0) return piece;
    return { section: speaksOfReason(block.text) ? 'Reasons' : 'Answer', questions, block };
  });
}

function pointersIn(text: string): readonly string[] {
  return [
    ...[...text.matchAll(POINTS)].map(([, what, name]) => nameOf(what, name)),
    ...[...text.replace(STRESSED, '$2').matchAll(MARKS)]
      .flatMap(([mark, key]) => [key ?? mark])
      .map((mark) => nameOf('note', mark)),
  ];
}

/** What a block is called as a note, if it is one. */
function noteOf({ text, kind }: Block, above?: Block): { name: string; isAlone: boolean } | undefined {
  const [whole, what, key] = NOTE.exec(text) ?? [];
  if (what !== undefined) return { name: nameOf(what, key), isAlone: whole === text };
  const [mark, ...keys] = MARKED.exec(text) ?? [];
  const name = keys.find((each) => each !== undefined);
  // The first of the stars was read as the mark of a list.
  const isStarred = kind === 'bullet' && above?.kind !== 'bullet' && above?.text.endsWith(':') === false;
  if (kind === 'bullet' && name?.startsWith('*')) return { name: nameOf('note', `*${name}`), isAlone: false };
  if (isStarred && speaksOfReason(text)) return { name: nameOf('note', '*'), isAlone: false };
  return mark === undefined ? undefined : { name: nameOf('note', name), isAlone: false };
}

function nameOf(what = '', name = ''): string {
  return `${what} ${name}`.toLowerCase();
}

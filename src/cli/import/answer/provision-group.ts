import type { Regime } from '../../../domain/regime.ts';
import { isTitle } from '../document/block.ts';
import { citationsIn } from '../fact/exemption.ts';
import type { Piece } from './piece.ts';
import { announcesProvisions, isHead } from './reason-head.ts';

/** Reasons below a provision: their places among the pieces, and the provisions of their head. */
export interface Group {
  readonly places: readonly number[];
  readonly provisions: readonly string[];
}

/** The pieces that stand together below a provision, and are about no question yet. */
export function groupsOf(pieces: readonly Piece[], regime: Regime): readonly Group[] {
  interface Open {
    readonly places: number[];
    provisions: readonly string[];
    /** "… by virtue of the following exemptions:" over their titles. */
    readonly listing?: true;
  }
  const groups: Open[] = [];
  let current: Open | undefined;
  for (const [at, { section, questions, mentions, block }] of pieces.entries()) {
    const head = isHead(block.text) ? provisionsOf(block.text, regime) : [];
    const isList = announcesProvisions(block.text) && isHead(pieces[at + 1]?.block.text ?? '');
    // "See attached; question 6 is withheld by virtue of the following exemption:" begins reasons as well.
    const isFree =
      (questions.length === 0 || mentions === true) &&
      (section === 'Reasons' || section === 'PublicInterest' || (isList && mentions === true));
    if (!isFree) current = undefined;
    else if (isList) {
      current = { places: [at], provisions: [], listing: true };
      groups.push(current);
    } else if (current?.listing && head.length > 0 && (isTitle(block) || block.text.length < 70)) {
      current.places.push(at);
      current.provisions = [...current.provisions, ...head];
    } else if (
      current !== undefined &&
      !current.listing &&
      (head.length === 0 || isSame(head, current.provisions))
    )
      current.places.push(at);
    else if (head.length > 0) {
      current = { places: [at], provisions: head };
      groups.push(current);
    }
  }
  return groups;
}

/** "Section 31 - Slides 7 to 11 show …" says by its place alone that it is relied on. */
const AT_HEAD = /^\W*(?:sections?|regulations?|s\.|reg\.)\s*\d+[A-Z]?(?:\(\w+\))*(?=\s*[-–—:.])/i;

/** The provisions at the head of a text. */
function provisionsOf(text: string, regime: Regime): readonly string[] {
  const head = text.slice(0, 120);
  const alone = AT_HEAD.exec(text)?.[0];
  return [head, ...(alone === undefined ? [] : [`Exempt under ${alone}`])]
    .map((words) => citationsIn(words, regime).cited.map((each) => `${each.regime} ${each.provision}`))
    .reduce((found, other) => (found.length > 0 ? found : other));
}

/** Whether two heads cite the same provisions, however deep. */
function isSame(one: readonly string[], other: readonly string[]): boolean {
  const covers = (some: readonly string[], all: readonly string[]): boolean =>
    some.every((each) => all.some((provision) => near(each, provision)));
  return covers(one, other) && covers(other, one);
}

/** The same provision, or one inside the other. */
export function near(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}(`) || other.startsWith(`${one}(`);
}

import { speaksOfRefusal } from '../sentence/giving.ts';
import type { Piece } from './piece.ts';

const PROVISION = /\b(?:sections?|ss?\.?|regulations?|regs?\.?)\s?\d\w*(?:\s?\(\w+\))*/gi;
/** A longer answer speaks of more than its exemption. */
const BRIEF = 200;

/**
 * The questions whose answers name the exemption of these reasons by its title: "Exempt: commercial interests." and
 * "Commercial interests – section 43(2)" over why. `own`: the pieces of each question.
 */
export function titled(
  reasons: readonly Piece[],
  own: readonly (readonly Piece[])[],
): readonly number[] | undefined {
  const title = (reasons[0]?.block.text ?? '')
    .replace(PROVISION, '')
    .replaceAll(/[^a-z]+/gi, ' ')
    .trim()
    .toLowerCase();
  if (title.length < 8 || title.length > 60) return undefined;
  const about = own.flatMap((parts, at) =>
    parts.some(
      ({ section, block: { text } }) =>
        section === 'Answer' &&
        text.length < BRIEF &&
        text.toLowerCase().includes(title) &&
        speaksOfRefusal(text),
    )
      ? [at]
      : [],
  );
  return about.length > 0 ? about : undefined;
}

import type { Block } from '../document/block.ts';
import { type Label, readLabel } from '../document/label.ts';
import { recitesLaw } from '../sentence/statute.ts';

/** What stands over the limbs of a provision that is quoted. */
const OPEN = /(?:[:…–-]|\b(?:which|that|if|for|affect))["”’]?\s*$/i;

/**
 * The lines of a reply that are limbs of a provision which it quotes, and are labelled as answers are: "… provide the
 * applicant with a notice which", "1. states that fact", "2. specifies the exemption".
 */
export function limbsIn(reply: readonly Block[]): ReadonlySet<number> {
  const limbs = new Set<number>();
  let first: Label | undefined;
  let quotes = false;
  for (const [index, { text }] of reply.entries()) {
    const label = readLabel(text);
    if (label === undefined || label.role !== 'either' || label.length === 0) {
      quotes = recitesLaw(text) && OPEN.test(text);
      first = undefined;
      continue;
    }
    // Another way of numbering, or the first number again, begins another list.
    if (first !== undefined && (first.style !== label.style || first.numbers[0] === label.numbers[0]))
      quotes = false;
    first ??= label;
    if (quotes || recitesLaw(text.slice(label.length))) limbs.add(index);
  }
  return limbs;
}

import type { Block } from '../document/block.ts';
import { type Label, readLabel } from '../document/label.ts';
import { does } from '../sentence/giving.ts';
import { recitesLaw } from '../sentence/statute.ts';

/** What stands over the limbs of a provision that is quoted. */
const OPEN = /(?:[:…–—-]|\b(?:which|that|if|for|affect|entitled))["”’]?\s*$/i;

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
    const rest = text.slice(label.length);
    if (!quotes && !isLaw(rest)) continue;
    limbs.add(index);
    // "(1) Any person making a request is entitled—" stands over limbs of its own.
    if (!OPEN.test(rest)) continue;
    quotes = true;
    first = undefined;
  }
  return limbs;
}

/** "(2) Subsection (1) does not exempt the public authority from …", as an annex prints the whole of a section. */
function isLaw(text: string): boolean {
  return recitesLaw(text) || (OF_ACT.test(text) && does([text], ['law'], 0.9) !== undefined);
}

const OF_ACT =
  /\b(?:sub)?sections? (?:\d|\()|\bthis (?:sub)?section\b|\bpublic authorit(?:y|ies)\b|\bexempt information\b/i;

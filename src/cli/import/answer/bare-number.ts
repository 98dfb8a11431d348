import type { Block } from '../document/block.ts';
import { type Asked, indicesOf } from '../request/asked.ts';
import type { Anchor } from './anchored.ts';
import { isSameText } from './similar.ts';

const BARE = /^(\d{1,2}(?:\.\d{1,2}|[a-z])?)(?:([.)]|\s*[-–—:])?\s+(?=[\p{L}\p{N}£<(])|\s*[-–—:]$)/iu;

/**
 * "1a 41" over "1b £3,184", "1.1 41" over "1.2 None", "1 - 41" over "2 -" and a table: numbers with no mark behind
 * them, or one that any figure may have, one line below the other, run through the questions.
 */
export function byBareNumber(
  reply: readonly Block[],
  questions: readonly Asked[],
): ReadonlyMap<number, Anchor> {
  const anchors = new Map<number, Anchor>();
  let last = -1;
  let marked = 0;
  for (const [index, { text, kind }] of reply.entries()) {
    const found = kind === 'table' ? null : BARE.exec(text);
    const [question, ...more] = indicesOf([found?.[1]?.toLowerCase() ?? ''], questions);
    if (found === null || question !== last + 1 || more.length > 0) continue;
    // The request told once more
    if (isSameText(text.slice(found[0].length), questions[question]?.text)) continue;
    anchors.set(index, { questions: [question], length: found[0].length });
    if (/[.)]/.test(found[2] ?? '')) marked += 1;
    last = question;
  }
  const places = [...anchors.keys()];
  const isRun = (places.at(-1) ?? 0) - (places[0] ?? 0) < places.length * 2;
  const isBare = anchors.size > 1 && anchors.size === questions.length && marked * 2 < anchors.size;
  return isBare && isRun ? anchors : new Map();
}

import type { Block } from './block.ts';
import { isPartHeading } from './heading.ts';
import { readLabel } from './label.ts';

const PAGE = /^(?:page\s+)?\d{1,3}$/i;
/** What the head of a page gives: whose letter it is, its number, and how it is marked. */
const GIVES =
  /\b(?:FOI|FOIA|EIS?R|ref(?:erence)?|official|protectively marked)\b|\d{4}[/-]\d|\d\/\d{2,}|^[A-Z][A-Z '’&.-]{7,}$/i;

/** The lines that a printed letter repeats at the head or foot of its pages, and their numbers. */
export function runningHeads(blocks: readonly Block[]): ReadonlySet<Block> {
  const places = new Map<string, number[]>();
  for (const [at, each] of blocks.entries()) {
    if (!isLine(each)) continue;
    const words = bare(each.text);
    places.set(words, [...(places.get(words) ?? []), at]);
  }
  const isNumber = (at: number): boolean => PAGE.test(blocks[at]?.text ?? '');
  const repeated = [...places.values()].filter(
    (same) =>
      same.length > 1 &&
      (same.some((at) => isNumber(at - 1) || isNumber(at + 1)) ||
        GIVES.test(blocks[same[0] ?? 0]?.text ?? '')),
  );
  const heads = new Set(repeated.flat());
  const numbers = blocks.flatMap((_, at) => (isNumber(at) ? [at] : []));
  const counted = numbers.filter(
    (at, place) => Number(/\d+/.exec(blocks[at]?.text ?? '')?.[0]) === place + 1,
  );
  const isPaged = numbers.some((at) => heads.has(at - 1) || heads.has(at + 1));
  return new Set(
    [...heads, ...(isPaged && counted.length === numbers.length ? numbers : [])].flatMap(
      (at) => blocks[at] ?? [],
    ),
  );
}

/** A line of its own that is no heading, label, sentence or answer. */
function isLine({ text, kind }: Block): boolean {
  return (
    kind === 'paragraph' &&
    text.length > 7 &&
    text.length < 150 &&
    !/[?!.:;]$/.test(text) &&
    readLabel(text) === undefined &&
    !isPartHeading(text)
  );
}

function bare(text: string): string {
  return text
    .replace(/^[-–—_=\s]+|[-–—_=\s]+$/g, '')
    .replace(/\bpage \d+(?: of \d+)?\b/gi, '')
    .replace(/\s+/g, ' ')
    .trim();
}

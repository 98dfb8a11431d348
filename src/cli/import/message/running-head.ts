import type { Block } from '../document/block.ts';
import { isPartHeading } from '../document/heading.ts';
import { readLabel } from '../document/label.ts';

const PAGE = /^(?:page\s+)?(\d{1,3})(?:\s+of\s+\d{1,3})?$/i;
/** The head of a page gives the number of the letter, or how it is marked; an answer in the same words does not. */
const GIVES =
  /\b(?:FOI|FOIA|EIS?R|[Rr]ef(?:erence)?)\b.*\d|\b(?:FOI|EIR)\d|\b[A-Z]{2,}[/-]?\d{4}[/-]\d|\[OFFICIAL|^OFFICIAL|PROTECTIVELY MARKED/;
/** The lines that a printed letter repeats at the head or foot of its pages, and their numbers. */
export function runningHeads(blocks: readonly Block[]): ReadonlySet<Block> {
  const places = new Map<string, number[]>();
  for (const [at, each] of blocks.entries()) {
    if (!isLine(each)) continue;
    const words = bare(each.text);
    places.set(words, [...(places.get(words) ?? []), at]);
  }
  // The numbers of pages count from 1; figures do not.
  const numbers = blocks.flatMap(({ text }, at) => (PAGE.test(text) ? [at] : []));
  const isCounted =
    numbers.length > 1 &&
    numbers.every((at, place) => Number(PAGE.exec(blocks[at]?.text ?? '')?.[1]) === place + 1);
  const isNumber = (at: number): boolean => isCounted && numbers.includes(at);
  const repeated = [...places.values()].filter((same) => same.length > 1);
  const certain = repeated
    .filter(
      (same) =>
        same.some((at) => isNumber(at - 1) || isNumber(at + 1)) ||
        GIVES.test(blocks[same[0] ?? 0]?.text ?? ''),
    )
    .flat();
  // A head may have several lines: each repetition of the one stands beside one of the other.
  const beside = repeated.filter((same) =>
    same.every((at) => certain.includes(at - 1) || certain.includes(at + 1)),
  );
  const heads = [...certain, ...beside.flat()];
  const isPaged = heads.some((at) => isNumber(at - 1) || isNumber(at + 1));
  return new Set([...heads, ...(isPaged ? numbers : [])].flatMap((at) => blocks[at] ?? []));
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

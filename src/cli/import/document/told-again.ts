import type { Block } from './block.ts';
import { isReplyHeading, isRequestHeading } from './heading.ts';
import { readLabel } from './label.ts';

/** A line that stands over a request or over a reply. */
export interface PartHead {
  readonly at: number;
  readonly asks: boolean;
}

export function partHeadsOf(blocks: readonly Block[]): readonly PartHead[] {
  return blocks.flatMap(({ text, kind }, at): PartHead[] => {
    if (kind === 'table' || text.length > 40) return [];
    if (isRequestHeading(text)) return [{ at, asks: true }];
    return isReplyHeading(text) ? [{ at, asks: false }] : [];
  });
}

/**
 * Where a page has the request above a letter that tells it once more: "FOI request", "FOI response", and in that "You
 * asked" and "Our response". The place of its heading, and of the first block behind the heading of the response.
 */
export function requestToldAgain(
  blocks: readonly Block[],
): { readonly start: number; readonly end: number } | undefined {
  const heads = partHeadsOf(blocks);
  const [first, told, again, end] = heads;
  if (first === undefined || told === undefined || again === undefined || end === undefined) return undefined;
  const isInTurn = heads.length === 4 && heads.every(({ asks }, place) => asks === (place % 2 === 0));
  if (!isInTurn) return undefined;
  const asked = plain(
    blocks
      .slice(first.at + 1, told.at)
      .map(({ text }) => text)
      .join(' '),
  );
  const repeated = blocks
    .slice(again.at + 1, end.at)
    .map(({ text }) => plain(text.slice(readLabel(text)?.length)));
  const isAgain = repeated.length > 0 && repeated.every((each) => each.length > 10 && asked.includes(each));
  return isAgain ? { start: first.at, end: told.at + 1 } : undefined;
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

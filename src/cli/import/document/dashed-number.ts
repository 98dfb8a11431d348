import { type Block, rewritten } from './block.ts';

const DASHED = /^["“]?(\d{1,2})\s+[-–—]\s+(?=\S)/;

function numberOf({ text, kind }: Block | undefined = { text: '', kind: 'table', words: [] }): number {
  return kind === 'table' ? Number.NaN : Number(DASHED.exec(text)?.[1] ?? Number.NaN);
}

/** "1 - The lease" over "2 - The rent" over "3 - …": lines that count on from one are a list, and their numbers labels. */
export function dashedNumbers(blocks: readonly Block[]): readonly Block[] {
  const list = new Set<number>();
  for (const [start, each] of blocks.entries()) {
    if (numberOf(each) !== 1) continue;
    let end = start + 1;
    while (numberOf(blocks[end]) === end - start + 1) end += 1;
    if (end - start > 2) for (let at = start; at < end; at += 1) list.add(at);
  }
  return blocks.map((each, at) =>
    list.has(at) ? rewritten(each, (text) => text.replace(DASHED, '$1. ')) : each,
  );
}

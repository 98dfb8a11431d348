import type { Block } from '../document/block.ts';
import { isReplyHeading } from '../document/heading.ts';
import { readLabel } from '../document/label.ts';
import { asksMostly } from './unmarked-request.ts';

/** A list of questions right above "Response": what was asked, whatever the words that lead to it. */
export function listedRequest(
  blocks: readonly Block[],
): { readonly start: number; readonly end: number } | undefined {
  const end = blocks.findIndex(({ text }, at) => at > 1 && isReplyHeading(text));
  if (end === -1 || blocks.findLastIndex(({ text }) => isReplyHeading(text)) !== end) return undefined;
  const start = blocks.slice(0, end).findLastIndex((each) => !isItem(each)) + 1;
  const list = blocks.slice(start, end);
  return list.length > 1 && asksMostly(list) ? { start, end } : undefined;
}

function isItem({ text, kind }: Block): boolean {
  const label = kind === 'table' ? undefined : readLabel(text);
  return label !== undefined && label.length > 0 && label.role !== 'answer';
}

import type { Block } from '../document/block.ts';
import { readLabel } from '../document/label.ts';
import { REPLYING } from '../sentence/in-reply.ts';
import { asks } from '../sentence/said.ts';
import { sentencesOf } from '../sentence/split.ts';

/** Whether the labelled lines of a list ask, and do not answer. */
export function asksMostly(list: readonly Block[]): boolean {
  const labelled = list.flatMap(({ text }) => {
    const label = readLabel(text);
    return label === undefined ? [] : [text.slice(label.length)];
  });
  return labelled.filter((text) => asks(text)).length * 2 > labelled.length;
}

/** "Thank you for your request. We can confirm that there were 5.", below words that ask. */
export function thanksAndTells(blocks: readonly Block[]): number {
  return blocks.findIndex(
    ({ text }, at) =>
      /^thank you for (?:your|contacting|getting)\b[^.]{0,120}\. /i.test(text) &&
      sentencesOf(text)
        .slice(1)
        .some((each) => REPLYING.test(each)) &&
      blocks.slice(0, at).some((each) => each.kind !== 'table' && each.text.length > 40 && asks(each.text)),
  );
}

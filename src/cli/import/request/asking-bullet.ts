import type { Block } from '../document/block.ts';
import { readLabel } from '../document/label.ts';
import { ASKING } from '../sentence/ask.ts';
import { isInReply } from '../sentence/in-reply.ts';
import type { Item } from './asked.ts';
import { wants } from './unlabelled-question.ts';

/** "• Do you have your own? We use our own.": bullets that ask and answer in one. */
export function bulletsIn(blocks: readonly Block[]): readonly Item[] {
  const bullets = blocks.filter(({ kind }) => kind === 'bullet');
  const both = bullets.filter(({ text }) => /\?\s+(?=[A-Z\d£])(?!.*\?\W*$)/.test(text));
  const isList =
    both.length * 3 >= bullets.length * 2 && !blocks.some(({ text }) => readLabel(text) !== undefined);
  return isList
    ? both.map(({ text }, index) => ({
        printed: String(index + 1),
        lines: [text.slice(0, text.lastIndexOf('?') + 1)],
      }))
    : [];
}

/** "• The number of staff." over how many there are, "• Their cost." over that: bullets that ask, each over its answer. */
export function bulletsOver(blocks: readonly Block[]): readonly Item[] {
  const bullets = blocks.filter(({ kind }) => kind === 'bullet');
  const isOver = (each: Block): boolean => {
    const next = blocks[blocks.indexOf(each) + 1];
    return wants(each) && next !== undefined && next.kind !== 'bullet';
  };
  return bullets.length > 1 && bullets.every(isOver)
    ? bullets.map(({ text }, index) => ({ printed: String(index + 1), lines: [text] }))
    : [];
}

/** A list of what was asked at the head of a reply, with the answer to all of it below. */
export function listIn(blocks: readonly Block[]): readonly Item[] {
  const start = blocks.findIndex(({ kind }) => kind === 'bullet');
  const after = blocks.slice(start);
  const end = after.findIndex(({ kind }) => kind !== 'bullet');
  const list = after.slice(0, end === -1 ? 0 : end);
  // "How many? 16.": with its answer on the same line an item is no list of questions.
  const answered =
    list.filter(({ text }) => /\?\s+\S/.test(text)).length * 2 > list.length ||
    list.some(({ text }) => /\?\s+[£<]?\d[\d,.]*\W*$/.test(text));
  const asks =
    list.length > 1 && !answered && list.every(({ text }) => ASKING.test(text) && !isInReply(text));
  const alone = !blocks.some(({ text }) => readLabel(text) !== undefined);
  return asks && alone && start < 3
    ? list.map(({ text }, index) => ({ printed: String(index + 1), lines: [text] }))
    : [];
}

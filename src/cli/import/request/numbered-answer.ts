import type { Block } from '../document/block.ts';
import { readLabel } from '../document/label.ts';
import type { Asked } from './asked.ts';
import { questionsMentioned } from './mention.ts';

/** Questions that only the reply knows of, by their numbers: saved pages lose numbered lists. */
export function numbersIn(reply: readonly Block[]): readonly Asked[] {
  return textless([...labelsIn(reply), ...reply.flatMap(({ text }) => questionsMentioned(text))]);
}

/** The numbers of the answers that say that they are answers. */
export function labelsIn(reply: readonly Block[]): readonly string[] {
  return reply.flatMap(({ text, kind }) => {
    const label = kind === 'table' ? undefined : readLabel(text);
    return label !== undefined && label.role !== 'either' ? label.numbers : [];
  });
}

function textless(numbers: readonly string[]): readonly Asked[] {
  return [...new Set(numbers)]
    .filter((number) => /^\d{1,2}[a-z]?$/.test(number))
    .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10) || a.localeCompare(b))
    .map((printed) => ({ label: printed.replace(/^(\d+)([a-z])$/, '$1($2)'), printed }));
}

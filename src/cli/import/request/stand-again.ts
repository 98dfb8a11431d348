import type { Block } from '../document/block.ts';
import { readLabel } from '../document/label.ts';

/** The lines of a request that stand again in the reply, there perhaps with numbers: each is over its answer. */
export function standAgain(request: readonly Block[], reply: readonly Block[]): readonly Block[] {
  const told = new Set(
    reply.flatMap(({ text, kind }) =>
      kind === 'table' ? [] : [text, text.slice(readLabel(text)?.length ?? 0)],
    ),
  );
  return request.filter(({ text }) => told.has(text));
}

/** Whether these bear the numbers from 1 on in the reply: what else stands in the request asks nothing. */
export function areCounted(lines: readonly Block[], reply: readonly Block[]): boolean {
  return lines.every(({ text }, at) =>
    reply.some((each) => {
      const label = readLabel(each.text);
      return label?.numbers[0] === String(at + 1) && each.text.slice(label.length) === text;
    }),
  );
}

import type { Block } from '../document/block.ts';
import { readLabel } from '../document/label.ts';
import { DECIDING } from '../sentence/act.ts';
import { asks, saidIn } from '../sentence/said.ts';

/** "1. Is there a crane?" over "Yes.", and "2. Who owns it?" over "The ferry company.": whatever else is said, this answers. */
export function answersInTurn(blocks: readonly Block[]): boolean {
  const answered = blocks.flatMap(({ text, kind }, at) => {
    const label = kind === 'paragraph' ? readLabel(text) : undefined;
    const next = blocks[at + 1];
    const isOver =
      next?.kind === 'paragraph' && readLabel(next.text) === undefined && !next.text.includes('?');
    return label !== undefined && label.length > 0 && isOver && asks(text.slice(label.length))
      ? [{ number: label.numbers[0] ?? '', told: next.text }]
      : [];
  });
  const tells = answered.filter(
    ({ told }) => !asks(told) && saidIn(told).some(({ act, sure }) => DECIDING.includes(act) && sure > 0.4),
  );
  return tells.length > 1 && new Set(tells.map(({ number }) => number)).size === tells.length;
}

import type { Block } from '../document/block.ts';

/** "When considering fairness the following questions were taken into account:" */
const WEIGHS =
  /\b(?:taken into (?:account|consideration)|considering|considered|fairness|public interest|asked ourselves|the test)\b[^.]{0,80}[:,]$/i;

/** Whether a bullet asks what the authority has asked itself, and nobody asked it. */
export function isWeighed(blocks: readonly Block[], at: number): boolean {
  const lead = blocks.slice(0, at).findLast(({ kind }) => kind !== 'bullet');
  return blocks[at]?.kind === 'bullet' && lead !== undefined && WEIGHS.test(lead.text);
}

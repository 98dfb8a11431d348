import { isAskingLine } from './asking-line.ts';
import { type Block, block, withoutStart, wordBlock } from './block.ts';
import { isPartHeading } from './heading.ts';
import { type Label, readLabel } from './label.ts';

/** A part of a question, over its own answer. */
interface Part {
  readonly at: number;
  /** Where the lines above it begin that are over it and the parts below it. */
  readonly head: number;
  readonly name: string;
}

/**
 * "1. Moorings", below that "a) The number of boats" over its answer, "b) …" over that, and "2. Cranes" with an "a)" of
 * its own: each part is named whole, "1a", so that no letter stands for two of them.
 */
export function partedTurns(blocks: readonly Block[]): readonly Block[] {
  const labels = blocks.map(({ text, kind }) => (kind === 'table' ? undefined : readLabel(text)));
  const parts = partsIn(blocks, labels);
  const groups = parts.filter(({ name }) => name.endsWith('a')).length;
  const asking = parts.filter(({ at }) => isAskingLine(bare(blocks, labels, at)));
  const answered = parts.filter(({ at, head }, place) => {
    const next = parts[place + 1];
    const end = next === undefined ? blocks.length : next.head === head ? next.at : next.head;
    return end > at + 1;
  });
  const first = parts[0]?.head ?? 0;
  if (
    groups < 2 ||
    parts.length < 3 ||
    asking.length * 2 <= parts.length ||
    answered.length < parts.length ||
    blocks.slice(first).some(({ text }) => isPartHeading(text))
  )
    return blocks;
  return blocks.flatMap((each, at) => {
    const part = parts.find((one) => one.at === at);
    const isHead = parts.some((one) => at >= one.head && at < firstOf(parts, one));
    if (isHead) return each.kind === 'heading' ? [each] : [];
    const told = parts.find((one) => one.at === at - 1);
    if (part !== undefined) {
      const over = headOf(blocks, labels, part, firstOf(parts, part));
      const { words } = withoutStart(each, labels[at]?.length ?? 0);
      const value = `Question ${part.name}: ${over}`;
      return [wordBlock([{ type: 'text', value }, ...words], 'paragraph')];
    }
    if (told === undefined) return [each];
    const value = `Answer ${told.name}: `;
    return each.kind === 'table'
      ? [block(value), each]
      : [wordBlock([{ type: 'text', value }, ...each.words], 'paragraph')];
  });
}

function partsIn(blocks: readonly Block[], labels: readonly (Label | undefined)[]): readonly Part[] {
  const parts: Part[] = [];
  let number = '';
  let head = -1;
  let groups = 0;
  for (const [at, label] of labels.entries()) {
    const [name = '', ...more] = label?.numbers ?? [];
    if (more.length > 0) continue;
    if (/^\d{1,2}$/.test(name)) {
      [number, head] = [name, at];
      // "2. How many cranes are there?" has no parts.
      const next = labels.find((each, below) => below > at && each !== undefined);
      if (next?.numbers[0] !== 'a' && isAskingLine(bare(blocks, labels, at))) parts.push({ at, head, name });
    } else if (blocks[at]?.kind === 'heading') [number, head] = ['', at];
    const last = parts.at(-1);
    const isFirst = name === 'a' && head > (last?.at ?? -1);
    const isNext =
      last?.head === head && name.charCodeAt(0) === last.name.charCodeAt(last.name.length - 1) + 1;
    if (head === -1 || name.length !== 1 || !(isFirst || isNext)) continue;
    if (isFirst) groups += 1;
    parts.push({ at, head, name: `${number || groups}${name}` });
  }
  return parts;
}

/** The first part below the same head. */
function firstOf(parts: readonly Part[], { head }: Part): number {
  return parts.find((each) => each.head === head)?.at ?? head;
}

/** What stands above the first part goes with each of them; where it is long, its title alone with the others. */
function headOf(
  blocks: readonly Block[],
  labels: readonly (Label | undefined)[],
  { head, at }: Part,
  first: number,
): string {
  const lines = blocks.slice(head, first).map((_, below) => bare(blocks, labels, head + below));
  const isLong = lines.join(' ').length > 200;
  return (isLong && at !== first ? lines.slice(0, 1) : lines)
    .filter((line) => line !== '')
    .map((line) => (/[.:?]$/.test(line) ? `${line} ` : `${line}: `))
    .join('');
}

function bare(blocks: readonly Block[], labels: readonly (Label | undefined)[], at: number): string {
  return blocks[at]?.text.slice(labels[at]?.length ?? 0) ?? '';
}

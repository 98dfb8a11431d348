import { type Block, withoutStart } from '../document/block.ts';
import { leadsToRequest } from '../document/heading.ts';
import { readLabel } from '../document/label.ts';

/** How the first paragraph of a letter begins, or the second. */
const OPENS =
  /^(?:thank you for|(?:i|we) (?:refer|write|am writing|are writing|am treating|are treating)|further to|with reference to|in (?:response|reply) to your|you (?:asked|wrote|requested)|your (?:request|letter|e-?mail)|my (?:decision|response|reply)|our (?:decision|response|reply))\b/i;
const FEWEST = 4;

/** A letter whose paragraphs are counted, as those of ministries are: their numbers are nobody's questions. */
export function withoutParagraphNumbers(blocks: readonly Block[]): readonly Block[] {
  const numbers = blocks.map(({ text, kind }) => {
    const label = kind === 'table' ? undefined : readLabel(text);
    return label?.style === '1.' && label.numbers.length === 1
      ? { number: Number(label.numbers[0]), length: label.length }
      : undefined;
  });
  const run: number[] = [];
  // From the last on, each has the one before it above: a list inside a paragraph stands between two.
  for (let at = numbers.length - 1; at >= 0; at -= 1) {
    const next = numbers[run[0] ?? -1]?.number;
    if (next === undefined ? (numbers[at]?.number ?? 0) >= FEWEST : numbers[at]?.number === next - 1)
      run.unshift(at);
  }
  // The first of all is above any list.
  const first = numbers.findIndex((each) => each?.number === 1);
  if (numbers[run[0] ?? -1]?.number === 1) run[0] = first;
  const words = (place: number | undefined): string =>
    place === undefined ? '' : (blocks[place]?.text.slice(numbers[place]?.length) ?? '');
  const isLetter =
    run.length >= FEWEST && run.slice(0, 2).some((at) => OPENS.test(words(at)) || leadsToRequest(words(at)));
  return isLetter
    ? blocks.map((each, at) => (run.includes(at) ? withoutStart(each, numbers[at]?.length ?? 0) : each))
    : blocks;
}

/** "iii. The lease" below "ii. The plan": an item among others is no line of an address. */
export function isInList(blocks: readonly Block[], at: number): boolean {
  const isItem = (each: Block | undefined): boolean => (readLabel(each?.text ?? '')?.length ?? 0) > 0;
  return isItem(blocks[at]) && (isItem(blocks[at - 1]) || isItem(blocks[at + 1]));
}

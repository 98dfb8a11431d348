import { ASKING } from '../sentence/ask.ts';
import { type Block, between } from './block.ts';
import { readLabel } from './label.ts';

/** "How many boats are there? – 41" */
const BEHIND_DASH = /^[^?]{15,}\?\s*[-–—=:]\s*(?=[^\s?][^?]*$)/;
/** "How many boats are there? 41", "Is there a crane? Yes.", "Who owns it? We do not hold this." */
const BEHIND =
  /^[^?]{15,}\?\s+(?=(?:[£<~]?\d|(?:yes|no|none|nil|n\/a|not held|exempt|withheld|refused|attached|enclosed|see|approximately|about)\b|(?:we|i|the \w+(?: \w+)?) (?:do(?:es)?|holds?|cannot|can|has|have|is|are|was|were)\b)[^?]*$)/i;
/** "Please send the lease. – It is exempt.", "Please send the lease. The lease is exempt." beside such lines */
const BEHIND_WISH = /^[^?]{15,}?\.\s+(?:[-–—=:]\s+(?=\S)|(?=(?:the|we|this|it|i) (?:\w+ ){1,4}))/i;

/** Lines without a number that ask and are answered behind their question mark, two or more: each in two blocks. */
export function splitBehind(blocks: readonly Block[]): readonly Block[] {
  const ends = blocks.map((each) => {
    const isPlain =
      each.kind === 'bullet' || (each.kind === 'paragraph' && readLabel(each.text) === undefined);
    return isPlain ? (BEHIND_DASH.exec(each.text) ?? BEHIND.exec(each.text))?.[0].length : undefined;
  });
  const asking = blocks.filter(({ text, kind }) => kind !== 'table' && text.includes('?')).length;
  const told = ends.filter((end) => end !== undefined).length;
  if (told < 2 || told * 2 < asking) return blocks;
  return blocks.flatMap((each, at) => {
    const isBeside = ends[at - 1] !== undefined || ends[at + 1] !== undefined;
    const isWish = isBeside && each.kind !== 'table' && ASKING.test(each.text);
    const end = ends[at] ?? (isWish ? BEHIND_WISH.exec(each.text)?.[0].length : undefined);
    if (end === undefined) return [each];
    const asked = between(each, 0, each.text.slice(0, end).search(/[?.]\W*$/) + 1);
    return [asked, { ...between(each, end, each.text.length), kind: 'paragraph' as const }];
  });
}

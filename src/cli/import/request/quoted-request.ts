import type { Block } from '../document/block.ts';
import { readLabel } from '../document/label.ts';
import type { Asked } from './asked.ts';

/**
 * The questions of a request in running words, where the reply repeats its parts as lines over the answers: "How much
 * was paid to the agencies", "The list of all payments". Empty where it does not.
 */
export function questionsQuoted(blocks: readonly Block[], request: string): readonly Asked[] {
  const said = runsOf(request);
  const isPart = ({ text, kind }: Block): boolean => {
    const runs = [...runsOf(text)];
    return (
      kind !== 'table' &&
      text.length > 15 &&
      text.length < 250 &&
      !/[.:;]$/.test(text) &&
      readLabel(text) === undefined &&
      runs.length > 1 &&
      runs.filter((run) => said.has(run)).length * 4 > runs.length * 3
    );
  };
  const parts = blocks.filter((each, at) => {
    const next = blocks[at + 1];
    return isPart(each) && next !== undefined && !isPart(next);
  });
  return parts.length < 2
    ? []
    : parts.map(({ text }, index) => ({ label: String(index + 1), printed: String(index + 1), text }));
}

/** The runs of three words in a text. */
function runsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`));
}

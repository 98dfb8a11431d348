import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLabel } from '../../../src/cli/import/document/label.ts';
import { readLetter } from '../../../src/cli/import/document/read-letter.ts';
import { draftOf } from './draft-of.ts';

const LETTERS = join(import.meta.dirname, '../../fixtures/letters');
const wordsOf = (text: string): readonly string[] =>
  text
    .replace(/\\([^\w\s])/g, '$1')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Three words in a row, so that a sentence is not found by its words strewn over a draft. */
function threes(text: string): readonly string[] {
  const words = wordsOf(text);
  return words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`);
}

test.each(readdirSync(LETTERS))('every word of %s is in the draft or in what was left out', async (file) => {
  const path = join(LETTERS, file);
  const { blocks } = await readLetter(path);
  const { letter, text } = await draftOf(path);
  const quoted = text.replace(/^\s+from: .*$/gm, '');
  const kept = ` ${wordsOf([quoted, ...letter.left.map(({ block }) => block.text)].join('\n')).join(' ')} `;
  const lost = blocks.flatMap((block) => {
    const start = block.kind === 'table' ? 0 : (readLabel(block.text)?.length ?? 0);
    return (
      block.text
        .slice(start)
        // A question and the answer on its line are parted in the draft.
        .split(/(?<=[.?!:;])\s/)
        .flatMap(threes)
        .filter((three) => !kept.includes(` ${three} `))
    );
  });
  // A name that is masked takes the words beside it along.
  const shown = lost.filter(
    (three) =>
      !/pemberton|ashdown|okafor|carrow|hollis|holloway|tamsin|marsh|acacia|07700|harriet|quill|\bmr\b/.test(
        three,
      ),
  );
  expect(shown).toEqual([]);
});

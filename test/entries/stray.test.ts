import { expect, test } from 'vitest';
import { stray } from '../../src/entries/stray.ts';

test('a letter among the entries is to be moved out of the folder and imported, not renamed', () => {
  expect(stray('content/responses/2025/The letter.docx', true)).toMatchObject({
    message: 'This file is not an entry, so it would be left out of the log.',
    remedy:
      'A letter names people and must not lie here: move it out of the content folder. Then let it make a draft: npm run foi -- import "The letter.docx", with the path to where it is then.',
  });
});

test.each([
  ['letter.pdf', /move it out of the content folder\. Save it there as \.docx or its words as \.txt/],
  ['log.csv', /If it was released, .* If it is a log, /],
  ['entry.md', /let its name end in \.mdx: entry\.mdx\./],
  ['01.FOI.25.000123.mdx.txt', /let its name end in \.mdx: 01\.FOI\.25\.000123\.mdx\./],
  ['Thumbs.db', /Only what was released goes to content\/attachments\./],
])('of %s the check says what to do', (name, remedy) => {
  expect(stray(`content/responses/${name}`, true).remedy).toMatch(remedy);
});

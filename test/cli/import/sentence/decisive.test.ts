import { expect, test } from 'vitest';
import { current } from '../../../../src/cli/import/sentence/decisive.ts';

test.each([
  'Section 40(2) was applied in error to this part.',
  'The University no longer relies on section 36(2)(c), as similar material is now widely available.',
  'Regulation 12(5)(e) was relied on wrongly.',
])('“%s” gives a provision up', (sentence) => {
  expect(current(`${sentence} The table is attached.`)).toBe('The table is attached.');
});

test('a provision that is relied on stays', () => {
  const sentence = 'The University relies on section 36(2)(c).';
  expect(current(sentence)).toBe(sentence);
});

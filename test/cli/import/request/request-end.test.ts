import { expect, test } from 'vitest';
import { block } from '../../../../src/cli/import/document/block.ts';
import { endOfRequest } from '../../../../src/cli/import/request/request-end.ts';

const ASKED = [
  '“About the lighthouse open day',
  'A) how many complaints were made about the foghorn',
  'B) the budget of the day',
  'C) the fee of the band.”',
];

const endOf = (...reply: readonly string[]): number | undefined =>
  endOfRequest(
    [...ASKED, ...reply].map((text) => block(text)),
    0,
  );

test('a quoted list ends above one answer to two of its questions, or above its first letter once more', () => {
  expect(endOf('A) and B)', 'We do not hold this.', 'C) £900.')).toBe(ASKED.length);
  expect(endOf('A) Twelve.', 'B) £4,000.', 'C) £900.')).toBe(ASKED.length);
});

test('a quotation mark within the list does not end it', () => {
  expect(endOf('D) how many keepers there are')).toBeUndefined();
});

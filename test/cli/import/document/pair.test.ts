import { expect, test } from 'vitest';
import { block } from '../../../../src/cli/import/document/block.ts';
import { numberedPairs } from '../../../../src/cli/import/document/pair.ts';

const read = (...lines: readonly string[]): readonly string[] =>
  numberedPairs(lines.map((line) => block(line))).map(({ text }) => text);

test('questions in groups may name a thing each, and one head may be over the answer to two of them', () => {
  expect(
    read(
      'A1) The number of boats that were clamped',
      'A2) Of those, how many were sold',
      'As to the ferry:',
      'B1) The number of days on which it did not sail',
      'We deal with each in turn.',
      'A1 and A2',
      'There were 14, of which 3 were sold.',
      'B1',
      'We do not hold this.',
    ),
  ).toEqual([
    'Question A1: The number of boats that were clamped',
    'Question A2: Of those, how many were sold',
    'As to the ferry:',
    'Question B1: The number of days on which it did not sail',
    'We deal with each in turn.',
    'Answer A1 and A2:',
    'There were 14, of which 3 were sold.',
    'Answer B1:',
    'We do not hold this.',
  ]);
});

test('rows that begin with the letter of a quay are no questions', () => {
  const lines = ['A1. Cutter', 'B1. Ketch', 'A1 and B1'];
  expect(read(...lines)).toEqual(lines);
});

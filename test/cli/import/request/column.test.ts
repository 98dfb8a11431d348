import { expect, test } from 'vitest';
import { block } from '../../../../src/cli/import/document/block.ts';
import { questionsIn } from '../../../../src/cli/import/request/question.ts';

const WISH = 'Could you please provide a list of the boats that were sold?';
const EACH = 'For each boat I would like to know:';
const COLUMNS = [
  'a. What was sold?',
  'b. Name of the buyer.',
  'c. The price.',
  'd. How many bids were there?',
];
const count = (...lines: readonly string[]): number =>
  questionsIn(lines.map((line) => block(line))).questions.length;

test('what is asked of each item of a list belongs to the question for that list', () => {
  expect(count(WISH, EACH, ...COLUMNS)).toBe(1);
});

test('and is asked for by itself where nobody wants a list, or where it is asked of all', () => {
  expect(count('Some boats were sold last year.', EACH, ...COLUMNS)).toBe(4);
  expect(count(WISH, EACH, ...COLUMNS.slice(0, 3), 'd. How many were sold in all?')).toBe(4);
});

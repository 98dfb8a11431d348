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

test('the ways in which figures are to be broken down are of one question', () => {
  expect(
    count(
      'How many boats were stopped in 2018?',
      'I would like the figures broken down into:',
      '1. age group e.g. 18-30; 31-50',
      '2. gender.',
      '3. nationality or whichever way your service breaks it down.',
    ),
  ).toBe(1);
});

import { expect, test } from 'vitest';
import { block } from '../../../../src/cli/import/document/block.ts';
import { partsInThread } from '../../../../src/cli/import/request/part-in-thread.ts';

const BOATS = 'Figures of the boats that were moored at North Quay, by month, for 2023';
const CRANE = 'Names of those who have owned the crane';
const ASKED = [`1. ${BOATS}`, `2. ${CRANE}`];

/** Where a letter begins to answer, given what was asked before. */
const answers = (asked: readonly string[], first: string, second: string): string | undefined => {
  const { reply } = partsInThread(
    ['Dear Ms Marsh', 'Please see below.', first, '41 each.', second, 'The ferry company.'].map((line) =>
      block(line),
    ),
    asked.map((line) => block(line)),
  );
  return reply[0]?.text;
};

test.each([
  ['with the letters that it had', BOATS, CRANE],
  ['in capitals and with other marks', BOATS.toUpperCase(), `“${CRANE}”:`],
  ['with another end, where it is long', `${BOATS.slice(0, 60)}, and 2022`, CRANE],
])('a question of the first message stands over its answer %s', (_, first, second) => {
  expect(answers(ASKED, first, second)).toBe(first);
});

test('so does one that had been broken into lines in that message', () => {
  const asked = [
    '1. Figures of the boats that were moored',
    'at North Quay, by month, for 2023',
    `2. ${CRANE}`,
  ];
  expect(answers(asked, BOATS, CRANE)).toBe(BOATS);
});

test.each([
  ['a short line that begins as a question does', BOATS, `${CRANE.slice(0, 30)} it`],
  ['a long line that begins otherwise', `The f${BOATS.slice(1)}`, CRANE],
])('%s is not that question', (_, first, second) => {
  expect(answers(ASKED, first, second)).toBe('Please see below.');
});

test('nor is a line of marks another such line', () => {
  expect(answers([...ASKED, '***'], BOATS, '…')).toBe('Please see below.');
});

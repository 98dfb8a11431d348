import { expect, test } from 'vitest';
import { isOfOthers, leadsWithQuestion } from '../../../../src/cli/import/answer/answer-section.ts';
import { draftOfText } from '../draft-of.ts';

test.each([
  'We do not hold the information for every other question.',
  'Every other part of the request is refused.',
  'We hold nothing for every other point.',
  'We hold nothing on all of the other questions.',
])('“%s” is about the others', (text) => {
  expect(isOfOthers(text)).toBe(true);
});

test.each([
  'The boats are counted every other week.',
  'Every other boat was painted.',
  'The lamps stand at every other point along the quay.',
  'Only every other part of a boat is looked at.',
  'Although we could have refused the whole, we have answered the other questions.',
])('“%s” is about none of them', (text) => {
  expect(isOfOthers(text)).toBe(false);
});

test('what is said of every other question is said of those before it as well', async () => {
  const { questions } = await draftOfText(`Request

1. How many boats were moored?
2. How many cranes were used?
3. What does the ferry company pay?

Response

Question 3

This is exempt under section 43(2) of the Act.

We do not hold the information for every other question.
`);
  expect(questions.map(({ outcome }) => outcome)).toEqual(['not-held', 'not-held', 'withheld']);
});

test.each([
  ['The first two items are straightforward: 4,102 boats.', true],
  ['Your first three questions are answered in the table.', true],
  ['Part d asks for the log of a salvage.', true],
  ['Item b of your request is not held.', true],
  ['Part a large basin, the harbour is deep.', false],
  ['The first two boats were painted.', false],
])('whether “%s” begins with the questions that it is about', (text, leads) => {
  expect(leadsWithQuestion(text)).toBe(leads);
});

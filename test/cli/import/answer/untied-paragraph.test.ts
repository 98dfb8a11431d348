import { expect, test } from 'vitest';
import { draftOfText } from '../draft-of.ts';

test('a paragraph above labelled answers is about the question that it speaks of, and refuses no other', async () => {
  const { questions } = await draftOfText(`Request

1. How many boats are moored at North Quay?
2. Please list the opening hours of the ferry office.
3. How many cranes are there?
4. What was spent on dredging?

Response

The opening hours of the ferry office are on our website at https://harbour.example/hours and are exempt under section 21 of the Act.

Question 3

Three.

Question 4

£3,184
`);
  expect(questions.map(({ outcome, exemptions = [] }) => [outcome, exemptions])).toEqual([
    [undefined, []],
    ['already-accessible', ['21']],
    ['disclosed', []],
    ['disclosed', []],
  ]);
});

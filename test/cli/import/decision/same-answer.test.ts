import { expect, test } from 'vitest';
import { draftOfText } from '../draft-of.ts';

async function answersTo(text: string): Promise<readonly (readonly unknown[])[]> {
  const { questions } = await draftOfText(text);
  return questions.map(({ outcome, exemptions = [] }) => [outcome, ...exemptions]);
}

const REQUEST = `Request

1. What does the ferry company pay?
2. What does the towing firm pay?
3. How many boats are moored at North Quay?

Response

1. This is exempt under section 43(2) of the Act.
`;

test('“See above” is the answer of the question before', async () => {
  expect(await answersTo(`${REQUEST}2. See above.\n3. There are 41 boats.\n`)).toEqual([
    ['withheld', '43(2)'],
    ['withheld', '43(2)'],
    ['disclosed'],
  ]);
});

test('“As for question 1” is the answer of that question', async () => {
  expect(await answersTo(`${REQUEST}2. There is no such firm.\n3. As for question 1.\n`)).toEqual([
    ['withheld', '43(2)'],
    ['disclosed'],
    ['withheld', '43(2)'],
  ]);
});

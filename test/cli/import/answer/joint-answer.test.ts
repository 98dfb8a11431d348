import { expect, test } from 'vitest';
import { draftOfText } from '../draft-of.ts';

const REQUEST = `Request

1. How many boats are moored at North Quay?
2. Who cleans the quay, and what hourly rate is paid to the cleaners?
3. When does the lease of the ferry berth end?

Response

Question 1

41

`;

test('below “Questions 2 and 3” a refusal is of the one that asks for what it refuses', async () => {
  const { questions } = await draftOfText(`${REQUEST}Questions 2 and 3

Brindle Marine cleans the quay. The lease of the berth ends on 31 March 2027.

We are withholding the hourly rate under section 43(2) of the Act.
`);
  expect(questions.map(({ outcome, exemptions = [] }) => [outcome, exemptions])).toEqual([
    ['disclosed', []],
    ['disclosed-in-part', ['43(2)']],
    ['disclosed', []],
  ]);
});

test('paragraphs that speak of one question each answer that one', async () => {
  const { questions } = await draftOfText(`${REQUEST}Questions 2 and 3

The hourly rate paid to the cleaners is exempt under section 43(2) of the Act.

As for the lease of the ferry berth, we do not hold this information.
`);
  expect(questions.map(({ outcome }) => outcome)).toEqual(['disclosed', 'withheld', 'not-held']);
});

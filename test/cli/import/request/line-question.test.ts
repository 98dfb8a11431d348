import { expect, test } from 'vitest';
import { draftOfText } from '../draft-of.ts';

test('lines without numbers are as many questions as the reply counts answers', async () => {
  const { questions } = await draftOfText(`Request

For each of the last three years please provide:

The number of boats moored at North Quay.
The number of cranes in use and the number sold.
A copy of the new mooring plan.
I would like this in Excel.

Response

1. 41

2. Three in use, one sold.

3. The plan is exempt under section 22 of the Act and will be published in May.
`);
  expect(questions.map(({ text, outcome }) => [text, outcome])).toEqual([
    ['The number of boats moored at North Quay.', 'disclosed'],
    ['The number of cranes in use and the number sold.', 'disclosed'],
    ['A copy of the new mooring plan.\nI would like this in Excel.', 'future-publication'],
  ]);
});

test('items that the reply tells by their places are questions', async () => {
  const { questions } = await draftOfText(`Request

Please can you provide a list as follows
- Boats that have been left at North Quay for a year
- Owners who are owed a refund

Response

For the first item, we do not hold a list.

The second is refused under section 31(1)(a) of the Act, as it would be likely to help fraud.
`);
  expect(questions.map(({ outcome }) => outcome)).toEqual(['not-held', 'withheld']);
});

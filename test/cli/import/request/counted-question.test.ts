import { expect, test } from 'vitest';
import { draftOfText } from '../draft-of.ts';

test('questions that only the decision counts are added below those that are known', async () => {
  const { questions } = await draftOfText(`Request

1. How many boats are moored at North Quay?
2. How many cranes are there?

Response

1. There are 41 boats.

2. There are three cranes.

Requests 3 and 4 are exempt under section 43(2) of the Act.
`);
  expect(questions).toMatchObject([
    { outcome: 'disclosed' },
    { outcome: 'disclosed' },
    { outcome: 'withheld', exemptions: ['43(2)'] },
    { outcome: 'withheld', exemptions: ['43(2)'] },
  ]);
});

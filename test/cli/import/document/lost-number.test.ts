import { expect, test } from 'vitest';
import { draftOfText } from '../draft-of.ts';

test('a list that begins with “2.” has its first question above it', async () => {
  const { questions } = await draftOfText(`Request

How many boats are moored at North Quay?

2. What does the ferry company pay?

3. Who mends the breakwater?

Response

1. There are 41 boats.

2. The sum is exempt under section 43(2).

3. We do not hold this information.
`);
  expect(questions).toMatchObject([
    { text: 'How many boats are moored at North Quay?', outcome: 'disclosed' },
    { text: 'What does the ferry company pay?', outcome: 'withheld', exemptions: ['43(2)'] },
    { text: 'Who mends the breakwater?', outcome: 'not-held' },
  ]);
});

import { expect, test } from 'vitest';
import { draftOfText } from '../draft-of.ts';

test('reasons below the title of an exemption are those of the answers that name it', async () => {
  const { questions } = await draftOfText(`You asked:

1. How many boats are moored at North Quay?
2. What did the ferry company pay?
3. Please send me the patrol plan.

Our response:

1. 41

2. Exempt: commercial interests.

3. Exempt: law enforcement.

Law enforcement - section 31(1)(a)

Release of the plan would help those who wish to commit crime in the harbour.

Commercial interests - section 43(2)

Its rivals would learn what it pays, which would be likely to prejudice its interests.
`);
  expect(questions).toMatchObject([
    { outcome: 'disclosed' },
    { outcome: 'withheld', exemptions: ['43(2)'] },
    { outcome: 'withheld', exemptions: ['31(1)(a)'] },
  ]);
});

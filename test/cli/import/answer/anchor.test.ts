import { expect, test } from 'vitest';
import { draftOfText } from '../draft-of.ts';

async function answersTo(text: string): Promise<readonly (readonly unknown[])[]> {
  const { questions } = await draftOfText(text);
  return questions.map(({ outcome, exemptions = [] }) => [outcome, ...exemptions]);
}

test('as many bullets as questions answer them in order, and what is below them answers none', async () => {
  expect(
    await answersTo(`Request

1. How many boats are moored at North Quay?
2. What does the ferry company pay?
3. Please send the minutes on silting.

Response

I can now answer your request.

• There are 41 boats.
• This is exempt under section 43(2) of the Act.
• We do not hold this information.

The harbour office is open from Monday to Friday.
`),
  ).toEqual([['disclosed'], ['withheld', '43(2)'], ['not-held']]);
});

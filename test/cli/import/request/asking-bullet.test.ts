import { expect, test } from 'vitest';
import { draftOfText } from '../draft-of.ts';

test('bullets that ask and answer in one are cut behind the question', async () => {
  const { questions } = await draftOfText(`Dear Asta Quill,

Thank you for your request about the harbour.

• Do you have a crane of your own? We use our own crane.

• How many buoys were lost in 2023? Two buoys were lost.

• What does the ferry company pay? This is exempt under section 43(2) of the Act.
`);
  expect(questions).toMatchObject([
    { text: 'Do you have a crane of your own?' },
    { text: 'How many buoys were lost in 2023?' },
    { text: 'What does the ferry company pay?' },
  ]);
});

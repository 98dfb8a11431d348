import { expect, test } from 'vitest';
import { draftOfText } from '../draft-of.ts';

test('questions one below the other share the answer that names them', async () => {
  const { questions } = await draftOfText(`Dear Asta Quill,

I have answered the points that you raised as follows:

1. The number of boats at North Quay

41 boats are moored there.

2. The sum that the ferry company pays

3. The sum that the towing firm pays

For questions 2 and 3, the sums are exempt under section 43(2) of the Act.
`);
  expect(questions).toMatchObject([
    { text: 'The number of boats at North Quay', outcome: 'disclosed' },
    { text: 'The sum that the ferry company pays', outcome: 'withheld', exemptions: ['43(2)'] },
    { text: 'The sum that the towing firm pays', outcome: 'withheld', exemptions: ['43(2)'] },
  ]);
});

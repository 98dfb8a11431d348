import { expect, test } from 'vitest';
import { draftOfText } from '../draft-of.ts';

test('paragraphs that name a thing each below “I wish to ask for:” are questions', async () => {
  const { questions } = await draftOfText(`You asked:

I wish to ask for:

The berthing dues of the yacht club in 2023

Minutes of the meetings on silting

Letters from the ferry company

Our response

We enclose all of this.
`);
  expect(questions).toMatchObject([
    { text: 'The berthing dues of the yacht club in 2023' },
    { text: 'Minutes of the meetings on silting' },
    { text: 'Letters from the ferry company' },
  ]);
});

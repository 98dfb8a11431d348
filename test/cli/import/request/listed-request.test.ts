import { expect, test } from 'vitest';
import { draftOfText } from '../draft-of.ts';

test('a list of questions above “Response” is the request, whatever leads to it', async () => {
  const { questions } = await draftOfText(`Our ref: F2023-188

Dear Ms Quill

I write in response to your email of 5 September 2023. Your questions and our answers are as follows.

1. Regarding applications:

a) What number of applications was received in 2023?

b) What number of offers was made?

2. Please supply the options paper.

Response

1a) French 214

1b) French 161

2) The paper is withheld under section 36(2)(b)(i).
`);
  expect(questions).toMatchObject([
    { label: '1(a)', outcome: 'disclosed' },
    { label: '1(b)', outcome: 'disclosed' },
    { outcome: 'withheld', exemptions: ['36(2)(b)(i)'] },
  ]);
});

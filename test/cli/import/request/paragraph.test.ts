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

test('what the questions are about stands over them, and is none', async () => {
  const { questions } = await draftOfText(`You wrote:

"I would like to know about the grant scheme.

How many applications were made in 2024?

What advice was put to ministers in July 2024?"

On the first, the scheme received 7,204 applications.

On the second, the submissions are exempt under section 35(1)(a) of the Act.
`);
  expect(questions.map(({ outcome, exemptions = [] }) => [outcome, exemptions])).toEqual([
    ['disclosed', []],
    ['withheld', ['35(1)(a)']],
  ]);
});

import { expect, test } from 'vitest';
import { draftOfText } from '../draft-of.ts';

test('lines that stand again with numbers over their answers are the questions, and what else is asked beside them is none', async () => {
  const { questions, letter } =
    await draftOfText(`This is a request under the Freedom of Information Act 2000.

Please supply the following, for boats only:

Call outs // how many times a boat was sent out in a recent 12-month period

Crews // the total number of pilots in post

About dates:

For a recent 12-month period please use 15/02/2023 - 14/02/2024 if you can.

Below is our response to your Freedom of Information Request.

1. Call outs // how many times a boat was sent out in a recent 12-month period

Section 21 applies - Boat data, open data pages

2. Crews // the total number of pilots in post

There were 41 pilots in post.
`);
  expect(questions).toMatchObject([
    { outcome: 'already-accessible', exemptions: ['21'] },
    { text: 'Crews // the total number of pilots in post', outcome: 'disclosed' },
  ]);
  expect(letter.answers.pieces.map(({ block, questions: about }) => [block.text, about])).toEqual([
    ['Section 21 applies - Boat data, open data pages', [0]],
    ['There were 41 pilots in post.', [1]],
  ]);
});

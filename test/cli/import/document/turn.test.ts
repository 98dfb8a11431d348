import { expect, test } from 'vitest';
import { draftOfText } from '../draft-of.ts';

test('requests and replies that stand in turn are numbered by their places', async () => {
  const { questions } = await draftOfText(`Moorings at North Quay

Request

How many boats are moored at North Quay?

Reply

There are 41 boats.

Request

What does the ferry company pay for its berth?

What did it pay in the year before?

Reply

Both sums are exempt under section 43(2) of the Act.

Request

Please send the minutes of the silting committee.

Reply

We do not hold this information.
`);
  expect(questions).toMatchObject([
    { text: 'How many boats are moored at North Quay?', outcome: 'disclosed' },
    {
      text: 'What does the ferry company pay for its berth?',
      outcome: 'withheld',
      exemptions: ['43(2)'],
    },
    { text: 'What did it pay in the year before?', outcome: 'withheld', exemptions: ['43(2)'] },
    { text: 'Please send the minutes of the silting committee.', outcome: 'not-held' },
  ]);
});

test('bullets with an answer below each are the questions of the line above them', async () => {
  const { questions } =
    await draftOfText(`I would like to know, for the year to March 2024, the number of boats that were:

• moored at North Quay

41

• lifted out for the winter

We do not hold this information.

• sold for unpaid dues

Three boats were sold.
`);
  expect(questions).toMatchObject([
    { text: 'moored at North Quay', outcome: 'disclosed' },
    { text: 'lifted out for the winter', outcome: 'not-held' },
    { text: 'sold for unpaid dues', outcome: 'disclosed' },
  ]);
});

test('a question whose line was broken in the middle of a sentence is one question', async () => {
  const { questions } = await draftOfText(`Request

How many boats have been moored at North Quay since the

breakwater was mended?

Reply

There are 41 boats.

Request

What does the ferry company pay?

Reply

This is exempt under section 43(2) of the Act.
`);
  expect(questions).toMatchObject([
    {
      text: 'How many boats have been moored at North Quay since the breakwater was mended?',
      outcome: 'disclosed',
    },
    { text: 'What does the ferry company pay?', outcome: 'withheld' },
  ]);
});

import { expect, test } from 'vitest';
import { draftOfText } from '../draft-of.ts';

test('sentences that a page has glued together are lines of their own', async () => {
  const { questions } = await draftOfText(`You asked:

Please provide the following held by the harbour:The number of vans.The number of cranes.The number of cutters.

Our response

There are 12 vans, three cranes and two cutters.
`);
  expect(questions.map(({ text }) => text)).toEqual([
    'The number of vans.',
    'The number of cranes.',
    'The number of cutters.',
  ]);
});

test('a day that is glued to the first number belongs to neither', async () => {
  const { letter, questions } = await draftOfText(`Boats at North Quay

Requested Tue 4 October 2022

Responded Wed 2 November 20221. How many boats are moored at North Quay?

41 boats are moored there.

2. What does the ferry company pay?

This is exempt under section 43(2) of the Act.
`);
  expect(letter.dates.responded?.value).toBe('2022-11-02');
  expect(questions).toMatchObject([
    { text: 'How many boats are moored at North Quay?', outcome: 'disclosed' },
    { text: 'What does the ferry company pay?', outcome: 'withheld' },
  ]);
});

test('a list that bears “1.” at each item is counted anew, the questions and the answers each for themselves', async () => {
  const { letter, questions } = await draftOfText(`Request

1. How many boats are moored at North Quay?

1. What does the ferry company pay?

1. Please send the plan of the lifeboat station.

Response

1. There are 41 boats.

1. The sum is exempt under section 43(2).

1. The plan is exempt under section 38(1)(b).
`);
  expect(letter.questions.map(({ printed }) => printed)).toEqual(['1', '2', '3']);
  expect(questions).toMatchObject([
    { outcome: 'disclosed' },
    { outcome: 'withheld', exemptions: ['43(2)'] },
    { outcome: 'withheld', exemptions: ['38(1)(b)'] },
  ]);
});

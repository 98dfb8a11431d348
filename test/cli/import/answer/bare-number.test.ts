import { expect, test } from 'vitest';
import { draftOfText } from '../draft-of.ts';

const REQUEST = `You asked:

1. How many moorings are there?
2. What do they earn?
3. Who lets them?

Our response:
`;

test('numbers with no mark behind them are answers where they run through the questions', async () => {
  const { questions } = await draftOfText(`${REQUEST}
1 41

2 Not held.

3 Saltash Ferries
`);
  expect(questions).toMatchObject([
    { outcome: 'disclosed' },
    { outcome: 'not-held' },
    { outcome: 'disclosed' },
  ]);
});

test('a figure at the head of a sentence is no number of a question', async () => {
  const { letter } = await draftOfText(`You asked:

1. How many boats were sold?
2. How many boats sank?

Our response:

1 boat was sold.

11 boats sank.
`);
  expect(letter.answers.pieces.map(({ block }) => block.text)).toEqual([
    '1 boat was sold.',
    '11 boats sank.',
  ]);
});

test('a dash behind the number of a figure is no part of it, and the request told once more is no answer', async () => {
  const { questions } = await draftOfText(`${REQUEST}
1 - How many moorings are there?

2 - What do they earn?

3 - Who lets them?

Our answers are these.

1 - 41

2 - £3,184

3 - This is not held.
`);
  expect(questions).toMatchObject([
    { outcome: 'disclosed' },
    { outcome: 'disclosed' },
    { outcome: 'not-held' },
  ]);
});

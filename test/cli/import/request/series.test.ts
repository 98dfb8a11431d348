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

test('answers stand behind questions that end with a full stop', async () => {
  const { questions, text } =
    await draftOfText(`Your request is repeated below and the answers have been put in after each question.

“Please provide the following about cable theft:

1. the number of thefts recorded in 2021 and 2022.  2021: 318; 2022: 402

2. how many people were arrested for theft in 2023.  61

3. which lines are covered by hidden cameras.  Exempt by virtue of section 31(1)(a)

4. how many hours of delay were caused in 2023.”  We do not hold this.
`);
  expect(questions).toMatchObject([
    { text: 'the number of thefts recorded in 2021 and 2022.', outcome: 'disclosed' },
    { text: 'how many people were arrested for theft in 2023.', outcome: 'disclosed' },
    { text: 'which lines are covered by hidden cameras.', outcome: 'withheld', exemptions: ['31(1)(a)'] },
    { text: 'how many hours of delay were caused in 2023.', outcome: 'not-held' },
  ]);
  expect(text).toMatch(/^2021: 318; 2022: 402$/m);
});

test('notes that bear the numbers of questions, below all of them, answer these', async () => {
  const { questions, text } = await draftOfText(`Details

1. Please provide the number of moorings owned by the Board: 204

2. How many boats were sold in 2023? 12

3. What was paid for the dredger? See notes

4. Name the firm that paints the buoys. Gull & Sons Ltd

5. Copy of the survey of North Quay: attached

See notes

3. £18,400 was paid.
`);
  expect(questions).toMatchObject([
    { text: 'Please provide the number of moorings owned by the Board', outcome: 'disclosed' },
    { text: 'How many boats were sold in 2023?', outcome: 'disclosed' },
    { text: 'What was paid for the dredger?', outcome: 'disclosed' },
    { text: 'Name the firm that paints the buoys.', outcome: 'disclosed' },
    { text: 'Copy of the survey of North Quay', outcome: 'disclosed' },
  ]);
  for (const told of ['Gull & Sons Ltd', '£18,400 was paid.', '204']) expect(text).toContain(told);
});

test('questions over their answers count on where one number is missing', async () => {
  const { questions } = await draftOfText(`I deal with the matters you have raised in turn below:

1. The number of reports of drifting nets.

We had 38 reports.

2. The name of the ship.

It is the Petrel.

3. Minutes of meetings with the pilots.

We do not hold any minutes.

5. The plan of the harbour lights.

The plan is exempt under section 43(2) of the Act.
`);
  expect(questions.map(({ outcome }) => outcome)).toEqual(['disclosed', 'disclosed', 'not-held', 'withheld']);
});

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

test.each([
  ['a year and a figure behind “Q1” and “Q2”', 'Q1 2023/24 – 41', 'Q2 £98', 'Q3 Saltash Ferries'],
  ['a number sign before them', '#1 - 41', '#2 - £98', '#3 - Saltash Ferries'],
  ['a dash behind them', '1 - 41', '2 - £98', '3 - Saltash Ferries'],
])('numbers with %s are answers as well', async (_, ...lines) => {
  const { letter } = await draftOfText(`${REQUEST}\n${lines.join('\n\n')}\n`);
  expect(letter.answers.pieces.map(({ questions }) => questions)).toEqual([[0], [1], [2]]);
});

test('several numbers with a colon answer their questions together', async () => {
  const { letter } = await draftOfText(
    `${REQUEST}\n1 and 3: There are 41, all of them let by Saltash Ferries.\n\n2: £3,115.\n`,
  );
  expect(letter.answers.pieces.map(({ questions }) => questions)).toEqual([[0, 2], [1]]);
});

test('answers of sections bear the numbers of their questions', async () => {
  const { questions } = await draftOfText(`Request

SECTION 1 — MOORINGS
1.1 How many moorings are there?
1.2 Please supply the plan of the moorings.

SECTION 2 — CRANES
2.1 How many cranes are there?
2.2 Please supply the name of each driver.

Response

1.1 41 at North Quay
1.2 The Board does not hold a plan.

2.1 2 cranes
2.2 Exempt under section 40(2) of the Act.
`);
  expect(questions.map(({ label, outcome }) => [label, outcome])).toEqual([
    ['1.1', 'disclosed'],
    ['1.2', 'not-held'],
    ['2.1', 'disclosed'],
    ['2.2', 'withheld'],
  ]);
});

test('numbers on lines of their own stand over the answers', async () => {
  const { letter } = await draftOfText(`${REQUEST}\n1\n41\n\n2\n£3,115\n\n3\nSaltash Ferries\n`);
  expect(letter.answers.pieces.map(({ questions, block }) => [questions, block.text])).toEqual([
    [[0], '41'],
    [[1], '£3,115'],
    [[2], 'Saltash Ferries'],
  ]);
});

test('figures right below one another are numbers of no questions', async () => {
  const { letter } = await draftOfText(`${REQUEST}\n1\n\n2\n\n3\n`);
  expect(letter.answers.pieces.map(({ block }) => block.text)).toEqual(['1', '2', '3']);
});

test('a question told once more behind its number is no part of its answer', async () => {
  const { letter } = await draftOfText(
    `${REQUEST}\n1: How many moorings are there? 41\n\n2: What do they earn? £3,115\n\n3: Who lets them? Saltash Ferries\n`,
  );
  expect(letter.answers.pieces.map(({ block }) => block.text)).toEqual(['41', '£3,115', 'Saltash Ferries']);
});

test('figures stand behind the numbers of sections, below the heading of each', async () => {
  const { questions } = await draftOfText(
    `<body><h1>Boats</h1><h3>Section 1: Quays</h3><p>1.1 How many boats are there?</p><p>1.2 What do they pay?</p><h3>Section 2: Cranes</h3><p>2.1 How many cranes are there?</p>
<h2>College response</h2><h3>Section 1: Quays</h3><p>1.1 41</p><p>1.2 This is exempt under section 43(2).</p><h3>Section 2: Cranes</h3><p>2.1 34.6</p></body>`,
    '.html',
  );
  expect(questions).toMatchObject([
    { label: '1.1', outcome: 'disclosed' },
    { label: '1.2', outcome: 'withheld', exemptions: ['43(2)'] },
    { label: '2.1', outcome: 'disclosed' },
  ]);
});

test('a number with a dash alone is over a table or over words', async () => {
  const table = '<table><tr><th>Quay</th><th>Boats</th></tr><tr><td>North</td><td>41</td></tr></table>';
  const { questions } = await draftOfText(
    `<body><h1>Boats</h1><p>You asked us the following. 1 - How many boats are there? 2 - What do they pay? 3 - Who lets them?</p>
<p>1 -</p>${table}<p>2 - This is exempt under section 43(2).</p><p>3 -</p>${table}</body>`,
    '.html',
  );
  expect(questions).toMatchObject([
    { text: 'How many boats are there?', outcome: 'disclosed' },
    { outcome: 'withheld', exemptions: ['43(2)'] },
    { outcome: 'disclosed' },
  ]);
});

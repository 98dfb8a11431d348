import { expect, test } from 'vitest';
import { draftOfText } from '../draft-of.ts';

test('“2.1” and “2.2” below a heading are questions of their own', async () => {
  const { questions } = await draftOfText(`Request

1. How many boats are moored at North Quay?

2. The ferry

2.1 How many sailings were there?

2.2 What does the ferry company pay?

Response

Question 1: There are 41 boats.

Question 2.1: There were 730 sailings.

Question 2.2: This is exempt under section 43(2) of the Act.
`);
  expect(questions.map(({ outcome, exemptions = [] }) => [outcome, ...exemptions])).toEqual([
    ['disclosed'],
    ['disclosed'],
    ['withheld', '43(2)'],
  ]);
  expect(questions[2]?.text).toBe('The ferry\nWhat does the ferry company pay?');
});

test('a question and its “a. If so, …?” are two', async () => {
  const { questions } = await draftOfText(`Request

1. How many boats are moored at North Quay?

2. Was any buoy lost in the storm?

a. If so, what did it cost to replace?

Response

1. There are 41 boats.

2. Yes, two buoys were lost.

2a. This is exempt under section 43(2) of the Act.
`);
  expect(questions).toMatchObject([
    { outcome: 'disclosed' },
    { text: 'Was any buoy lost in the storm?', outcome: 'disclosed' },
    { text: 'If so, what did it cost to replace?', outcome: 'withheld', exemptions: ['43(2)'] },
  ]);
});

test('letters below a line that leads to them are questions, and have the line with them', async () => {
  const { questions } = await draftOfText(`Request

1. How many boats are moored at North Quay?

2. Over the same years, please provide:

a) figures on buoys that were lost and had to be replaced

b) figures on buoys that were painted by the crew of the cutter

Response

1. 41 boats are moored there.

2a. Two were lost.

2b. We do not hold this information.
`);
  expect(questions).toMatchObject([
    { outcome: 'disclosed' },
    {
      text: 'Over the same years, please provide:\nfigures on buoys that were lost and had to be replaced',
      outcome: 'disclosed',
    },
    {
      text: 'Over the same years, please provide:\nfigures on buoys that were painted by the crew of the cutter',
      outcome: 'not-held',
    },
  ]);
});

test('below a number with a title each letter is a question, also where words stand between', async () => {
  const { questions } = await draftOfText(`Request

Request 1: Moorings

The harbour office answered two letters of the ferry company this year:

- of 3 March, on the pontoon
- of 9 May, on the slipway

a) the plans that came with each letter
b) the advice of the harbour master on them

Request 2: Lighthouse

The report on the lamp of the lighthouse.

Response

Request 1

a) The plans are attached.

b) The advice is withheld under section 42(1).

Request 2

The report is attached.
`);
  expect(questions.map(({ label, text = '' }) => [label, text.split('\n').at(-1)])).toEqual([
    ['1(a)', 'the plans that came with each letter'],
    ['1(b)', 'the advice of the harbour master on them'],
    ['2', 'The report on the lamp of the lighthouse.'],
  ]);
  expect(questions[0]?.text).toContain('of 3 March, on the pontoon');
});

test('years and places below a number with a title are one question', async () => {
  const { questions } = await draftOfText(`Request

1. Cost of the ferry
a) 2022
b) 2023

2. How many boats are moored at North Quay?

Response

1. It was £1,200 and £1,300.

2. There are 41 boats.
`);
  expect(questions).toHaveLength(2);
});

test('parts below words that break off are questions of their own', async () => {
  const { questions } = await draftOfText(`Request

1. Regarding the moorings, please state
(a) the number of moorings at North Quay
(b) the lowest price of a mooring
2. Who paints the boats?

Response

The figures are attached.
`);
  expect(questions.map(({ label }) => label)).toEqual(['1(a)', '1(b)', '2']);
});

test('“(i)” over “(ii)” are parts in Roman numbers', async () => {
  const { questions } = await draftOfText(
    `<h2>You asked</h2>
<ol><li><p>How many boats are there at the quay?</p></li>
<li><p>(i) How many of them have been sold since 2020? (ii) How many of them are waiting for a buyer?</p></li>
<li><p>How many dogs fell from the quay?</p></li></ol>
<h2>We said</h2>
<p>1. There are 41 boats at the quay.</p><p>2. Nine were sold. We do not hold figures of those that wait for a buyer.</p><p>3. Two dogs fell.</p>`,
    '.html',
  );
  expect(questions.map(({ label }) => label)).toEqual([undefined, '2(i)', '2(ii)', '3']);
});

const ROMAN = `FOI Request 25/07/2022 Moorings

Dear Skerry Borough Council,

I am writing to request the following information under the Freedom of Information Act 2000.

Q. 1. i.) Please state the local authority’s expenditure (including use of Government grants) on clearing the arrears of boat owners in the following financial years.

a. 2017/2018

b. 2018/2019

c. 2019/2020

ii.) For each of the above years, please provide a breakdown of expenditure on clearing the arrears of private owners, firms and clubs.

Q. 2. i.) Please state the local authority’s expenditure on discretionary payments to assist mooring costs in the following years.

a. 2017/2018

b. 2018/2019

c. 2019/2020

ii.) For each of the above years, please provide a breakdown of expenditure on assisting private owners, firms and clubs.

Yours faithfully,

Alessandra Quill

Dear Alessandra Quill,

FREEDOM OF INFORMATION ACT 2000/ ENVIRONMENTAL INFORMATION REGULATIONS
2004

Thank you for your request for information about Moorings. Our response is
as follows:

Q. 1. i.) Please state the local authority's expenditure (including use of
Government grants) on clearing the arrears of boat owners in the following
financial years.

a. 2017/2018 - £0

b. 2018/2019 - £0

c. 2019/2020 - £1,200

ii.) For each of the above years, please provide a breakdown of
expenditure on clearing the arrears of private owners, firms and clubs.

We do not hold this information as payments are not recorded by kind of
owner.

Q. 2. i.) Please state the local authority's expenditure on discretionary
payments to assist mooring costs in the following years.

a. 2017/2018 - £41,200

b. 2018/2019 - £39,870

c. 2019/2020 - £44,016

ii.) For each of the above years, please provide a breakdown of
expenditure on assisting private owners, firms and clubs.

This is published on our website and is exempt under section 21 of the
Act: www.skerry.example/moorings

If you are dissatisfied with the handling of your request you may ask for
an internal review.

Yours sincerely

Information Governance
`;

test('“Q. 1. ii.)” is the second part of the first question, and the years below it are a list', async () => {
  const { questions, letter } = await draftOfText(ROMAN);
  expect(questions.map(({ label, outcome, exemptions }) => [label, outcome, exemptions])).toEqual([
    ['1(i)', 'disclosed', undefined],
    ['1(ii)', 'not-held', undefined],
    ['2(i)', 'disclosed', undefined],
    ['2(ii)', 'already-accessible', ['21']],
  ]);
  expect(letter.regime.value).toBe('FOIA');
});

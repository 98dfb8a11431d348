import { expect, test } from 'vitest';
import { block } from '../../../../src/cli/import/document/block.ts';
import { withoutFurniture } from '../../../../src/cli/import/message/furniture.ts';
import { draftOfText } from '../draft-of.ts';

test('a question about complaints is not taken for the right to complain', async () => {
  const { questions } = await draftOfText(`Request

1. How many boats are moored at North Quay?

2. How many complaints did you refer to the Information Commissioner? Please count those that you have closed.

3. How many cranes are there?

Response


1. There are 41 boats.
2. There were two complaints.
3. There are three cranes.
`);
  expect(questions).toHaveLength(3);
});

test('that replies may be published is no part of one', async () => {
  const { text } = await draftOfText(`Request

How many boats are moored at North Quay?

Response

There are 41 boats.

Replies under Freedom of Information may be released into the public domain via our website.
`);
  expect(text).toContain('There are 41 boats.');
  expect(text).not.toContain('public domain');
});

test('the date, number and addressee below the name of an authority head a letter, and no mail', async () => {
  const { questions, letter } = await draftOfText(
    `<h1>South Quay Borough Council</h1>
<p>Date: 24 September 2025</p>
<p>Ref: EIR-301</p>
<p>To: Mr G Plumtree</p>
<p>Dear Mr Plumtree,</p>
<p>We have considered your request under the Environmental Information Regulations 2004 rather than the Freedom of Information Act.</p>
<p>Question 1:</p><p>How many complaints has the Council had about the farm?</p><p>Answer 1:</p><p>Nine.</p>
<p>Question 2:</p><p>Please provide copies of the complaints.</p><p>Answer 2:</p><p>These are withheld under regulation 12(5)(f).</p>
<p>Question 3:</p><p>Please provide the legal advice on the site.</p><p>Answer 3:</p><p>The advice is excepted under regulation 12(5)(b).</p>
<p>Public interest</p>
<p>The public interest in maintaining the exceptions in regulations 12(5)(b) and 12(5)(f) outweighs that in disclosure.</p>
<p>Yours sincerely,</p><p>Sunita Farrow</p>`,
    '.html',
  );
  expect(letter.regime.value).toBe('EIR');
  expect(questions).toMatchObject([
    { outcome: 'disclosed' },
    { outcome: 'withheld', exemptions: ['12(5)(f)'] },
    { outcome: 'withheld', exemptions: ['12(5)(b)'] },
  ]);
});

test('the bullets of a mail that is quoted with marks are its questions', async () => {
  const { questions } = await draftOfText(`Dear Requester,

A. Homes standing empty: 187.

B. We do not hold a list of the addresses.

Yours sincerely,

Mungo Farr

> From: Felicity Roe
> Sent: Thursday, June 5, 2025 7:58 PM
> To: foi
>
> Please send me
>
> * the number of homes which have stood empty
> * a list of the addresses of those homes
>
> Felicity Roe
`);
  expect(questions).toMatchObject([
    { text: 'the number of homes which have stood empty', outcome: 'disclosed' },
    { text: 'a list of the addresses of those homes', outcome: 'not-held' },
  ]);
});

test('a question of the letter about complaints is no right to complain', async () => {
  const { text } = await draftOfText(`Please find below our answers.

How many boats are there?

There are 12.

Can you also provide the number of complaints about the quay, reviewed or not.

There were 4.
`);
  expect(text).toContain('Can you also provide the number of complaints about the quay');
});

test('the greeting of the mail below a reply makes no letterhead of the answers above it', async () => {
  const { text } = await draftOfText(`Afternoon Mr Quill,

Q1 - There were 41 boats.

Q2 - Please see attached spreadsheet, tab 2.

Many thanks,

Information Team

From: Asta Quill <[FOI #1301178 email]>
Sent: 07 May 2025 22:50
To: Foi Requests
Subject: Freedom of Information request

Dear Harbour Council,

Q1 How many boats are there?

Q2 How many were sold?
`);
  expect(text).toContain('tab 2');
});

test('an answer beside a sentence on re-use is kept', async () => {
  const { text } = await draftOfText(`Request

1. All results of 2024.

Response

1. The 118 results are in the attached file results.csv. You may use them under the Open Government Licence.
`);
  expect(text).toContain('The 118 results');
});

test('“To:” over a letter names who asked', async () => {
  const { text } = await draftOfText(`Case reference: IR-2025-0309

To: Aurelio Banfield

You asked: How many boats are there?

There are 41 boats.
`);
  expect(text).not.toContain('Banfield');
});

test.each(['Morning: 41 boats', 'Evening sessions', 'Afternoon sailings were cancelled on 12 days.'])(
  '“%s” greets nobody',
  async (line) => {
    const { text } = await draftOfText(`Request

1. How many sailings were there?

Response

1. As follows:

${line}
`);
    expect(text).toContain(line);
  },
);

test('what is attached under a licence is an answer', async () => {
  const { text } = await draftOfText(`Request

How many boats are moored at North Quay?

Response

Please find the attached file (41 rows), under the Open Government Licence.
`);
  expect(text).toContain('attached file (41 rows)');
});

test('an annex below the signature is no part of the rights above it', async () => {
  const { questions } = await draftOfText(`Dear Ms Quill

Your full request is at Annex A to this letter.

Question 1
There are 41 boats.

Question 2
The rent is exempt under section 43(2) of the Act.

If you are dissatisfied you may request an internal review.

Yours sincerely

P Marsh

Annex A

1. How many boats are moored at North Quay?
2. What does the ferry company pay?
`);
  expect(questions).toMatchObject([
    { text: 'How many boats are moored at North Quay?', outcome: 'disclosed' },
    { text: 'What does the ferry company pay?', outcome: 'withheld' },
  ]);
});

test('the head of a mail may stand below an address', async () => {
  const { questions } = await draftOfText(`Harbour Agency
Spring Place
Commercial Road
Southampton SO15 9XY

Sent:  Friday 14 March 2025 16:58
To:    R. Ellingham
Subject:   F0004418 - FOI request

Dear R Ellingham

Thank you for your email in which you wrote:

"Please send me the report of the review."

Section 22 of the FOIA applies. The report will be published on our website by 30 June 2025.
`);
  expect(questions).toMatchObject([{ outcome: 'future-publication', exemptions: ['22'] }]);
});

test('neither the board at the foot of a page nor the officer to complain to is carried over', async () => {
  const { text } = await draftOfText(`Request

How many boats are moored at North Quay?

Response

There are 41 boats.

If you are dissatisfied with the response contact the Registrar, Dr Ptolemy Hargreaves-Ibe, within 40 working days.

Chair: Prof. Duncan Imrie    Chief Executive: Salome Attwater    www.harbour.example
`);
  expect(text).not.toMatch(/Hargreaves|Imrie|Attwater/);
  expect(text).toContain('There are 41 boats.');
});

test.each([
  'Facebook • 41 posts, Instagram • 12 posts',
  'Last updated in March 2024, by the Harbour Master',
  'In an emergency the 999 line answers within ten seconds',
])('“%s” is an answer, and no line of a site', async (answer) => {
  const { text } = await draftOfText(`Request\n\nWhat is known of this?\n\nResponse\n\n${answer}\n`);
  expect(text).toContain(answer);
});

test('a request that speaks of complaints is no word of the rights, and a heading ends these', async () => {
  const { questions, text } = await draftOfText(`You asked

Can you tell me how many complaints you have had about the foghorn since May. I would also like to know what the review of the harbour lights cost.

We answered

There were 12 complaints about the foghorn.

The review of the harbour lights cost £900.
`);
  expect(questions.map(({ outcome }) => outcome)).toEqual(['disclosed', 'disclosed']);
  expect(text).toContain('how many complaints you have had about the foghorn');
});

test('“Complaints” over an answer is a head of it, and over the rights of review a head of those', () => {
  const kept = (...texts: readonly string[]): readonly string[] =>
    withoutFurniture(texts.map((text) => block(text))).blocks.map(({ text }) => text);
  expect(
    kept('Complaints', 'We have received 214 complaints about the ferry.', 'Moorings', 'There are nine.'),
  ).toEqual([
    'Complaints',
    'We have received 214 complaints about the ferry.',
    'Moorings',
    'There are nine.',
  ]);
  expect(
    kept('There are nine.', 'Complaints', 'If you are unhappy you may ask for a review.', 'Harbour House'),
  ).toEqual(['There are nine.']);
});

test('a telephone number with its extension below the name that signs goes with it', async () => {
  const { text } = await draftOfText(`Reference: HB/25/1

Dear Ms Quill,

1. How many boats are there?

There are 41.

Peggy Cutter
Harbour Business Manager
01632 960 118 ext 4
`);
  expect(text).toContain('There are 41.');
  expect(text).not.toMatch(/Cutter|960 118/);
});

test('a number to call about the reply is masked behind “or on”', async () => {
  const { text } = await draftOfText(`Reference: HB/25/1

1. How many boats are there?

There are 41. Further counts are made by foi@harbour.example or on 01632 960 118 in June.
`);
  expect(text).toContain('or on \\[telephone number]');
});

test('short items of a request above the greeting are no letterhead', async () => {
  const { blocks } = withoutFurniture(
    [
      'Port of Skerry',
      '1 Quay Street',
      'I wish to have the following.',
      'i. The names of those who piloted the ferry',
      'ii. The plan of the pier with its lamps',
      'Dear Ms Quill',
      'i. Both names are attached.',
      'ii. We hold no plan.',
    ].map((text) => block(text)),
  );
  expect(blocks.map(({ text }) => text)).toEqual(
    expect.arrayContaining([
      'i. The names of those who piloted the ferry',
      'ii. The plan of the pier with its lamps',
    ]),
  );
  expect(blocks.map(({ text }) => text)).not.toContain('1 Quay Street');
});

test('a short item of a list above the greeting is no line of an address', () => {
  const lines = [
    'I refer to the quarrel of last year and wish to have the following from the Harbour Board.',
    'i. Copies of all the invoices that the Board has paid to the ferry company since 2023',
    'ii. The name of the ferry',
    'iii. Copies of the minutes of every meeting at which the ferry was spoken of',
  ];
  const { blocks } = withoutFurniture(
    [...lines, 'Harbour House', 'Dear Mr Quill', 'i. They are attached.'].map((line) => block(line)),
  );
  expect(blocks.map(({ text }) => text)).toEqual([...lines, 'i. They are attached.']);
});

test('a short answer that ends with “website.” is no address', async () => {
  const { letter } = await draftOfText(`You asked:

1. How many boats are there?
2. Where are the tide tables?

Our response

1. 41.
2. These are on our website.
`);
  expect(letter.answers.pieces.map(({ block }) => block.text)).toContain('These are on our website.');
});

test('the address of an office at the foot of a page comes into no draft', () => {
  const { blocks, left } = withoutFurniture(
    [
      'There are 41 boats.',
      'About FOI',
      'Contact',
      'Please quote the FOI reference',
      'Harbour House',
      'North Quay',
    ].map((line) => block(line)),
  );
  expect(blocks.map(({ text }) => text)).toEqual(['There are 41 boats.']);
  expect(left.map(({ kind }) => kind)).toEqual(['site', 'site', 'site', 'site', 'site']);
});

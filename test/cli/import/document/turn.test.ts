import { expect, test } from 'vitest';
import { block, itemised } from '../../../../src/cli/import/document/block.ts';
import { numberedTurns } from '../../../../src/cli/import/document/turn.ts';
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

test('“You asked:” over and over, with an answer below each, is a question each time', async () => {
  const { questions } = await draftOfText(`Boats at North Quay

You asked: how many boats are moored at North Quay?

There are 41 boats.

You asked: what does the ferry company pay?

This is exempt under section 43(2) of the Act.

You asked: who owns the crane?

We do not hold this information.
`);
  expect(questions).toMatchObject([
    { text: 'how many boats are moored at North Quay?', outcome: 'disclosed' },
    { text: 'what does the ferry company pay?', outcome: 'withheld', exemptions: ['43(2)'] },
    { text: 'who owns the crane?', outcome: 'not-held' },
  ]);
});

test('bullets with “Response:” below each need no line that leads to them', async () => {
  const { questions, text } = await draftOfText(`Boats

• The number of boats at North Quay

Response: 5,483

• The sum that the ferry company pays

Response: This is exempt under section 43(2) of the Act.
`);
  expect(questions).toMatchObject([
    { text: 'The number of boats at North Quay', outcome: 'disclosed' },
    { text: 'The sum that the ferry company pays', outcome: 'withheld', exemptions: ['43(2)'] },
  ]);
  expect(text).not.toContain('Response:');
});

const BOATS = 'You asked: how many boats are there?';
const CRANES = 'You asked: how many cranes are there?';
const BUOYS = 'You asked: how many buoys are there?';

test.each([
  ['two such lines', [BOATS, '41', CRANES, 'Three.']],
  ['lines of which one has nothing below it', [BOATS, '41', CRANES, 'Three.', BUOYS]],
  ['lines that stand one below the other', [BOATS, CRANES, BUOYS, '41, three and nine.']],
  ['lines over a heading of the reply', [BOATS, 'Our response', '41', CRANES, 'Three.', BUOYS, 'Nine.']],
  ['lines over “Answer: …”', [BOATS, 'Answer: 41', CRANES, 'Answer: three', BUOYS, 'Answer: nine']],
  ['lines that name nothing', ['Request: 41', 'a', 'Request: 42', 'b', 'Request: 43', 'c']],
  ['one bullet', ['• The number of boats', 'Response: 41']],
  [
    'bullets of which one has no answer',
    ['• The number of boats', 'Response: 41', '• The number of cranes', 'Response: three', '• The buoys'],
  ],
])('%s are as they were', (_, lines) => {
  const blocks = lines.map((line) => itemised(block(line)));
  expect(numberedTurns(blocks)).toEqual(blocks);
});

test('bullets below the number of an answer are parts of it', async () => {
  const { questions } = await draftOfText(`Request

1. How many boats are there at each quay?
2. What does the ferry company pay?

Response

1. By quay:

• North Quay

Answer: 41

• South Quay

Answer: 9

2. This is exempt under section 43(2) of the Act.
`);
  expect(questions.map(({ outcome }) => outcome)).toEqual(['disclosed', 'withheld']);
});

test('bullets below the number of a question are parts of it', async () => {
  const { questions } = await draftOfText(`Dear Ms Quill

1. The number of boats

• at North Quay

Answer: 41

• at South Quay

Answer: We do not hold this information.

2. The number of cranes

Answer: This is exempt under section 43(2) of the Act.
`);
  expect(questions.map(({ text }) => text)).toEqual(['The number of boats', 'The number of cranes']);
});

test('a number below all bullets, as of a link, has none of them for its parts', () => {
  const lines = [
    '• The boats',
    'Response: 41',
    '• The cranes',
    'Response: three',
    '1. https://www.example.org/quays',
  ];
  expect(numberedTurns(lines.map((line) => itemised(block(line)))).map(({ text }) => text)).toEqual([
    'Question 1: The boats',
    '41',
    'Question 2: The cranes',
    'three',
    '1. https://www.example.org/quays',
  ]);
});

test.each(['Your request: HB 77 of 3 May 2024', 'Request: FOI 2024/0077', 'Request: 101002833837'])(
  '“%s” over two turns is no question',
  async (head) => {
    const { questions } = await draftOfText(`Boats

${head}

Thank you for your request.

${BOATS}

There are 41 boats.

You asked: what does the ferry company pay?

This is exempt under section 43(2) of the Act.
`);
    expect(questions.map(({ text }) => text)).not.toContain(head.replace(/^.*?: /, ''));
  },
);

test('a question that begins with a year is one of the turns', () => {
  const lines = ['You asked: in 2023 how many boats came?', '41', CRANES, 'Three.', BUOYS, 'Nine.'];
  const [first] = numberedTurns(lines.map((line) => block(line)));
  expect(first?.text).toBe('Question 1: in 2023 how many boats came?');
});

test('what leads to the numbers of a request goes with the first of them', () => {
  const lines = [
    'Request',
    'How many cranes are there?',
    'Response',
    'Three.',
    'Request',
    'Please give these for the quay:',
    '1. The number of boats',
    '2. The name of each',
    'Response',
    'There are 41.',
  ];
  const texts = numberedTurns(lines.map((line) => block(line))).map(({ text }) => text);
  expect(texts).toContain('Question 2: Please give these for the quay: The number of boats');
  expect(texts).toContain('Question 3: The name of each');
});

test('a line that asks above the numbers of a request is a question of its own', () => {
  const lines = ['Request', 'How many cranes?', 'Reply', 'Three.', 'Request', 'How old is the quay?'];
  const more = ['1. Who built it?', '2. Who owns it?', 'Reply', 'It is old.'];
  const texts = numberedTurns([...lines, ...more].map((line) => block(line))).map(({ text }) => text);
  expect(texts).toContain('Question 2: How old is the quay?');
});

test('what a page says of each request, and the title of the next, is no question and no answer', async () => {
  const { questions, text } = await draftOfText(
    `<html><body><h2>Keeper's logs</h2>
<h3>Request</h3>
<p>Ref: 671</p>
<p>Received: 6 May 2025</p>
<p>Request 1 - All logs that the keeper of Sker Light wrote in 2024</p>
<p>Request 2 - The fee paid for painting the tower in 2024. I should like to know if it went up.</p>
<h3>Response</h3>
<p>Response classification: Information provided partial</p>
<p>Request 1</p>
<p>We do not hold this information.</p>
<p>Request 2</p>
<p>£2,900, which is what it was before.</p>
<h2>Ferry survey</h2>
<h3>Request</h3>
<p>Ref: 672</p>
<p>Please can you supply the survey of the ferry. I do not need its photographs.</p>
<p>If, for any reason, my request is denied, I ask that you justify this.</p>
<h3>Response</h3>
<p>Category of response: Refusal</p>
<p>The survey is exempt under section 43(2) of the Freedom of Information Act 2000.</p>
</body></html>`,
    '.html',
  );
  expect(questions).toMatchObject([
    { text: 'All logs that the keeper of Sker Light wrote in 2024' },
    { text: expect.stringContaining('if it went up'), outcome: 'disclosed' },
    {
      text: 'Please can you supply the survey of the ferry. I do not need its photographs.',
      outcome: 'withheld',
      exemptions: ['43(2)'],
    },
  ]);
  expect(questions[0]?.outcome).toMatch(/^not-held/);
  expect(text.split('<Unplaced>')[1]).toContain('Ferry survey');
});

test('an outcome that is all that a reply says stays its answer', () => {
  const told = numberedTurns(
    [
      ['Request', 'heading'],
      ['How many boats are there?', 'paragraph'],
      ['Response', 'heading'],
      ['Outcome: none is held', 'paragraph'],
      ['Request', 'heading'],
      ['How many cranes are there?', 'paragraph'],
      ['Response', 'heading'],
      ['There are two.', 'paragraph'],
    ].map(([text = '', kind]) => block(text, kind === 'heading' ? 'heading' : 'paragraph')),
  );
  expect(told.map(({ text }) => text)).toEqual([
    'Question 1: How many boats are there?',
    'Answer 1',
    'Outcome: none is held',
    'Question 2: How many cranes are there?',
    'Answer 2',
    'There are two.',
  ]);
});

test('short words below “How many of them were:” are what to choose from, and no questions', () => {
  const blocks = [
    block('Request', 'heading'),
    block('How many of the boats were:'),
    block('cutters,', 'bullet'),
    block('ketches', 'bullet'),
    block('yawls?', 'bullet'),
    block('Who owns them?'),
    block('Reply', 'heading'),
    block('There are 14 cutters, 3 ketches and a yawl, all owned by the Board.'),
    block('Request', 'heading'),
    block('Where is the crane?'),
    block('Reply', 'heading'),
    block('At North Quay.'),
  ];
  expect(numberedTurns(blocks).map(({ text }) => text)).toEqual([
    'Question 1: How many of the boats were: cutters, ketches, yawls?',
    'Question 2: Who owns them?',
    'Answers 1 to 2',
    'There are 14 cutters, 3 ketches and a yawl, all owned by the Board.',
    'Question 3: Where is the crane?',
    'Answer 3',
    'At North Quay.',
  ]);
});

test('headings of a page that count its parts stand over requests and replies all the same', async () => {
  const { questions } = await draftOfText(
    `<h1>Boats</h1>
<h2>1. Request</h2><p>How many boats were sold in 2015 and in 2016.</p>
<h2>2. Response</h2><p>These figures are on our website, and so they are exempt under section 21 of the Act.</p>
<h2>3. Request</h2><p>Why sailings were cancelled, by month for 2017.</p>
<h2>4. Response</h2><p>A table with the reasons by month is at Annex B.</p>`,
    '.html',
  );
  expect(questions).toMatchObject([
    { text: 'How many boats were sold in 2015 and in 2016.', outcome: 'already-accessible' },
    { text: 'Why sailings were cancelled, by month for 2017.', outcome: 'disclosed' },
  ]);
});

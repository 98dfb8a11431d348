import { expect, test } from 'vitest';
import { readHtmlLetter } from '../../../../src/cli/import/document/html-letter.ts';
import { draftOfText } from '../draft-of.ts';

const PAGE = `<h1>FOI17208</h1>
<h2>Request</h2>
<p>Q1. How many huts are there?<br>Q2. How many people wait for one?</p>
<h2>Response</h2>
<p>Q1. There are 131 huts.</p>
<p>Q2. 276</p>
<p><a href="/log">Back to Disclosure Log</a></p>`;

test('a site that puts the whole page into a form is read, without its search', async () => {
  const { questions, text } = await draftOfText(
    `<body><form method="post"><label for="q">Search this site</label><input id="q">${PAGE}</form></body>`,
    '.html',
  );
  expect(questions).toMatchObject([
    { text: 'How many huts are there?', outcome: 'disclosed' },
    { text: 'How many people wait for one?', outcome: 'disclosed' },
  ]);
  expect(text).not.toMatch(/Search this site|Back to Disclosure Log/);
});

test('a form beside the page is none of it', async () => {
  const { text } = await draftOfText(
    `<body>${PAGE}<form><p>Tell us what you looked for today</p></form></body>`,
    '.html',
  );
  expect(text).toContain('There are 131 huts.');
  expect(text).not.toContain('what you looked for');
});

test('where a site has no main part, what it calls its content stands for it', async () => {
  const { text } = await draftOfText(
    `<body><div id="content">${PAGE}</div><div id="right"><p>The log goes back to April 2014.</p></div></body>`,
    '.html',
  );
  expect(text).toContain('There are 131 huts.');
  expect(text).not.toContain('April 2014');
});

test('a label outside of a form may stand over a part that opens', async () => {
  const { text } = await draftOfText(
    `<body><h1>Boats</h1><label for="a">Annual figures for the harbour</label><p>There were 41 boats in 2024.</p></body>`,
    '.html',
  );
  expect(text).toContain('Annual figures for the harbour');
});

const outcomes = async (inner: string) =>
  (await draftOfText(`<body><h1>Huts</h1>${inner}</body>`, '.html')).questions.map(({ text, outcome }) => [
    text,
    outcome,
  ]);
const TABLE = `<table><tr><th>Question</th><th>Answer</th></tr>
<tr><td>How many huts are there?</td><td>There are 131 huts.</td></tr>
<tr><td>How many people wait for one?</td><td>We do not hold this information.</td></tr></table>`;
const READ = [
  ['How many huts are there?', 'disclosed'],
  ['How many people wait for one?', 'not-held'],
];

test('a table that only places the page is no table of it', async () => {
  expect(
    await outcomes(
      `<table role="presentation"><tr><td><h2>Request</h2><p>1. How many huts are there?</p><p>2. How many people wait for one?</p>
<h2>Response</h2><p>1. There are 131 huts.</p><p>2. We do not hold this information.</p></td></tr></table>`,
    ),
  ).toEqual(READ);
});

test('questions and answers in a table are read in a frame as they are without one', async () => {
  expect(await outcomes(TABLE)).toEqual(READ);
  expect(await outcomes(`<table><tr><td>Harbour Board</td></tr><tr><td>${TABLE}</td></tr></table>`)).toEqual(
    READ,
  );
});

test('the rows of a table in the cell of an answer are lines of it', async () => {
  const { text, questions } = await draftOfText(
    `<body><h1>Huts</h1>${TABLE.replace(
      'There are 131 huts.',
      'These are the huts of the two beaches, without the one that is let to the harbour office: <table><tr><td>North Beach</td><td>71</td></tr><tr><td>South Beach</td><td>60</td></tr></table>',
    )}</body>`,
    '.html',
  );
  expect(questions.map(({ outcome }) => outcome)).toEqual(['disclosed', 'not-held']);
  expect(text).toContain('\nNorth Beach: 71\n\nSouth Beach: 60\n');
});

const ARTICLE = (name: string, asked: string, told: string): string =>
  `<article><h2>${name}</h2><h3>Request</h3><p>${asked}</p><h3>Response</h3><p>${told}</p></article>`;

test('a page of several requests is read to its end', async () => {
  const { questions, text } = await draftOfText(
    `<body><h1>FOI March 2024</h1>${ARTICLE('FOI/1', 'How many huts are there?', 'There are 131 huts.')}${ARTICLE(
      'FOI/2',
      'What does the ferry company pay?',
      'It pays £1,200.',
    )}</body>`,
    '.html',
  );
  expect(questions.map((each) => each.text)).toEqual([
    'How many huts are there?',
    'What does the ferry company pay?',
  ]);
  expect(text).toContain('£1,200');
});

test('of several articles the one with the title of the page is read alone', async () => {
  const { text } = await draftOfText(
    `<body><article>${PAGE}</article><article><h2>Latest news</h2><p>The ferry sails again.</p></article></body>`,
    '.html',
  );
  expect(text).not.toContain('The ferry sails again');
});

test('a line break in bold words begins a new line', () => {
  const html = '<main><p><strong>Q1 - The plan<br>Q2 - The <em>lease<br>of</em> the quay</strong></p></main>';
  expect(readHtmlLetter(html).map(({ text }) => text)).toEqual([
    'Q1 - The plan',
    'Q2 - The lease',
    'of the quay',
  ]);
});

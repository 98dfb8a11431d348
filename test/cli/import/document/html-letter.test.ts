import { expect, test } from 'vitest';
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

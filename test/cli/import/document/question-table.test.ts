import { expect, test } from 'vitest';
import { draftOfText } from '../draft-of.ts';

test('the rows of a table answer the questions of their numbers', async () => {
  const row = (cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const { questions } = await draftOfText(
    `<h2>Request</h2>
<p>1. How many berths were let in each of the last two years?</p>
<p>2. What did the ferry company pay in each of the last two years?</p>
<p>3. How many dogs fell from the quay in each of the last two years?</p>
<h2>Response</h2>
<table>
${row(['Question', '2022', '2023'])}
${row(['1.', '41', '44'])}
${row(['2.', 'Exempt under section 43(2) of the Act.', ''])}
${row(['3.', 'We do not hold this information.', ''])}
</table>`,
    '.html',
  );
  expect(questions).toMatchObject([
    { outcome: 'disclosed' },
    { outcome: 'withheld', exemptions: ['43(2)'] },
    { outcome: 'not-held' },
  ]);
});

test('a head whose first cell is missing stands over the figures all the same', async () => {
  const { text } = await draftOfText(`Request

1. How many berths were let in each of the last two years?
2. How many cranes were hired in each of the last two years?

Response

2022	2023
Question 1)	41	44
Question 2)	3	5
`);
  expect(text).toMatch(/\| 2022 +\| 2023 +\|\n[| :-]+\n\| 41 +\| 44 +\|/);
});

test('an answer that spans several questions answers each, and a row over the table’s width is a heading', async () => {
  const { questions, text } = await draftOfText(
    `<p>Thank you for your request. Our answers are in the table.</p>
<table>
<tr><th>No</th><th>Question</th><th>Response</th></tr>
<tr><td colspan="3">Section A – Boats</td></tr>
<tr><td>1</td><td>How many boats were sold in 2023?</td><td rowspan="2">We do not hold this information.</td></tr>
<tr><td>2</td><td>How many boats were sold in 2024?</td></tr>
<tr><td colspan="3">Section B – Berths</td></tr>
<tr><td>3</td><td>How many berths were let?</td><td><p>There were 44.</p><p>Two more were let for a week.</p></td></tr>
</table>`,
    '.html',
  );
  expect(questions).toMatchObject([
    { text: 'How many boats were sold in 2023?', outcome: 'not-held' },
    { text: 'How many boats were sold in 2024?', outcome: 'not-held' },
    { text: 'How many berths were let?', outcome: 'disclosed' },
  ]);
  expect(text).toContain('There were 44.\n\nTwo more were let for a week.');
});

test('a table without heads asks in the column beside the numbers', async () => {
  const { questions } = await draftOfText(
    `<p>Please find our answers below.</p>
<table>
<tr><td>Q1</td><td>How many berths were let in 2024?</td><td>44</td></tr>
<tr><td>Q2</td><td>Who owns the crane?</td><td>This is exempt under section 40(2) of the Act.</td></tr>
<tr><td>Q3</td><td>Name the ferry company.</td><td>Saltash Ferries</td></tr>
</table>`,
    '.html',
  );
  expect(questions).toMatchObject([
    { text: 'How many berths were let in 2024?', outcome: 'disclosed' },
    { text: 'Who owns the crane?', outcome: 'withheld', exemptions: ['40(2)'] },
    { text: 'Name the ferry company.', outcome: 'disclosed' },
  ]);
});

test('a table of figures whose cells are merged keeps each figure below its own head', async () => {
  const { text } = await draftOfText(
    `<h2>You asked</h2><p>How many berths were let in each harbour?</p><h2>Our response</h2>
<table>
<tr><th>Harbour</th><th>Year</th><th>Berths</th></tr>
<tr><td rowspan="2">North</td><td>2023</td><td>41</td></tr>
<tr><td>2024</td><td>44</td></tr>
</table>`,
    '.html',
  );
  expect(text).toMatch(/\| North +\| 2023 +\| 41 +\|\n\| +\| 2024 +\| 44 +\|/);
});

test('a page that has its letter in one table is read as a letter', async () => {
  const row = (name: string, value: string) => `<tr><td>${name}</td><td>${value}</td></tr>`;
  const { questions, letter } = await draftOfText(
    `<table>${row('Log number', 'FOIR 4471')}${row('Requested', '12/11/2024')}${row('Responded', '04/12/2024')}${row(
      'Request',
      'Please supply<br>- the number of boats moored at North Quay<br>- the mooring plan',
    )}${row('Response', '1. There are 41 boats.<br>2. Not held.')}</table>`,
    '.html',
  );
  expect(questions.map(({ outcome }) => outcome)).toEqual(['disclosed', 'not-held']);
  expect([letter.dates.received?.value, letter.dates.responded?.value]).toEqual(['2024-11-12', '2024-12-04']);
});

test('a table without a head has its first question in its first row', async () => {
  const { questions } = await draftOfText(`Please find our response below.

| How many boats are moored at North Quay? | 41 |
| What did the crane cost? | £8,214 |
| Who owns the crane? | The ferry company |
`);
  expect(questions.map(({ text }) => text)).toEqual([
    'How many boats are moored at North Quay?',
    'What did the crane cost?',
    'Who owns the crane?',
  ]);
});

test('the rows of a log are requests, each beside what came of it', async () => {
  const row = (cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const { questions } = await draftOfText(
    `<h1>Disclosure log</h1>
<table>
${row(['Date received', 'Information asked for', 'Notes'])}
${row(['4 March 2024', 'The minutes at which the fares were raised', 'Minutes sent, with parts redacted under Section 43(2)'])}
${row(['11 March 2024', 'How many pilots were fined', 'Fined: fewer than five, exact number refused under S40(2)'])}
${row(['19 March 2024', 'All emails about the quay since 2019', 'Sent refusal notice - Section 12, exceeds cost limit'])}
</table>`,
    '.html',
  );
  expect(questions).toMatchObject([
    {
      text: 'The minutes at which the fares were raised',
      outcome: 'disclosed-in-part',
      exemptions: ['43(2)'],
    },
    { text: 'How many pilots were fined', outcome: 'disclosed-in-part', exemptions: ['40(2)'] },
    { text: 'All emails about the quay since 2019', outcome: 'cost-limit' },
  ]);
});

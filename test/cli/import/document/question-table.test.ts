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

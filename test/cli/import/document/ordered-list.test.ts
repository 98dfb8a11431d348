import { expect, test } from 'vitest';
import { readHtmlLetter } from '../../../../src/cli/import/document/html-letter.ts';
import { draftOfText } from '../draft-of.ts';

const linesOf = (html: string): readonly string[] => readHtmlLetter(html).map(({ text }) => text);

test('the items of a list bear the numbers or letters that the page shows', () => {
  expect(
    linesOf('<ol start="3"><li>Boats</li><li value="7"><p>Cranes</p><p>Both quays</p></li></ol>'),
  ).toEqual(['3. Boats', '7. Cranes', 'Both quays']);
  expect(linesOf('<ol type="a"><li>Boats</li><li><b>Cranes</b></li></ol>')).toEqual([
    'a. Boats',
    'b. Cranes',
  ]);
  expect(linesOf('<ol style="list-style-type: lower-roman"><li>Boats</li><li>Cranes</li></ol>')).toEqual([
    'i. Boats',
    'ii. Cranes',
  ]);
});

test('a list inside another has letters, and an item that bears its number gets no other', () => {
  expect(linesOf('<ol><li>Boats<ol><li>Sold</li><li>Lost</li></ol></li><li>2. Cranes</li></ol>')).toEqual([
    '1. Boats',
    'a. Sold',
    'b. Lost',
    '2. Cranes',
  ]);
});

test('a table in an item stays below its number', () => {
  expect(linesOf('<ol><li><table><tr><th>Quay</th><th>Boats</th></tr></table></li></ol>')).toEqual([
    '1.',
    'Quay\tBoats',
  ]);
});

test('lists of questions and of answers in the cells of a record keep their numbers', async () => {
  const { questions } = await draftOfText(
    `<body><h1>Boats</h1><table><tr><th>Request</th><td><ol><li>The number of boats at North Quay in 2023</li><li>The price of a berth there</li><li>Minutes of the silting committee</li></ol></td></tr>
<tr><th>Response</th><td><ol><li>41</li><li>This is exempt under section 43(2) of the Act.</li><li>We do not hold this information.</li></ol></td></tr><tr><th>Response date</th><td>3 May 2024</td></tr></table></body>`,
    '.html',
  );
  expect(questions).toMatchObject([
    { outcome: 'disclosed' },
    { outcome: 'withheld', exemptions: ['43(2)'] },
    { outcome: 'not-held' },
  ]);
});

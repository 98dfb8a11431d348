import { expect, test } from 'vitest';
import { draftOfText } from '../draft-of.ts';

const REQUEST = `<h2>Request</h2>
<p>1. Which firm paints the boats?</p>
<p>2. What does it charge for each?</p>
<p>3. Please send the rules of the harbour.</p>
<h2>Response</h2>`;
const row = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

test.each([
  ['without a head', ''],
  ['with a head', row('No.', 'Response')],
])('a table %s has each number beside the answer to its question, with its links', async (_, head) => {
  const { questions, text } = await draftOfText(
    `${REQUEST}<table>${head}
${row('1', 'Skerry Paints')}
${row('2', 'Exempt under section 43(2) of the Act.')}
${row('3', '<p>Exempt under section 21 of the Act.</p><p>See the <a href="https://harbour.example/rules">rules</a>.</p>')}
</table>`,
    '.html',
  );
  expect(questions).toMatchObject([
    { outcome: 'disclosed' },
    { outcome: 'withheld', exemptions: ['43(2)'] },
    { outcome: 'already-accessible', exemptions: ['21'] },
  ]);
  expect(text).toContain('[rules](https://harbour.example/rules)');
});

test('several rows of one number, each with its kind, answer one question', async () => {
  const { questions, text } = await draftOfText(
    `${REQUEST}<table>
${row('Question', '2022', '2023')}
${row('1', 'Skerry', 'Skerry')}
${row('2 (cutters)', '£410', '£425')}
${row('2 (ketches)', '£990', '£995')}
${row('3', 'Attached', 'Attached')}
</table>`,
    '.html',
  );
  expect(questions.map(({ outcome }) => outcome)).toEqual(['disclosed', 'disclosed', 'disclosed']);
  const answer = text.slice(text.indexOf('<Answer question="2">'), text.indexOf('<Answer question="3">'));
  expect(answer).toMatch(/cutters[\s\S]*£410[\s\S]*ketches[\s\S]*£990/);
});

test('numbers with letters stand beside the answers to the parts of a question', async () => {
  const { questions } = await draftOfText(`Request

1. Regarding the moorings, please state
(a) the number of moorings at North Quay
(b) the lowest price of a mooring
2. Who paints the boats?

Response

1a   41
1b   £98
2    Skerry Paints
`);
  expect(questions).toMatchObject([
    { label: '1(a)', outcome: 'disclosed' },
    { label: '1(b)', outcome: 'disclosed' },
    { outcome: 'disclosed' },
  ]);
});

test('rows that are counted and answer nothing stay a table', async () => {
  const { questions, text } = await draftOfText(
    `${REQUEST}<p>1. Skerry Paints.</p><p>2. £410.</p><p>3. They are in the table.</p><table>
${row('No', 'Rule', 'Fine')}
${row('1', 'No anchors', '£40')}
${row('2', 'No nets', '£50')}
${row('3', 'No fires', '£60')}
</table>`,
    '.html',
  );
  expect(questions).toHaveLength(3);
  expect(text).toMatch(/\| 2 +\| No nets +\| £50 +\|/);
});

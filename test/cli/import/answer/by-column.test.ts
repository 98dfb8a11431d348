import { expect, test } from 'vitest';
import { draftOfText } from '../draft-of.ts';

const row = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const page = (heads: readonly string[]) => `<h2>Request</h2>
<p>1. How many boats were moored in each year?</p>
<p>2. How many cranes were hired in each year?</p>
<p>3. What was the rent of a berth in each year?</p>
<h2>Response</h2>
<table>
${row('Year', ...heads)}
${row('2022', '41', '&lt;5', '£300')}
${row('2023', '44', '7', '£310')}
</table>
<p>Where a number is fewer than five it is exempt under section 40(2), as somebody may be identified.</p>`;

test('each column of a table answers the question that it is headed after', async () => {
  const { questions, text } = await draftOfText(page(['Boats', 'Cranes hired', 'Rent']), '.html');
  expect(questions).toMatchObject([
    { outcome: 'disclosed' },
    { outcome: 'disclosed-in-part', exemptions: ['40(2)'] },
    { outcome: 'disclosed' },
  ]);
  expect(text).toMatch(/<Answer question="3">\s+\| Year +\| Rent +\|/);
});

test('a table whose heads are in another order stays whole', async () => {
  const { letter } = await draftOfText(page(['Rent', 'Cranes hired', 'Boats']), '.html');
  expect(letter.answers.pieces.filter(({ block }) => block.kind === 'table')).toHaveLength(1);
});

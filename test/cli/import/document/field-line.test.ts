import { expect, test } from 'vitest';
import { draftOfText } from '../draft-of.ts';

test('the fields of a page below its answers are no answers, and give its days', async () => {
  const { questions, letter } = await draftOfText(
    `<h1>Boat rescues</h1><h2>Request detail</h2>
<p>1. How many boats were rescued?</p><p>2. How many owners were charged?</p>
<h2>Response detail</h2>
<p>1. 41 boats were rescued.</p><p>2. We do not charge owners.</p>
<p>Information Released:</p><p>Yes</p>
<p>Received:</p><p>Tuesday, 8 March, 2022</p>
<p>Responded:</p><p>Thursday, 31 March, 2022</p>
<p>Topic:</p><p>Incidents</p>`,
    '.html',
  );
  expect(questions.map(({ outcome }) => outcome)).toEqual(['disclosed', 'disclosed']);
  expect(letter.answers.pieces.map(({ block }) => block.text)).toEqual([
    '41 boats were rescued.',
    'We do not charge owners.',
  ]);
  expect([letter.dates.received?.value, letter.dates.responded?.value]).toEqual(['2022-03-08', '2022-03-31']);
  expect(letter.left.map(({ block }) => block.text)).toContain('Topic: Incidents');
});

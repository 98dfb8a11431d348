import { expect, test } from 'vitest';
import { refusedAsAbove, sameAs } from '../../../../src/cli/import/decision/same-answer.ts';
import { draftOfText } from '../draft-of.ts';

async function answersTo(text: string): Promise<readonly (readonly unknown[])[]> {
  const { questions } = await draftOfText(text);
  return questions.map(({ outcome, exemptions = [] }) => [outcome, ...exemptions]);
}

const REQUEST = `Request

1. What does the ferry company pay?
2. What does the towing firm pay?
3. How many boats are moored at North Quay?

Response

1. This is exempt under section 43(2) of the Act.
`;

test('“See above” is the answer of the question before', async () => {
  expect(await answersTo(`${REQUEST}2. See above.\n3. There are 41 boats.\n`)).toEqual([
    ['withheld', '43(2)'],
    ['withheld', '43(2)'],
    ['disclosed'],
  ]);
});

test('“As for question 1” is the answer of that question', async () => {
  expect(await answersTo(`${REQUEST}2. There is no such firm.\n3. As for question 1.\n`)).toEqual([
    ['withheld', '43(2)'],
    ['disclosed'],
    ['withheld', '43(2)'],
  ]);
});

test.each([
  'Please see above (responses to questions 1 & 2).',
  'Not applicable - see response to question 2.',
  'N/A – see also question 1.',
  'Please refer to the previous answer.',
  'Please see previous response.',
])('“%s” is the answer of that question as well', async (pointer) => {
  const draft = await answersTo(
    `${REQUEST}2. This is exempt under section 43(2) of the Act.\n3. ${pointer}\n`,
  );
  expect(draft[2]).toEqual(['withheld', '43(2)']);
});

const asked = ['1', '2', '3'].map((label) => ({ label, printed: label }));

test('answers are the same only where nothing else is said', () => {
  expect(sameAs('See the answers to questions 1 and 2.', 2, asked)).toEqual([0, 1]);
  expect(sameAs('See above.', 2, asked)).toEqual([1]);
  expect(sameAs('See question 3.', 2, asked)).toEqual([]);
  expect(sameAs('See the map of the harbour.', 2, asked)).toEqual([]);
  expect(sameAs('There are 41 boats. See above.', 2, asked)).toEqual([]);
});

test.each([
  ['S43 as above.', '43', ''],
  ['Five bids were made. S43 as above.', '43', 'Five bids were made'],
  ['Exempt under section 43(2) as stated above', '43', ''],
  ['There were five.\nReg 12(5)(e) exemption applies as above', '12', 'There were five'],
])('“%s” refuses under what was refused before', (answer, section, rest) => {
  expect(refusedAsAbove(answer)).toMatchObject({ section, rest: expect.stringContaining(rest) });
});

test.each(['Section 43 applies.', 'As above.', 'The 43 boats are the same as above.'])(
  '“%s” names no section that was relied on above',
  (answer) => {
    expect(refusedAsAbove(answer)).toBeUndefined();
  },
);

test('“As explained above” may stand before what points to an answer', () => {
  expect(sameAs('As explained above, see the previous answer.', 2, asked)).toEqual([1]);
  expect(sameAs('As explained above – please see answer above', 2, asked)).toEqual([1]);
  expect(sameAs('As explained above, there are 41 boats.', 2, asked)).toEqual([]);
});

test('what points to two answers has that of both, and none where they are not the same', async () => {
  const outcomes = async (second: string) =>
    (await answersTo(`${REQUEST}2. ${second}\n3. See the table at questions 1 and 2.\n`))[2];
  expect(await outcomes('This is exempt under section 43(2) of the Act.')).toEqual(['withheld', '43(2)']);
  expect(await outcomes('There are 41 boats.')).toEqual([undefined]);
});

test.each([
  ['As for questions 1 and 2 we hold nothing.', 'not-held'],
  ['As with questions 1 and 2, there are three.', 'disclosed'],
])('where those two are not the same, what an answer says itself holds: “%s”', async (answer, outcome) => {
  const [, , third] = await answersTo(`${REQUEST}2. There are 41 boats.\n3. ${answer}\n`);
  expect(third).toEqual([outcome]);
});

import { expect, test } from 'vitest';
import { draftOfText } from '../draft-of.ts';

test('the head of a printed page and its number are no part of a question or an answer', async () => {
  const { questions, text } = await draftOfText(`Information Unit
1 High Street

Our reference: FOI2025/03841
26 March 2025

Dear Ms Quill

In response to question 1, there were 1,412 cameras on issue.

In relation to question 2, the information is exempt from disclosure under section 31(1)(a) of the Act.

1

Eastmoor Enforcement FOI2025/03841

In response to question 3, we do not hold the information.

2

Eastmoor Enforcement FOI2025/03841

Annex A - Freedom of Information request

1. How many cameras are on issue?
2. A copy of the instruction on their use.
3. What has become of cameras that were withdrawn?

3

Eastmoor Enforcement FOI2025/03841

Annex B - Public interest test

Disclosure of the instruction would be likely to help criminals.
`);
  expect(questions.map(({ text, outcome, exemptions = [] }) => [text, outcome, exemptions])).toEqual([
    ['How many cameras are on issue?', 'disclosed', []],
    ['A copy of the instruction on their use.', 'withheld', ['31(1)(a)']],
    ['What has become of cameras that were withdrawn?', 'not-held', []],
  ]);
  expect(text.split('---')[2]).not.toMatch(/^Eastmoor Enforcement/m);
});

test('answers in the same words are no heads of pages', async () => {
  const { questions, text } = await draftOfText(`You asked:

1. How many boats were lost?
2. What did they cost?
3. How many were found?
4. How many were sold?

Response

Question 1
No information held

Question 2
2022/23 14
2023/24 22

Question 3
No information held

Question 4
2022/23 14
`);
  expect(questions.map(({ outcome }) => outcome)).toEqual(['not-held', 'disclosed', 'not-held', 'disclosed']);
  expect(text.match(/No information held/g)?.length).toBeGreaterThan(1);
  expect(text.match(/2022\/23 14/g)?.length).toBeGreaterThan(1);
});

test('a line over a figure, more than once, is no head of a page', async () => {
  const { text } = await draftOfText(`You asked:

1. How many thefts were there in 2023?
2. How many thefts were there in 2024?

Response

Question 1
Number of thefts
14

Question 2
Number of thefts
22
`);
  expect(text.match(/Number of thefts/g)?.length).toBe(2);
});

test('the head of a printed page may have several lines', async () => {
  const { text } = await draftOfText(`Request

1. How many dogs are there?
2. How many people were bitten?
3. How many claims were made?

Response

Q1. There were 22 dogs.

NORTH CONSTABULARY and SOUTH CONSTABULARY
Request Reference N°: FOI 003117/19
Page 1 of 3

Q2. We do not hold this information.

NORTH CONSTABULARY and SOUTH CONSTABULARY
Request Reference N°: FOI 003117/19
Page 2 of 3

Q3. Four claims were made.
`);
  expect(text.split('---')[2]).not.toContain('SOUTH CONSTABULARY');
});

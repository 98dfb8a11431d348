import { expect, test } from 'vitest';
import { draftOfText } from '../draft-of.ts';

const REQUEST = `You asked:
1. How many cranes are there?
2. What is the make of each?
3. How many were used at night?
4. What did they cost?

Response
`;

test('“Question 3” over its reasons leaves the bare numbers above it the labels of the answers', async () => {
  const { questions } = await draftOfText(`${REQUEST}
1. 9

2. This is exempt by virtue of section 31(1)(a) - please see below.

3. Please see the partial NCND below.

4. £141,882.50

Section 31 Law Enforcement

To tell the make of each crane would help those who wish to break in.

Question 3

The harbour police neither confirms nor denies that it holds any information in relation to question 3 by virtue of section 31(3).
`);
  expect(questions.map(({ outcome, exemptions = [] }) => [outcome, exemptions])).toEqual([
    ['disclosed', []],
    ['withheld', ['31(1)(a)']],
    ['neither-confirmed-nor-denied', ['31(3)']],
    ['disclosed', []],
  ]);
});

test('a list inside an answer below “Question 1” is no run of labels', async () => {
  const { questions } = await draftOfText(`${REQUEST}
Question 1

There are two kinds:

1. Nine on rails.
2. Four on wheels.

Question 2

All are by Crank and Sons.

Question 3

None.

Question 4

£141,882.50
`);
  expect(questions.map(({ outcome }) => outcome)).toEqual([
    'disclosed',
    'disclosed',
    'disclosed',
    'disclosed',
  ]);
});

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

test('the numbers of the law that is quoted below the answers begin none of them', async () => {
  const { questions } = await draftOfText(`${REQUEST}
1. Nine.

2. This is exempt by virtue of section 21, as the makes are published on our website.

3. Four.

4. £141,882.50

21. Information accessible to applicant by other means.

1. Information which is reasonably accessible to the applicant otherwise than under section 1 is exempt information.

2. For the purposes of subsection 1, information may be reasonably accessible even though it is only to be had on payment.
`);
  expect(questions.map(({ outcome, exemptions = [] }) => [outcome, exemptions])).toEqual([
    ['disclosed', []],
    ['already-accessible', ['21']],
    ['disclosed', []],
    ['disclosed', []],
  ]);
});

test('the answer to a number that no question has leaves the others their own', async () => {
  const { questions } = await draftOfText(`You asked:
1. How many cranes are there?
2. Please send me the advice on the crane.
4. What did the paint of the sheds cost?

Response

1. There are nine.

2. We rely on section 42(1).

3. This is about somebody else, and exempt under section 40(2).

4. £1,882
`);
  expect(questions.map(({ outcome, exemptions = [] }) => [outcome, exemptions])).toEqual([
    ['disclosed', []],
    ['withheld', ['42(1)']],
    ['disclosed', []],
  ]);
});

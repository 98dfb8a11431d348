import { expect, test } from 'vitest';
import { splitRunIn } from '../../../../src/cli/import/answer/run-in-answer.ts';
import { block } from '../../../../src/cli/import/document/block.ts';
import { draftOfText } from '../draft-of.ts';

const QUESTIONS = ['1', '2', '3', '4'].map((printed) => ({ label: printed, printed }));
const split = (text: string): readonly string[] =>
  splitRunIn(block(text), QUESTIONS).map((each) => each.text);

test.each([
  'All other questions: 1. 41; 2. £98; 4. None',
  '1) 41, 2) £98, 4) None',
  'Our answers: (1) 41 (2) £98 (4) None',
  'Q1 41; Q2 £98; Q4 None',
  'Q1: 41. Q2: £98. Q4: None',
])('short answers in one paragraph are a block each: “%s”', (text) => {
  expect(split(text).map((each) => each.replace(/\.$/, ''))).toEqual([
    'Answer 1: 41',
    'Answer 2: £98',
    'Answer 4: None',
  ]);
});

test.each([
  'We have 1. 41 boats, 2. two cranes and 3. a ferry',
  'Section 14 has three limbs: (1) vexatious requests, (2) repeated requests, (3) section 8',
  'We have weighed these points: (1) the cost of the boats, (2) their age, (3) their use',
  '1. How many boats? 2. How many cranes? 3. How many ferries?',
  'In order: 3. 41; 2. £98; 1. None',
])('and any other paragraph stays whole: “%s”', (text) => {
  expect(split(text)).toEqual([text]);
});

test('they answer their questions beside others that are refused', async () => {
  const { questions } = await draftOfText(`You asked:

1. How many moorings are there?
2. What do they earn?
3. Please send the lease of the crane.
4. How many boats were lost?

Our response:

Question 3: The lease is exempt under section 43(2) of the Act.

All other questions: 1. 41; 2. £3,115; 4. None.
`);
  expect(questions.map(({ outcome }) => outcome)).toEqual([
    'disclosed',
    'disclosed',
    'withheld',
    'disclosed',
  ]);
});

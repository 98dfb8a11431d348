import { expect, test } from 'vitest';
import { questionsMentioned } from '../../../../src/cli/import/request/mention.ts';
import { draftOfText } from '../draft-of.ts';

test.each([
  ['In answer to the first two parts, there were 41 boats.', ['1', '2']],
  ['With regard to your third and fourth questions, none is held.', ['3', '4']],
  ['The first, second and fifth questions are answered below.', ['1', '2', '5']],
  ['Your first question is answered below.', ['1']],
  ['As to head 4, I do not agree with the original decision.', ['4']],
  ['On the second, the department holds two papers.', ['2']],
  ['Heads 2 and 3 are answered below.', ['2', '3']],
])('“%s” names the questions by their places', (sentence, numbers) => {
  expect(questionsMentioned(sentence).toSorted()).toEqual(numbers);
});

test.each([
  ['What is asked under question 3(b) is exempt.', ['3b']],
  ['Questions 1(a), 1(c) and 2 are answered below.', ['1a', '1c', '2']],
  ['Question 4a is answered below.', ['4a']],
  ['Questions 1(a) to (c) are exempt.', ['1a', '1b', '1c']],
  ['The information for questions 2(b) and (c) is exempt.', ['2b', '2c']],
  ['Question 3 (a list of berths) is answered below.', ['3']],
  ['Question 3(2) is answered below.', ['3']],
  ['The paper is exempt under section 12(b).', []],
])('“%s” names the letter of a question as well, if there is one', (sentence, numbers) => {
  expect(questionsMentioned(sentence)).toEqual(numbers);
});

test.each([
  ['This applies to part ii.', ['ii']],
  ['In respect of part iii the port neither confirms nor denies this.', ['iii']],
  ['Parts i and iii are answered below.', ['i', 'iii']],
  ['The advice at part i is exempt.', ['i']],
  ['The exemptions stand in Part II of the Act.', []],
  ['We hold none of the items I looked for.', []],
])('“%s” names the roman numbers of questions, and not those of a law', (sentence, numbers) => {
  expect(questionsMentioned(sentence)).toEqual(numbers);
});

test('“the last point” is the last question, whatever its number', async () => {
  const { questions } = await draftOfText(`Request

1. How many boats are moored at North Quay?
2. How many cranes are there?
3. What does the ferry company pay?

Response

41 boats are moored there, and there are three cranes.

Reasons

As per the last point of your request, the sum is exempt under section 43(2) of the Act.
`);
  expect(questions.map(({ exemptions = [] }) => exemptions)).toEqual([[], [], ['43(2)']]);
});

test('“apart from item 4” leaves out a part of what is given, and names no question', () => {
  expect(
    questionsMentioned('Minutes are enclosed apart from item 4, which is exempt. Item 4 considers options.'),
  ).toEqual([]);
});

test('letters name questions that bear figures, by their places', async () => {
  const { questions } = await draftOfText(`Request

1. How many boats are moored at North Quay?
2. What does the ferry company pay?

Response

With regard to (a): there are 41 boats.

With regard to (b): we do not hold this information.
`);
  expect(questions.map(({ outcome }) => outcome)).toEqual(['disclosed', 'not-held']);
});

test('what is said of a part of a question leaves its other parts as they are', async () => {
  const { questions } = await draftOfText(`Request

1. How many boats were moored at North Quay?
2. Regarding the crane:
a) who owns it?
b) what did it cost to paint it?

Response

There were 41 boats. The ferry company owns the crane.

The information for question 2(b) is exempt under section 43(2) of the Act.
`);
  expect(questions.map(({ exemptions = [] }) => exemptions)).toEqual([[], [], ['43(2)']]);
});

test('the letters in which the law lists what a refusal says are no questions', () => {
  const notice = 'Section 17 requires us to (a) state that fact, (b) specify the exemption and (c) say why.';
  expect(questionsMentioned(notice)).toEqual([]);
  expect(questionsMentioned('(c) specifies the exemption in question and')).toEqual([]);
});

test('the points of a refusal notice that stand on lines of their own are no questions', async () => {
  const { questions } = await draftOfText(`You asked:

1. Who are the pilots of the ferry?
2. How many boats were moored in May?
3. Please send me the plan of the pier.

Response

1. Who are the pilots of the ferry?

Section 16 requires the port, when refusing, to give you a notice which:

(a) states that it holds the information,
(b) states that it claims an exemption,
(c) specifies the exemption in question and
(d) states why it applies.

The exemption that I consider to be applicable is section 38(1)(b), personal information.

2. How many boats were moored in May?

214

3. Please send me the plan of the pier.

The plan is attached.
`);
  expect(questions.map(({ outcome, exemptions = [] }) => [outcome, exemptions])).toEqual([
    ['withheld', ['38(1)(b)']],
    ['disclosed', []],
    ['disclosed', []],
  ]);
});

test.each([
  ['In relation to the first part of your second question, nothing is held.', ['2a']],
  ['As for the second half of question 3, the log is enclosed.', ['3b']],
])('“%s” speaks of a part of a question', (text, numbers) => {
  expect(questionsMentioned(text)).toEqual(numbers);
});

test.each([
  ['Part d asks for the log of a salvage.', ['d']],
  ['You are right that b) was wrongly answered.', ['b']],
  ['I have not reviewed c) and d).', ['c', 'd']],
  ['I uphold c).', ['c']],
  ['We consider that a) the harm is likely and b) it is real.', []],
  ['The harbour is part a large basin.', []],
])('“%s” names letters of questions, and not those of a list in a sentence', (sentence, numbers) => {
  expect(questionsMentioned(sentence)).toEqual(numbers);
});

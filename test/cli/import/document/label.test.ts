import { describe, expect, test } from 'vitest';
import { readLabel } from '../../../../src/cli/import/document/label.ts';
import { questionsMentioned } from '../../../../src/cli/import/request/mention.ts';
import { draftOfText } from '../draft-of.ts';

describe('a label before a question or an answer', () => {
  test.each([
    ['1. How', ['1']],
    ['2.The number', ['2']],
    ['1) How', ['1']],
    ['(1) How', ['1']],
    ['(1.) How', ['1']],
    ['[1] How', ['1']],
    ['1• How', ['1']],
    ['1 - How', ['1']],
    ['#1 How', ['1']],
    ['# 2: 41', ['2']],
    ['1a How', ['1a']],
    ['1.1 How', ['1.1']],
    ['a) how', ['a']],
    ['(iv) how', ['iv']],
    ['Q1 - What', ['1']],
    ['#1 What', ['1']],
    ['A5 / 27', ['5']],
    ['Q1 / 2: None', ['1', '2']],
    ['Q1 – Q3 – The', ['1', '2', '3']],
    ['Question 1', ['1']],
    ['Question One (1)', ['1']],
    ['Questions 1c and 1d.', ['1c', '1d']],
    ['Response 2-5:', ['2', '3', '4', '5']],
    ['Response 1, 2 & 3: yes', ['1', '2', '3']],
    ['Answers 2 & 3', ['2', '3']],
    ['A1. We', ['1']],
    ['Secondly, how', ['2']],
    ['1. 1,204', ['1']],
    ['1) and 2) The', ['1', '2']],
    ['b) and d) This', ['b', 'd']],
    ['(a), (b) and (c) None', ['a', 'b', 'c']],
    ['A) and B)', ['a', 'b']],
    ['b) and d) This', ['b', 'd']],
    ['1, Please send', ['1']],
    ['A), B) and C) We', ['a', 'b', 'c']],
    ['1. and 2. The', ['1', '2']],
    ['Answer Requests 1 -6', ['1', '2', '3', '4', '5', '6']],
    ['a.There were', ['a']],
  ])('%s', (text, numbers) => {
    expect(readLabel(text)?.numbers).toEqual(numbers);
  });

  test.each([
    'A total of 5',
    'Request for information',
    '1 January 2024 there were',
    'Questions about police',
    '2023 figures',
    '12 officers',
    '12, Quay Street',
    '1.5 years',
    '2.4 million in 2023',
    'A 3 bedroom house',
    'Part 2 of the Act says',
    'Request a copy',
    '[1]https://www.example.org/berths',
    '[2] www.example.org/berths',
    '[3]mailto:harbour@example.org',
    '[4] [email address]',
  ])('is not “%s”', (text) => {
    expect(readLabel(text)).toBeUndefined();
  });

  test('says whether it asks or answers, where it does', () => {
    expect(readLabel('Request 1')?.role).toBe('question');
    expect(readLabel('Response 1')?.role).toBe('answer');
    expect(readLabel('1. How')?.role).toBe('either');
  });
});

test('a sentence can speak of questions by number', () => {
  expect(questionsMentioned('Information relating to question 2 has been withheld')).toEqual(['2']);
  expect(questionsMentioned('Requests 1 and 3, and question 4 to 6')).toEqual(['1', '3', '4', '5', '6']);
  expect(questionsMentioned('We have no questions. In part 18 hours were spent.')).toEqual([]);
});

test.each([
  ['"(i) the fee paid to the firm', ['i']],
  ['II. In how many of those', ['ii']],
  ['A. the dates of each visit', ['a']],
  ['Limb 3', ['3']],
])('“%s” bears a number', (text, numbers) => {
  expect(readLabel(text)?.numbers).toEqual(numbers);
});

test('the quarters of a year are no questions', () => {
  expect(readLabel('Q1: 26 days. Q2: 31 days. Q3: 38 days. Q4: 35 days.')).toBeUndefined();
  expect(questionsMentioned('£28,404 to the end of Q3')).toEqual([]);
  expect(questionsMentioned('The figure for Q2 2024/25 is not held.')).toEqual([]);
});

test.each([
  ['1a, 1d and 2c: We have taken these together.', ['1a', '1d', '2c']],
  ['1a & 1b) There are 41 boats.', ['1a', '1b']],
  ['A - There are 41 boats.', ['a']],
  ['B – we hold none.', ['b']],
  ['B/ When does it end?', ['b']],
  ['I/ Will it end?', ['i']],
  ['J - 41', ['j']],
  ['3/ When does it end?', ['3']],
  ['Questions 1(a) to (c)', ['1a', '1b', '1c']],
  ['Questions 2(a) and (b)', ['2a', '2b']],
  ['Questions 1a to 1d', ['1a', '1b', '1c', '1d']],
  ['Parts a to d', ['a', 'b', 'c', 'd']],
  ['Questions 1(c) to 2(a)', ['1c', '2a']],
])('“%s” bears numbers', (text, numbers) => {
  expect(readLabel(text)?.numbers).toEqual(numbers);
});

test.each([
  'I - and the harbour master - counted them.',
  'A/B tests were made.',
  'A / B',
  '2a and 2b were sold.',
  'West - 41',
])('“%s” bears none', (text) => {
  expect(readLabel(text)).toBeUndefined();
});

test.each([
  ['a dash', '-'],
  ['a stroke', '/'],
])('letters with %s part a request and its reply', async (_, mark) => {
  const at = (letter: string): string => (mark === '/' ? `${letter}/` : `${letter} ${mark}`);
  const { questions } = await draftOfText(`Request

${at('A')} How many boats are there?

${at('B')} What does the ferry company pay?

Response

${at('A')} There are 41 boats.

${at('B')} This is exempt under section 43(2) of the Act.
`);
  expect(questions).toEqual([
    { label: 'a', text: 'How many boats are there?', outcome: 'disclosed' },
    expect.objectContaining({ text: 'What does the ferry company pay?', outcome: 'withheld' }),
  ]);
});

test('parts that are named together are answered together', async () => {
  const { questions } = await draftOfText(`Request

1a. How many boats are there?
1b. How many of them were sold?
1c. What does the ferry company pay?

Response

1a and 1b: There are 41 boats, and nine were sold.

1c: This is exempt under section 43(2) of the Act.
`);
  expect(questions.map(({ outcome }) => outcome)).toEqual(['disclosed', 'disclosed', 'withheld']);
});

test.each([
  'X - ray machines were bought.',
  'E - mail: the harbour office',
  'Y - yes',
  'Y - Yes',
  'N/ A',
  '24/ 7 cover',
  '1/ 2/ 2023',
  '10m, 20m and 30m: these are the lengths.',
  '4g and 5g - both are in use.',
])('“%s” bears no number', (text) => {
  expect(readLabel(text)).toBeUndefined();
});

test('the grades in a question are no questions', async () => {
  const { questions } = await draftOfText(
    'You asked:\n\nHow many officers are there in each of these grades?\n\nA - chief officers\n\nB - senior officers\n\nC - others\n\nOur response:\n\nThere are 41 chief officers, 33 senior officers and nine others.\n',
  );
  expect(questions).toHaveLength(1);
});

test('numbers of other kinds are those of the questions', async () => {
  const request = 'You asked:\n\nRoman\n\nOur response:\n\n';
  const asked = ['How many boats are there?', 'Who owns the crane?', 'Please send the lease.'];
  const told =
    'Questions 1 and 2: There are 41 boats, and Saltash Ferries own the crane.\n\nQuestion 3: Not held.\n';
  for (const marks of [
    ['i.', 'ii.', 'iii.'],
    ['#1', '#2', '#3'],
    ['Qn 1:', 'Qn 2:', 'Qn 3:'],
  ]) {
    const list = asked.map((words, at) => `${marks[at]} ${words}`).join('\n');
    const { questions } = await draftOfText(request.replace('Roman', list) + told);
    expect(questions.map(({ text, outcome }) => [text, outcome])).toEqual([
      [asked[0], 'disclosed'],
      [asked[1], 'disclosed'],
      [asked[2], 'not-held'],
    ]);
  }
});

test.each([
  '(a) determining whether it holds the information,',
  '"(a) determining whether we hold the information',
  '(b) locating the information, or a document which may contain it,',
  '3. retrieving it',
  'd) extract the information from a document containing it.',
])('“%s” is counted as cost, and bears no label', (text) => {
  expect(readLabel(text)).toBeUndefined();
});

test('a question that speaks of locating something bears one', () => {
  expect(readLabel('(b) locating the wreck of the ferry: what did it cost?')).toMatchObject({
    numbers: ['b'],
  });
});

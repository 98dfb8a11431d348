import { expect, test } from 'vitest';
import { draftOfText } from '../draft-of.ts';

async function answersTo(text: string): Promise<readonly (readonly unknown[])[]> {
  const { questions } = await draftOfText(text);
  return questions.map(({ outcome, exemptions = [] }) => [outcome, ...exemptions]);
}

test('as many bullets as questions answer them in order, and what is below them answers none', async () => {
  expect(
    await answersTo(`Request

1. How many boats are moored at North Quay?
2. What does the ferry company pay?
3. Please send the minutes on silting.

Response

I can now answer your request.

• There are 41 boats.
• This is exempt under section 43(2) of the Act.
• We do not hold this information.

The harbour office is open from Monday to Friday.
`),
  ).toEqual([['disclosed'], ['withheld', '43(2)'], ['not-held']]);
});

const TWICE = [
  'How many boats were moored?',
  'How many of these were sold?',
  'How many cranes were used?',
  'How many of these were sold?',
];
const TOLD = ['There were 41 boats.', 'There were nine.', 'There were three.', 'We do not hold this.'];
const numbered = (lines: readonly string[]): string =>
  lines.map((line, at) => `${at + 1}. ${line}`).join('\n');

test.each([
  ['with its number', TWICE.map((line, at) => `${at + 1}. ${line}\n${TOLD[at]}`)],
  ['without a number', TWICE.map((line, at) => `${line}\n${TOLD[at]}`)],
])('what is asked twice in the same words is answered twice: %s', async (_, answers) => {
  const letter = `Request\n\n${numbered(TWICE)}\n\nResponse\n\n${answers.join('\n\n')}\n`;
  expect(await answersTo(letter)).toEqual([['disclosed'], ['disclosed'], ['disclosed'], ['not-held']]);
});

const THREE = `Request

1. How many boats were moored?
2. How many cranes were used?
3. What does the ferry company pay?

Response

Question 1: How many boats were moored?

Answer 1: There were 41 boats.

`;

test('where a reply counts the questions in another way, its numbers are those of the questions it repeats', async () => {
  expect(
    await answersTo(`${THREE}Question 2: What does the ferry company pay?

Answer 2: This is exempt under section 43(2) of the Act.

Question 3: How many cranes were used?

Answer 3: We do not hold this information.
`),
  ).toEqual([['disclosed'], ['not-held'], ['withheld', '43(2)']]);
});

test('where it counts them as they were asked, its numbers stay theirs', async () => {
  expect(
    await answersTo(`${THREE}Question 2: How many cranes were used?

Answer 2: This is exempt under section 43(2) of the Act.

Question 3: What does the ferry company pay?

Answer 3: We do not hold this information.
`),
  ).toEqual([['disclosed'], ['withheld', '43(2)'], ['not-held']]);
});

test('“Q.2” before a figure or a sum is a label, and “Q1 2024/25” is a quarter of a year', async () => {
  const request = `Request

Q.1 How many boats are moored at North Quay?
Q.2 What does the ferry company pay?
Q.3 How many cranes are there? (Yes/No where it is not known)

Response

`;
  expect(await answersTo(`${request}Q.2 £3,184\nQ.1 41\nFrom the yard:\nQ.3 No\n`)).toEqual([
    ['disclosed'],
    ['disclosed'],
    ['disclosed'],
  ]);
  const { letter } = await draftOfText(`${request}Q1 2024/25 was the last quarter.\n`);
  expect(letter.answers.tied.size).toBe(0);
});

test('“Answer 2” answers (ii), and “Question 2” over an answer is no question', async () => {
  const told = (name: string) =>
    `${name} 1\n\n41\n\n${name} 2\n\nThis is exempt under section 43(2) of the Act.\n`;
  const asked = ['How many boats are moored at North Quay?', 'What does the ferry company pay?'];
  const expected = [['disclosed'], ['withheld', '43(2)']];
  expect(
    await answersTo(`You asked:\n\n(i) ${asked[0]}\n(ii) ${asked[1]}\n\nOur response:\n\n${told('Answer')}`),
  ).toEqual(expected);
  expect(
    await answersTo(
      `You asked:\n\n${asked.join('\n')}\n\nOur response is as follows.\n\n${told('Question')}`,
    ),
  ).toEqual(expected);
});

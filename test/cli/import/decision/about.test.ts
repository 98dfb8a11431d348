import { expect, test } from 'vitest';
import { wordsAbout } from '../../../../src/cli/import/decision/about.ts';
import { block } from '../../../../src/cli/import/document/block.ts';

const QUESTIONS = ['1', '2', '6a'].map((printed) => ({ label: printed, printed }));

/** What a paragraph of the reasons says of each question. */
function wordsOf(text: string): readonly string[] {
  const piece = { section: 'Reasons', questions: [0, 1, 2], mentions: true, block: block(text) } as const;
  return QUESTIONS.map((_, index) => wordsAbout(piece, index, QUESTIONS));
}

test('a list of questions shares what is said of it', () => {
  const sentence = 'We are withholding Q1, Q2 and Q6a pursuant to section 43(2) of the Act.';
  expect(wordsOf(sentence)).toEqual([sentence, sentence, sentence]);
});

test('clauses about a question each are apart', () => {
  const [first, second] = wordsOf(
    'Section 43(2) applies to question 1, and question 2 is exempt under section 41(1).',
  );
  expect(first).toBe('Section 43(2) applies to question 1,');
  expect(second).toBe('and question 2 is exempt under section 41(1).');
});

test('what is refused at the end of a paragraph is what the paragraph is about', () => {
  const text =
    'Section 12(1) says that we need not comply where the cost is above the limit. I am therefore not able to answer question 2.';
  expect(wordsOf(text)[1]).toBe(text);
  expect(wordsOf('The rates are exempt. We have therefore given the total (question 2).')[1]).toBe(
    'We have therefore given the total (question 2).',
  );
});

test('under the numbers of several questions each sentence is about the one that it names', () => {
  const piece = {
    section: 'Answer',
    questions: [0, 1],
    block: block(
      'No count is kept of them, and we do not hold what question 1 asks for. As to question 2, the cost would exceed the limit.',
    ),
  } as const;
  expect([0, 1].map((index) => wordsAbout(piece, index, QUESTIONS))).toEqual([
    'No count is kept of them, and we do not hold what question 1 asks for.',
    'As to question 2, the cost would exceed the limit.',
  ]);
});

test('“this applies to question 2” is said of all that stands before it', () => {
  const text =
    'The fees are exempt under section 43(2). This applies to question 2. The reasons are in an annex.';
  expect(wordsOf(text)[1]).toBe(text);
});

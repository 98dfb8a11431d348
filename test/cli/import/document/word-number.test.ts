import { expect, test } from 'vitest';
import { readWordLetter } from '../../../../src/cli/import/document/word-letter.ts';
import { draftOfText } from '../draft-of.ts';
import { type Numbered, wordFile } from '../word-file.ts';

type Content = Parameters<typeof wordFile>[0];
type Lists = NonNullable<Parameters<typeof wordFile>[2]>;

const item = (text: string, list = 1, level = 0): Numbered => ({ text, list, level });
const linesOf = async (content: Content, lists: Lists, anew: number[] = []): Promise<string[]> => {
  const { blocks } = await readWordLetter(Buffer.from(wordFile(content, undefined, lists, anew)));
  return blocks.map(({ text }) => text);
};

test('a numbered list that goes on below a heading goes on with its numbers', async () => {
  expect(await linesOf([item('Boats?'), 'Answer', item('Berths?')], [[['decimal', '%1.']]])).toEqual([
    '1. Boats?',
    'Answer',
    '2. Berths?',
  ]);
});

test('the numbers of a letter are shown as Word shows them, and a lower level begins anew', async () => {
  const levels = [
    ['decimal', '%1)'],
    ['lowerLetter', '(%2)'],
    ['lowerRoman', '%1.%2.%3'],
  ] as const;
  const content = [item('A'), item('B', 1, 1), item('C', 1, 1), item('D', 1, 2), item('E'), item('F', 1, 1)];
  expect(await linesOf(content, [levels])).toEqual(['1) A', '(a) B', '(b) C', '1.b.i D', '2) E', '(a) F']);
});

test('a number without a mark gets a full stop, and words before a number stay', async () => {
  const lists = [[['upperLetter', '%1']], [['decimal', 'Question %1']]] as const;
  expect(await linesOf([item('Boats?'), item('Who?', 2)], lists)).toEqual(['A. Boats?', 'Question 1 Who?']);
});

test('each list counts for itself, and bullets and empty lines are not numbered', async () => {
  const lists = [[['decimal', '%1.']], [['decimal', '%1.']], [['bullet', '•']]] as const;
  const content = [item('A'), item('B', 2), item('C', 3), item(' '), item('D', 1)];
  const lines = (await linesOf(content, lists)).filter((line) => line.trim() !== '');
  expect(lines).toEqual(['1. A', '1. B', 'C', '3. D']);
});

test('a list that is begun anew counts from 1, and one that is not goes on from it', async () => {
  const content = [item('A'), item('B'), item('C', 2), item('D', 2)];
  expect(await linesOf(content, [[['decimal', '%1.']]], [1])).toEqual(['1. A', '2. B', '1. C', '2. D']);
});

test('a style numbers its paragraphs', async () => {
  const styled = (text: string): Numbered => ({ text, style: 'Question' });
  expect(await linesOf([styled('Boats?'), '12', styled('Berths?')], [[['decimal', 'Q%1.']]])).toEqual([
    'Q1. Boats?',
    '12',
    'Q2. Berths?',
  ]);
});

test('answers that name the numbers of a list that Word counts come to their questions', async () => {
  const { questions } = await draftOfText(
    wordFile(
      [
        'You asked:',
        'About the boats',
        item('How many boats do you have?'),
        item('Who built the boats?'),
        'About the berths',
        item('How many berths were let in 2024?'),
        'Our response:',
        'Question 3: 44 berths were let.',
        'Question 1: We have 12 boats.',
        'Question 2: We do not hold this information.',
      ],
      undefined,
      [[['decimal', '%1.']]],
    ),
    '.docx',
  );
  expect(questions).toMatchObject([
    { text: 'How many boats do you have?', outcome: 'disclosed' },
    { text: 'Who built the boats?', outcome: 'not-held' },
    { text: 'How many berths were let in 2024?', outcome: 'disclosed' },
  ]);
});

import { expect, test } from 'vitest';
import { draftOfText } from './draft-of.ts';
import { wordFile } from './word-file.ts';

const LETTER = [
  'Our ref: FOI/2025/4969',
  'Date: 12 May 2025',
  'Dear Mr Lindqvist',
  'You requested the following information, received on 14 April 2025:',
  '1. How many lifeboats were inspected in each year since 2023?',
  '2. What did the inspector of the Kelso boat earn?',
  'Our response:',
  '1. The numbers are in this table.',
  [
    ['Year', 'Inspected'],
    ['2023', '<5'],
    ['2024', '{not yet known}'],
  ],
  '2. This is exempt under section 40(2) of the Freedom of Information Act 2000.',
  'Yours sincerely',
  'Ingrid Farrow',
];

test('a Word letter gives its questions, its table and no name', async () => {
  const { text, questions, body, letter } = await draftOfText(wordFile(LETTER), '.docx');
  expect(questions).toEqual([
    { text: 'How many lifeboats were inspected in each year since 2023?', outcome: 'disclosed' },
    { text: 'What did the inspector of the Kelso boat earn?', outcome: 'withheld', exemptions: ['40(2)'] },
  ]);
  expect(text).toMatch(/^\| Year \| Inspected \|$/m);
  expect(text).toContain('\\<5');
  expect(text).toContain('\\{not yet known}');
  expect(body.problems).toEqual([]);
  expect(text).not.toMatch(/Lindqvist|Farrow/);
  expect(letter.reference?.value).toBe('FOI/2025/4969');
  expect(letter.dates).toMatchObject({
    received: { value: '2025-04-14' },
    responded: { value: '2025-05-12' },
  });
});

test('a table of questions and answers is read row by row', async () => {
  const { questions } = await draftOfText(
    wordFile([
      'Ref: FOI/2025/4970',
      [
        ['No.', 'Question', 'Response'],
        ['1', 'How many boats?', '12'],
        ['2', 'Who built them?', 'We do not hold this information.'],
      ],
    ]),
    '.docx',
  );
  expect(questions).toEqual([
    { text: 'How many boats?', outcome: 'disclosed' },
    { text: 'Who built them?', outcome: 'not-held' },
  ]);
});

test('the header of a Word file gives its reference and date, and its lines are counted as left out', async () => {
  const { letter, text } = await draftOfText(
    wordFile(
      ['Dear Ms Farrow', 'You asked:', 'How many boats do you have?', 'Response', 'Dr Quill counted 12.'],
      ['Our ref: FOI/2025/4971', 'Date: 12 May 2025', 'Dr Asta Quill'],
    ),
    '.docx',
  );
  expect(letter.reference?.value).toBe('FOI/2025/4971');
  expect(letter.dates.responded?.value).toBe('2025-05-12');
  expect(letter.left.filter(({ kind }) => kind === 'letterhead').map(({ block }) => block.text)).toEqual([
    'Our ref: FOI/2025/4971',
    'Date: 12 May 2025',
    'Dr Asta Quill',
  ]);
  expect(text).not.toContain('Quill');
});

test('a footnote is a note to the answer that bears its mark, and no answer itself', async () => {
  const { letter, questions } = await draftOfText(
    wordFile([
      'Request',
      '1. How many thefts were there?',
      '2. How many people were arrested?',
      'Response',
      { text: '1. 318 thefts', note: 'Thefts are counted on the day they were recorded.' },
      { text: '2. 61 people', note: 'Not all of them were charged.' },
    ]),
    '.docx',
  );
  expect(questions.map(({ outcome }) => outcome)).toEqual(['disclosed', 'disclosed']);
  expect(letter.answers.pieces.map(({ questions: about, block }) => [about, block.text])).toEqual([
    [[0], '318 thefts[1]'],
    [[1], '61 people[2]'],
    [[0], 'Note [1]: Thefts are counted on the day they were recorded.'],
    [[1], 'Note [2]: Not all of them were charged.'],
  ]);
});

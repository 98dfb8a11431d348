import { expect, test } from 'vitest';
import { block } from '../../../../src/cli/import/document/block.ts';
import { withMarks } from '../../../../src/cli/import/document/lost-number.ts';
import { draftOfText } from '../draft-of.ts';

test('a list that begins with “2.” has its first question above it', async () => {
  const { questions } = await draftOfText(`Request

How many boats are moored at North Quay?

2. What does the ferry company pay?

3. Who mends the breakwater?

Response

1. There are 41 boats.

2. The sum is exempt under section 43(2).

3. We do not hold this information.
`);
  expect(questions).toMatchObject([
    { text: 'How many boats are moored at North Quay?', outcome: 'disclosed' },
    { text: 'What does the ferry company pay?', outcome: 'withheld', exemptions: ['43(2)'] },
    { text: 'Who mends the breakwater?', outcome: 'not-held' },
  ]);
});

const marked = (...lines: readonly string[]): readonly string[] =>
  withMarks(lines.map((line) => block(line))).map(({ text }) => text);

test('numbers that count on from 1 over what asks get the marks that they have lost', () => {
  expect(
    marked(
      '1 how many boats are moored at North Quay',
      'There are 41.',
      '2. name of the ferry',
      'It is the Petrel.',
      '3 and why was it sold?',
    ),
  ).toEqual([
    '1. how many boats are moored at North Quay',
    'There are 41.',
    '2. name of the ferry',
    'It is the Petrel.',
    '3. and why was it sold?',
  ]);
});

test.each([
  ['rows of a table', ['1 North Quay', '2 South Quay', '3 Lighthouse']],
  ['notes', ['1 The ledger ends in May.', '2 ‘Berth’ has the meaning of the byelaws.', '3 See above.']],
  ['figures', ['41 boats', '2 how many were sold?', '3 what did they cost?']],
  ['two of them', ['1 how many boats are there?', '2 what did they cost?']],
])('%s stay as they are', (_, lines) => {
  expect(marked(...lines)).toEqual(lines);
});

test('behind three that ask, what names a thing is one of them, and a number may be missing', () => {
  expect(
    marked(
      '1 how many boats are moored at North Quay?',
      '2 who owns the ferry',
      '3 why was the dredger sold?',
      '4 your plan of the harbour lights',
      '6 any minutes of the silting committee',
    ).slice(3),
  ).toEqual(['4. your plan of the harbour lights', '6. any minutes of the silting committee']);
});

test('a sentence or a quantity behind three that ask is none of them', () => {
  const told = ['4 boats', '4 of the boats at the quay were sold to the ferry company.'];
  const asked = ['1 how many boats are there?', '2 who owns them?', '3 why was the dredger sold?'];
  for (const line of told) expect(marked(...asked, line).at(-1)).toBe(line);
});

test('a list below words that ask for the following gets its marks, and so do its lines over the answers', () => {
  expect(
    marked(
      'Please let me have the following',
      '1 Amount spent on the foghorn',
      '2 Copies of the three quotes',
      '3 Minutes of the lamp committee',
      'Dear Asta',
      '1 Amount spent on the foghorn £900',
    ),
  ).toEqual([
    'Please let me have the following',
    '1. Amount spent on the foghorn',
    '2. Copies of the three quotes',
    '3. Minutes of the lamp committee',
    'Dear Asta',
    '1. Amount spent on the foghorn £900',
  ]);
});

test('rows below words that tell get none', () => {
  const rows = [
    'The moorings are the following:',
    '1 North Quay pontoon',
    '2 South Quay pontoon',
    '3 Lighthouse steps',
  ];
  expect(marked(...rows)).toEqual(rows);
});

test('the mark that a quotation opens with stands before the number that has lost its own', () => {
  expect(
    marked(
      '‘1 The number of boats that were lost in the last year',
      '2. The number of those that were found',
      '3. The cost of the search’',
    ),
  ).toEqual([
    '‘1. The number of boats that were lost in the last year',
    '2. The number of those that were found',
    '3. The cost of the search’',
  ]);
});

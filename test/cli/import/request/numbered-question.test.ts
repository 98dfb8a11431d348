import { describe, expect, test } from 'vitest';
import { block, itemised } from '../../../../src/cli/import/document/block.ts';
import { questionsIn } from '../../../../src/cli/import/request/question.ts';
import { draftOfText } from '../draft-of.ts';

const read = (...lines: readonly string[]): readonly (readonly [string, string | undefined])[] =>
  questionsIn(lines.map((line) => itemised(block(line)))).questions.map(({ label, text }) => [label, text]);

describe('a letter behind the number of the question above', () => {
  test('is a question of its own where both ask', () => {
    expect(
      read(
        '1. How many boats were moored at North Quay? Please leave out the cutters.',
        '1a) How many of them were sold?',
        '2. What does the ferry company pay?',
      ),
    ).toEqual([
      ['1', 'How many boats were moored at North Quay? Please leave out the cutters.'],
      ['1(a)', 'How many of them were sold?'],
      ['2', 'What does the ferry company pay?'],
    ]);
  });

  test.each([
    [
      'where it asks nothing',
      '1. How many boats were moored at North Quay?',
      '1a) those of the ferry company',
    ],
    [
      'where the question above does not ask',
      '1. The boats at North Quay',
      '1a) How many of them were sold?',
    ],
    ['where its number is another', '1. How many boats were moored at North Quay?', '4a) Were any sold?'],
  ])('belongs to that %s', (_, first, second) => {
    expect(read(first, second, '2. What does the ferry company pay?').map(([label]) => label)).toEqual([
      '1',
      '2',
    ]);
  });
});

describe('a bullet among numbers', () => {
  const FIRST = '1. How many boats were moored at North Quay?';

  test('that asks above a letter of the next number has lost that number', () => {
    expect(read(FIRST, '• How many buoys were lost?', '2a) How many of them were found again?')).toEqual([
      ['1', 'How many boats were moored at North Quay?'],
      ['2', 'How many buoys were lost?'],
      ['2(a)', 'How many of them were found again?'],
    ]);
  });

  test.each([
    ['that asks nothing', '• The buoys of the breakwater', '2a) How many of them were found again?'],
    ['above the next number', '• How many buoys were lost?', '2. How many of them were found again?'],
    [
      'above a letter of another number',
      '• How many buoys were lost?',
      '3a) How many of them were found again?',
    ],
  ])('%s belongs to the question above', (_, bullet, next) => {
    const [first, ...others] = read(FIRST, bullet, next);
    expect(first?.[1]).toContain(`How many boats were moored at North Quay?\n- ${bullet.slice(2)}`);
    expect(others.map(([, text]) => text)).not.toContain(bullet.slice(2));
  });
});

test('a question by letter below one by number has its own answer', async () => {
  const { questions } = await draftOfText(`Request

1. How many boats were moored at North Quay? Please leave out the cutters.

1a) How much did the ferry company pay for the berths?

2. How many cranes are there?

Response

1. There are 41 boats.

1a) This is exempt under section 43(2) of the Act.

2. There are three cranes.
`);
  expect(questions).toMatchObject([
    { outcome: 'disclosed' },
    { label: '1(a)', outcome: 'withheld', exemptions: ['43(2)'] },
    { outcome: 'disclosed' },
  ]);
});

test('a day between two questions is over the second, and part of neither', () => {
  expect(read('6 March', 'A. The plan of North Quay', '7 March', 'B. How many gulls nest there')).toEqual([
    ['a', 'The plan of North Quay'],
    ['b', 'How many gulls nest there'],
  ]);
});

test('a line that begins with a figure goes on with the question above it', () => {
  expect(read('1. The boats of', '3 ferries', '2. How many gulls nest there?')[0]).toEqual([
    '1',
    'The boats of\n3 ferries',
  ]);
});

describe('a line below the last question', () => {
  const MORE =
    'If there is still time, can I also ask for a copy of any message about the gulls of North Quay.';

  test('that asks for something more is a question with the next number', () => {
    expect(read('1. How many boats are there?', '2. The names of the yards.', MORE)).toEqual([
      ['1', 'How many boats are there?'],
      ['2', 'The names of the yards.'],
      ['3', MORE],
    ]);
    expect(read('a) How many boats are there?', 'b) The names of the yards.', MORE).at(-1)?.[0]).toBe('c');
  });

  test.each([
    'Please also provide this information for each of the two years before.',
    'I would also like to have the answers in Excel format where that is possible.',
    'If there is still time, please leave out the boats that were sold in that year.',
  ])('is none where it speaks of what was asked: “%s”', (line) => {
    expect(read('1. How many boats are there?', '2. The names of the yards.', line)).toHaveLength(2);
  });
});

test('a line that ends in a colon between two questions leads to the second', () => {
  const { questions } = questionsIn(
    [
      '1. The number of boats that were clamped',
      '2. What was paid for each',
      'Separately, regarding the ferry:',
      '3. The number of days on which it did not sail',
    ].map((line) => block(line)),
  );
  expect(questions.map(({ text }) => text)).toEqual([
    'The number of boats that were clamped',
    'What was paid for each',
    'The number of days on which it did not sail',
  ]);
});

test.each([
  ['2. a) The names of the pilots', 'b) and how many complaints were made about them.'],
  ['2. a) The names of the pilots', '2. b) How many complaints were made about them'],
  ['2(a) The names of the pilots', '(b) The number of complaints about them'],
])('“%s” and “%s” are two questions of one number', (first, second) => {
  expect(
    read('1. How many boats were sold?', first, second, '3. The maker of the ropes.').map(([label]) => label),
  ).toEqual(['1', '2(a)', '2(b)', '3']);
});

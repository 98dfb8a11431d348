import { describe, expect, test } from 'vitest';
import { withQuestionRows } from '../../../../src/cli/import/document/spaced-question.ts';
import { draftOfText } from '../draft-of.ts';

const HEAD = 'Question                               Response';
const ROWS = [
  '1. How many boats were moored at       41',
  'North Quay in 2023?',
  '2. Name of the harbour master          Withheld. S40(2)',
];

describe('questions and answers in two columns of spaces', () => {
  test('are the rows of a table, with the words of each cell together', () => {
    expect(withQuestionRows(['Dear Ms Marsh', HEAD, '', ...ROWS])).toEqual([
      'Dear Ms Marsh',
      'Question\tResponse',
      '1. How many boats were moored at North Quay in 2023?\t41',
      '2. Name of the harbour master\tWithheld. S40(2)',
      '',
    ]);
  });

  test('go on below the head that the next page repeats, and what is between is no part of them', () => {
    const page = ['3. Cost of a berth at the              Page 1 of 2', '', 'FOI ref: 24-11', '', HEAD, ''];
    const rows = withQuestionRows([HEAD, '', ...ROWS, ...page, 'lighthouse                             £90']);
    expect(rows).toContain('3. Cost of a berth at the lighthouse\t£90');
    expect(rows.filter((line) => /page 1/i.test(line))).toEqual([]);
    expect(rows).toContain('FOI ref: 24-11');
  });

  test('end at a note below an empty line', () => {
    expect(withQuestionRows([HEAD, ...ROWS, '', 'Note A', 'The ledger ends in May.']).slice(-3)).toEqual([
      '',
      'Note A',
      'The ledger ends in May.',
    ]);
  });

  test.each([
    [
      'without numbers',
      [HEAD, 'The boats of the quay                  41', 'and their names                        None'],
    ],
    [
      'that words reach over',
      [HEAD, '1. How many boats were moored at North Quay in 2023?', '2. Who owns them?'],
    ],
    ['without a head', ROWS],
  ])('are left as they are %s', (_, lines) => {
    expect(withQuestionRows(lines)).toEqual(lines);
  });

  test('are told with their answers', async () => {
    const { questions } = await draftOfText(['Dear Ms Marsh', '', HEAD, '', ...ROWS, ''].join('\n'));
    expect(questions).toMatchObject([
      { text: 'How many boats were moored at North Quay in 2023?', outcome: 'disclosed' },
      { text: 'Name of the harbour master', outcome: 'withheld', exemptions: ['40(2)'] },
    ]);
  });
});

describe('questions without numbers in two columns', () => {
  const COLUMNS = [
    'Request                                Response',
    '',
    'Please say how many boats the          The Board has one boat, which',
    'Board has at North Quay.               lies at the ferry steps.',
    '',
    '                                       It was built in 2014.',
  ];
  const NEXT = ['Please say what the ferry paid.        £4,100.'];

  test('are parted by the empty line above each, and a paragraph beside nothing belongs to the one above', () => {
    expect(withQuestionRows([...COLUMNS, '', ...NEXT, '', 'We hope that this helps.'])).toEqual([
      'Question\tResponse',
      'Please say how many boats the Board has at North Quay.\tThe Board has one boat, which lies at the ferry steps. It was built in 2014.',
      'Please say what the ferry paid.\t£4,100.',
      '',
      '',
      'We hope that this helps.',
    ]);
  });

  test('go on below the head of the next page', () => {
    const page = ['', 'www.lobsterbay.example', 'Lobster Bay Harbour Board', ''];
    const rest = '                                       Its engine is new.';
    const rows = withQuestionRows([...COLUMNS, ...page, rest, '', ...NEXT]);
    expect(rows.slice(0, 3)).toEqual([
      'www.lobsterbay.example',
      'Lobster Bay Harbour Board',
      'Question\tResponse',
    ]);
    expect(rows[3]).toMatch(/2014\. Its engine is new\.$/);
    expect(rows[4]).toBe('Please say what the ferry paid.\t£4,100.');
  });

  test('a line that is drawn below the head or at the end is none of them', () => {
    const drawn = '-'.repeat(60);
    const rows = withQuestionRows([COLUMNS[0] ?? '', drawn, ...COLUMNS.slice(2), '', ...NEXT, drawn]);
    expect(rows.filter((line) => line.includes('\t'))).toHaveLength(3);
  });

  test('words that ask nothing stay as they are', () => {
    const lines = [
      'Request                                Response',
      '',
      'Boats                                  41',
      '',
      'Ferries                                2',
    ];
    expect(withQuestionRows(lines)).toEqual(lines);
  });
});

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

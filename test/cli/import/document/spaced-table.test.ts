import { describe, expect, test } from 'vitest';
import { withTabs } from '../../../../src/cli/import/document/spaced-table.ts';
import { draftOfText } from '../draft-of.ts';

const TABLE = [
  'Year         Issued      Cancelled     Paid',
  '2022/23       1,204            91      1,003',
  '2023/24       1,377           102      1,120',
  '2024/25       1,190            88        941',
];

describe('lines in columns of spaces', () => {
  test('are the rows of a table', () => {
    expect(withTabs(TABLE)).toEqual([
      'Year\tIssued\tCancelled\tPaid',
      '2022/23\t1,204\t91\t1,003',
      '2023/24\t1,377\t102\t1,120',
      '2024/25\t1,190\t88\t941',
    ]);
  });

  test('are so too where an empty line stands between every two', () => {
    expect(withTabs(TABLE.flatMap((line) => [line, '']))).toEqual([...withTabs(TABLE), '']);
  });

  test('keep an empty cell in its column', () => {
    expect(
      withTabs(['Ward       2022    2023', 'Abbey         4       7', 'Minster               9']),
    ).toEqual(['Ward\t2022\t2023', 'Abbey\t4\t7', 'Minster\t\t9']);
  });

  test.each([
    ['two lines', TABLE.slice(0, 2)],
    ['fields of a letter', ['Our ref:     12', 'Your ref:    14', 'Tel:         01234']],
    [
      'a page in two columns',
      [
        'The council holds      Where it is not',
        'what it is asked       known to whom it',
        'to hold by law.        was ever given.',
      ],
    ],
    [
      'prose with wide gaps',
      ['The total was 14.  It rose', 'to 17 in May.  It then fell', 'again to 12.  We regret it.'],
    ],
  ])('%s are left as they are', (_, lines) => {
    expect(withTabs(lines)).toEqual(lines);
  });
});

test('the text of a PDF keeps its table in the answer', async () => {
  const { text } = await draftOfText(`Our ref: FOI 2231/25

Dear Ms Sample

You asked:

How many penalty notices were issued in each of the last three years?

Response

The table below shows the number of notices.

${TABLE.join('\n')}

Yours sincerely
`);
  expect(text).toContain('| 2023/24 | 1,377 | 102 | 1,120 |');
});

test('rows that begin with their numbers may have several lines, and go on over a page', () => {
  expect(
    withTabs([
      'No.   Question                     Response',
      '',
      '1     Who provides the cranes,     Corvane plc',
      '      and for how long?            until 2027.',
      '',
      '                                   Page 1 of 2',
      '2     How many are there?          Three',
      '3     What did they cost?          Exempt - Section 43(2)',
      '',
      'Note A. Section 43(2) exempts prices.',
    ]),
  ).toEqual([
    'No.\tQuestion\tResponse',
    '1\tWho provides the cranes, and for how long?\tCorvane plc until 2027.',
    '2\tHow many are there?\tThree',
    '3\tWhat did they cost?\tExempt - Section 43(2)',
    '                                   Page 1 of 2',
    'Note A. Section 43(2) exempts prices.',
  ]);
});

test('the number of a question beside the head of a table is no cell of it', () => {
  expect(withTabs(['2.   Year        Claims', '     2021/22     88', '     2022/23     131'])).toEqual([
    '2.',
    'Year\tClaims',
    '2021/22\t88',
    '2022/23\t131',
  ]);
});

test('what stands above the given line is no table', () => {
  expect(withTabs(TABLE, 4)).toEqual(TABLE);
});

test('a table that begins below other lines in columns is found', () => {
  expect(withTabs(['Harbour Board      North Quay', '', '', ...TABLE]).slice(-4)).toEqual([
    ...withTabs(TABLE),
  ]);
});

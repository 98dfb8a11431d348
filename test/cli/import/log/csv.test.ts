import { describe, expect, test } from 'vitest';
import { CsvFault, readRows } from '../../../../src/cli/import/log/csv.ts';

const read = (text: string) => readRows(text).rows.map(({ line, number, cells }) => [line, number, ...cells]);

describe('the rows of a log', () => {
  test.each([
    ['commas', 'a,b\n1,"x, y"\n'],
    ['semicolons', 'a;b\n1;x, y\n'],
    ['tabs', 'a\tb\n1\tx, y\n'],
    ['vertical bars', 'a|b\n1|x, y\n'],
    ['a note of the delimiter', 'sep=;\na;b\n1;x, y\n'],
    ['CRLF', 'a,b\r\n1,"x, y"\r\n'],
    ['CR alone', 'a,b\r1,"x, y"\r'],
    ['a byte-order mark', '\ufeffa,b\n1,"x, y"\n'],
    ['spaces before quotes', 'a, b\n1, "x, y"\n'],
  ])('are read with %s', (_, text) => {
    expect(readRows(text).rows.map(({ cells }) => cells)).toEqual([
      ['a', 'b'],
      ['1', 'x, y'],
    ]);
  });

  test('keep their line in the file and their number in the spreadsheet', () => {
    expect(read('a,b\r1,"x\ry"\r\r2,z\r')).toEqual([
      [1, 1, 'a', 'b'],
      [2, 2, '1', 'x\ry'],
      [4, 3, ''],
      [5, 4, '2', 'z'],
    ]);
  });

  test('end with LF where a lone CR outside quotes is inside a cell', () => {
    expect(read('a,b\n1,x\ry\n2,z\n3,k\n')).toEqual([
      [1, 1, 'a', 'b'],
      [2, 2, '1', 'x\ry'],
      [4, 3, '2', 'z'],
      [5, 4, '3', 'k'],
    ]);
  });

  test('end with CR where LF ends a line inside a cell, as programs for the Mac write them', () => {
    expect(read('a,b\r1,"x\ny"\r2,"z\nk"\r')).toEqual([
      [1, 1, 'a', 'b'],
      [2, 2, '1', 'x\ny'],
      [4, 3, '2', 'z\nk'],
    ]);
  });

  test('are marked where a quote opens and does not close with its cell', () => {
    const rows = readRows('a,b,c\n1,"open\n2,"k",x\n3,"""Said"" she\nthen",z\n').rows;
    expect(rows.map(({ unquoted }) => unquoted)).toEqual([false, true, false]);
  });
});

test('a quote that is never closed is a fault at the line of its row', () => {
  expect(() => readRows('a,b\n1,x\n2,"y\n3,z\n')).toThrow(
    new CsvFault(
      3,
      'A double quote opens in the row that starts here and is never closed.',
      'Close it at the end of its cell, or write a quote inside a cell twice ("").',
    ),
  );
});

test('a file of one column is no log', () => {
  expect(() => readRows('a\nb\n')).toThrow('There is only one column here.');
  expect(() => readRows('\r\n\r\n')).toThrow('There is nothing in this file.');
});

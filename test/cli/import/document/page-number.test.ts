import { expect, test } from 'vitest';
import { withPageNumbers } from '../../../../src/cli/import/document/page-number.ts';

const far = (words: string): string => `${' '.repeat(60)}${words}`;

test('numbers at the end of their lines that count on from 1 are those of pages', () => {
  expect(withPageNumbers(['The plan', far('1'), 'of North Quay', far('2')])).toEqual([
    'The plan',
    'Page 1',
    'of North Quay',
    'Page 2',
  ]);
});

test.each([
  ['one alone', ['Boats', far('1')]],
  ['figures that do not count', ['Boats', far('4'), 'Buoys', far('9')]],
  ['numbers at the start of their lines', ['1', 'Boats', '2', 'Buoys']],
])('%s may be an answer', (_, lines) => {
  expect(withPageNumbers(lines)).toEqual(lines);
});

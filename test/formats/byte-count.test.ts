import { expect, test } from 'vitest';
import { fileKind, printBytes } from '../../src/formats/byte-count.ts';

test.each([
  [842, '842 bytes'],
  [1000, '1 KB'],
  [142_300, '142 KB'],
  [999_499, '999 KB'],
  [999_500, '1.0 MB'],
  [2_440_000, '2.4 MB'],
])('%d bytes are printed as %s', (bytes, printed) => {
  expect(printBytes(bytes)).toBe(printed);
});

test('the kind of a file is the ending of its name', () => {
  expect(fileKind('overtime.2024.csv')).toBe('CSV');
});

import { expect, test } from 'vitest';
import { CsvFault } from '../../../../src/cli/import/log/csv.ts';
import { readSheet } from '../../../../src/cli/import/log/sheet.ts';

test('names of columns without a row below them are a fault at their line', () => {
  expect(() => readSheet('Requests of 2024,\nReference,Request\n')).toThrow(
    new CsvFault(
      2,
      'The names of the columns stand here, and there is no row below them.',
      'Save the sheet with its rows as CSV, and import that.',
    ),
  );
});

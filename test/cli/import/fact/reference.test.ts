import { expect, test } from 'vitest';
import { block } from '../../../../src/cli/import/document/block.ts';
import { findReference } from '../../../../src/cli/import/fact/reference.ts';

const found = (...lines: readonly string[]): string | undefined =>
  findReference(
    lines.map((line) => block(line)),
    [],
  ).found?.value;

test.each(['FOI 2023 figures.xlsx', 'Boats FOI_2019.csv', 'EIR 2004'])(
  'the year in “%s” is no number',
  (text) => {
    expect(found(text)).toBeUndefined();
    expect(found(text, 'Our reference: FOI 12071')).toBe('FOI 12071');
  },
);

test.each([
  ['FOI 1207 figures.xlsx', 'FOI 1207'],
  ['Our reference: FOI 2023/17', 'FOI 2023/17'],
  ['FOI 20231', 'FOI 20231'],
])('“%s” has one', (text, reference) => {
  expect(found(text)).toBe(reference);
});

test.each([
  ['Our reference: FOI 2011', 'FOI 2011'],
  ['Our ref: FOI/1987', 'FOI/1987'],
  ['Our reference: RFI-2044', 'RFI-2044'],
])('behind its label a number may look like a year: “%s”', (text, reference) => {
  expect(found(text)).toBe(reference);
});

test('a year alone is no reference, even behind a label', () => {
  expect(found('Our reference: 2023')).toBeUndefined();
});

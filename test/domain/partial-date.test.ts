import { describe, expect, test } from 'vitest';
import {
  certainlyAfter,
  comparePartialDates,
  earliest,
  latest,
  type PartialDate,
  precision,
  printPartialDate,
  readPartialDate,
  wholeDate,
  yearOf,
} from '../../src/domain/partial-date.ts';

const date = (text: string) => text as PartialDate;

describe('reading', () => {
  test.each(['2024', '2024-07', '2024-07-19', '2024-02-29'])('%s is taken as it stands', (text) => {
    expect(readPartialDate(text)).toBe(text);
  });

  test.each([
    '24',
    '20245',
    '2024-',
    '2024-7',
    '2024-13',
    '2024-00',
    '2023-02-29',
    '2024-07-',
    '2024-07-19-01',
    'July 2024',
    '',
  ])('"%s" is no date', (text) => {
    expect(readPartialDate(text)).toBeUndefined();
  });
});

test.each([
  ['2024', 'year', '2024-01-01', '2024-12-31', 2024],
  ['2024-02', 'month', '2024-02-01', '2024-02-29', 2024],
  ['2023-02', 'month', '2023-02-01', '2023-02-28', 2023],
  ['2024-07-19', 'day', '2024-07-19', '2024-07-19', 2024],
])('%s is known to the %s: from %s to %s', (text, known, first, last, year) => {
  expect(precision(date(text))).toBe(known);
  expect(earliest(date(text))).toBe(first);
  expect(latest(date(text))).toBe(last);
  expect(yearOf(date(text))).toBe(year);
});

test('only a date with its day is whole', () => {
  expect(wholeDate(date('2024-07-19'))).toBe('2024-07-19');
  expect(wholeDate(date('2024-07'))).toBeUndefined();
  expect(wholeDate(date('2024'))).toBeUndefined();
});

describe('one date is certainly after another', () => {
  test.each([
    ['2024-07-20', '2024-07-19'],
    ['2024-08', '2024-07-31'],
    ['2025', '2024-12'],
    ['2024-08', '2024-07'],
  ])('%s after %s', (later, sooner) => {
    expect(certainlyAfter(date(later), date(sooner))).toBe(true);
    expect(certainlyAfter(date(sooner), date(later))).toBe(false);
  });

  test.each([
    ['2024-07', '2024-07-19'],
    ['2024-07-31', '2024-07'],
    ['2024', '2024-01-01'],
    ['2024-07-19', '2024-07-19'],
    ['2024', '2024'],
  ])('but not %s after %s, which may be the same day', (a, b) => {
    expect(certainlyAfter(date(a), date(b))).toBe(false);
  });
});

test('a list is ordered by the last day that each date can mean', () => {
  const dates = ['2024', '2023-12-31', '2024-07-19', '2024-07', '2024-12-30', '2025-01'].map(date);
  expect(dates.sort(comparePartialDates)).toEqual([
    '2023-12-31',
    '2024-07-19',
    '2024-07',
    '2024-12-30',
    '2024',
    '2025-01',
  ]);
  expect(comparePartialDates(date('2024'), date('2024-12-31'))).toBe(0);
});

test('a reader sees only what is known, without leading zeros', () => {
  expect(['2024-07-19', '2024-07-01', '2024-12', '2024'].map((text) => printPartialDate(date(text)))).toEqual(
    ['19 July 2024', '1 July 2024', 'December 2024', '2024'],
  );
});

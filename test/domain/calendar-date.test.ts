import { expect, test } from 'vitest';
import {
  addDays,
  type CalendarDate,
  lastOfMonth,
  readCalendarDate,
  weekday,
} from '../../src/domain/calendar-date.ts';

const date = (text: string) => text as CalendarDate;

test.each(['2024-07-19', '2024-02-29', '2000-02-29', '2024-12-31', '0999-01-01'])('%s is a date', (text) => {
  expect(readCalendarDate(text)).toBe(text);
});

test.each([
  '2023-02-29',
  '1900-02-29',
  '2024-02-30',
  '2024-04-31',
  '2024-13-01',
  '2024-00-10',
  '2024-07-00',
  '2024-07-32',
  '2024-7-19',
  '19-07-2024',
  '2024-07-19T00:00',
  ' 2024-07-19',
  '2024-07-19\n',
  '2024-07',
  '2024',
  '',
])('"%s" is no date', (text) => {
  expect(readCalendarDate(text)).toBeUndefined();
});

test.each([
  ['2024-02-28', 1, '2024-02-29'],
  ['2024-02-29', 1, '2024-03-01'],
  ['2023-12-31', 1, '2024-01-01'],
  ['2024-01-01', -1, '2023-12-31'],
  ['2024-03-30', 2, '2024-04-01'], // the clocks go forward on the 31st
  ['2024-10-26', 2, '2024-10-28'], // and back on the 27th
  ['2024-07-19', 0, '2024-07-19'],
  ['2024-01-01', 366, '2025-01-01'],
])('%s and %i days is %s', (from, days, to) => {
  expect(addDays(date(from), days)).toBe(to);
});

test('a week is counted from Monday, 0, to Sunday, 6', () => {
  const week = [
    '2024-07-15',
    '2024-07-16',
    '2024-07-17',
    '2024-07-18',
    '2024-07-19',
    '2024-07-20',
    '2024-07-21',
  ];
  expect(week.map((day) => weekday(date(day)))).toEqual([0, 1, 2, 3, 4, 5, 6]);
});

test('a month ends on its own last day, February in a leap year on the 29th', () => {
  expect([lastOfMonth(2023, 2), lastOfMonth(2024, 2), lastOfMonth(2024, 4), lastOfMonth(2024, 12)]).toEqual([
    '2023-02-28',
    '2024-02-29',
    '2024-04-30',
    '2024-12-31',
  ]);
});

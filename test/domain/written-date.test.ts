import { expect, test } from 'vitest';
import { readWrittenDate } from '../../src/domain/written-date.ts';

test.each([
  ['19/07/2024', '2024-07-19'],
  ['19-07-2024', '2024-07-19'],
  ['07/19/2024', '2024-07-19'],
  ['05.05.2024', '2024-05-05'],
  ['2024-7-9', '2024-07-09'],
  ['2024/07/09', '2024-07-09'],
  ['9 July 2024', '2024-07-09'],
  ['9th of July, 2024', '2024-07-09'],
  ['Tuesday 9 July 2024', '2024-07-09'],
  ['July 9, 2024', '2024-07-09'],
  ['Sept 2024', '2024-09'],
])('%s is %s', (text, date) => {
  expect(readWrittenDate(text)).toBe(date);
});

test.each([
  ['may be of May or of July', '05/07/2024'],
  ['is no day', '31/06/2024'],
  ['is no day either', '30 February 2024'],
  ['has the wrong day of the week', 'Monday 9 July 2024'],
  ['has a year of two digits', '19/07/24'],
  ['has a time', '19/07/2024 09:00'],
  ['is not only a date', 'by 9 July 2024'],
  ['is empty', ''],
])('one that %s is not read', (_, text) => {
  expect(readWrittenDate(text)).toBeUndefined();
});

import { describe, expect, test } from 'vitest';
import {
  BANK_HOLIDAYS_FROM,
  BANK_HOLIDAYS_TO,
  bankHolidays,
  type Division,
} from '../../src/domain/bank-holidays.ts';
import { addDays, type CalendarDate, weekday } from '../../src/domain/calendar-date.ts';

const date = (text: string) => text as CalendarDate;
const years = Array.from({ length: 12 }, (_, index) => 2017 + index);
const inYear = (division: Division, year: number) =>
  bankHolidays(division).filter((day) => day.startsWith(`${year}`));

/** Days that proclamations added to a year, and the ordinary holidays that they moved away. */
const PROCLAIMED: Record<string, { added: string[]; moved: string[]; only?: Division }> = {
  2020: { added: ['2020-05-08'], moved: ['2020-05-04'] },
  2022: { added: ['2022-06-02', '2022-06-03', '2022-09-19'], moved: ['2022-05-30'] },
  2023: { added: ['2023-05-08'], moved: [] },
  2026: { added: ['2026-06-15'], moved: [], only: 'scotland' },
};

describe.each<Division>(['england-and-wales', 'scotland', 'northern-ireland'])(
  'the bank holidays of %s',
  (division) => {
    test.each(years)('in %i are those that the rules give', (year) => {
      expect(inYear(division, year)).toEqual(byRule(division, year));
    });

    test('are all weekdays, none twice, in order', () => {
      const days = bankHolidays(division);
      expect(days.filter((day) => weekday(day) > 4)).toEqual([]);
      expect(days).toEqual([...new Set(days)].sort());
    });
  },
);

test('the data covers whole years from 2017 to 2028', () => {
  expect([BANK_HOLIDAYS_FROM, BANK_HOLIDAYS_TO]).toEqual(['2017-01-01', '2028-12-31']);
});

/** The holidays by the rules of the 1971 Act and the yearly proclamations, worked out apart from the data. */
function byRule(division: Division, year: number): string[] {
  const scotland = division === 'scotland';
  const newYear = substituted(scotland ? [`${year}-01-01`, `${year}-01-02`] : [`${year}-01-01`]);
  const christmas = substituted([`${year}-12-25`, `${year}-12-26`]);
  const { added = [], moved = [], only } = PROCLAIMED[year] ?? {};
  const days = [
    ...newYear,
    addDays(easter(year), -2),
    ...(scotland ? [] : [addDays(easter(year), 1)]),
    firstMonday(year, '05'),
    addDays(firstMonday(year, '06'), -7),
    scotland ? firstMonday(year, '08') : addDays(firstMonday(year, '09'), -7),
    ...(scotland ? substituted([`${year}-11-30`]) : []),
    ...(division === 'northern-ireland'
      ? substituted([`${year}-03-17`]).concat(substituted([`${year}-07-12`]))
      : []),
    ...christmas,
    ...(only === undefined || only === division ? added : []),
  ];
  return days.filter((day) => !moved.includes(day)).sort();
}

/** Moves each day that falls on a weekend to the next weekday that is not a holiday itself. */
function substituted(days: string[]): string[] {
  const kept = days.filter((day) => weekday(date(day)) < 5);
  for (const day of days.filter((each) => weekday(date(each)) > 4)) {
    let substitute = addDays(date(day), 1);
    while (weekday(substitute) > 4 || kept.includes(substitute)) substitute = addDays(substitute, 1);
    kept.push(substitute);
  }
  return kept;
}

function firstMonday(year: number, month: string): CalendarDate {
  const first = date(`${year}-${month}-01`);
  return addDays(first, (7 - weekday(first)) % 7);
}

/** Easter Sunday by the anonymous Gregorian algorithm. */
function easter(year: number): CalendarDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const lunar = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - lunar + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const sum = epact + toSunday - 7 * correction + 114;
  return date(
    `${year}-${String(Math.floor(sum / 31)).padStart(2, '0')}-${String((sum % 31) + 1).padStart(2, '0')}`,
  );
}

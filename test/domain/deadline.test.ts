import { describe, expect, test } from 'vitest';
import { bankHolidays } from '../../src/domain/bank-holidays.ts';
import { addDays, type CalendarDate, weekday } from '../../src/domain/calendar-date.ts';
import {
  deadline,
  isWorkingDay,
  OutsideBankHolidayData,
  workingDaysTaken,
} from '../../src/domain/deadline.ts';
import { REGIMES } from '../../src/domain/regime.ts';

const date = (text: string) => text as CalendarDate;

/** Received, due, and the day it would be if only the holidays of England and Wales were left out. */
const UK_WIDE = [
  ['2024-12-23', '2025-01-24', '2025-01-23'],
  ['2024-11-08', '2024-12-09', '2024-12-06'],
  ['2025-03-03', '2025-04-01', '2025-03-31'],
  ['2025-04-05', '2025-05-07', '2025-05-07'],
  ['2025-07-01', '2025-07-30', '2025-07-29'],
  ['2025-11-14', '2025-12-15', '2025-12-12'],
  ['2026-06-01', '2026-06-30', '2026-06-29'],
  ['2026-06-13', '2026-07-14', '2026-07-10'],
  ['2026-12-21', '2027-01-22', '2027-01-21'],
] as const;

/** Received, due, and the holidays on weekdays that the count passes over, written out. */
const FOIA = [
  ['2017-06-19', '2017-07-18', '07-12'],
  ['2017-12-08', '2018-01-11', '12-25 12-26 01-01 01-02'],
  ['2018-03-01', '2018-04-03', '03-19 03-30 04-02'],
  ['2019-02-27', '2019-03-28', '03-18'],
  ['2019-11-04', '2019-12-03', '12-02'],
  ['2020-04-09', '2020-05-12', '04-10 04-13 05-08'],
  ['2020-07-01', '2020-07-30', '07-13'],
  ['2021-12-20', '2022-01-21', '12-27 12-28 01-03 01-04'],
  ['2022-05-16', '2022-06-15', '06-02 06-03'],
  ['2022-09-05', '2022-10-04', '09-19'],
  ['2022-12-24', '2023-01-26', '12-26 12-27 01-02 01-03'], // a Saturday
  ['2023-04-06', '2023-05-10', '04-07 04-10 05-01 05-08'],
  ['2024-01-02', '2024-01-30', ''], // itself a holiday
  ['2024-02-29', '2024-04-02', '03-18 03-29 04-01'],
  ['2024-07-27', '2024-08-27', '08-05 08-26'],
  ['2026-06-14', '2026-07-14', '06-15 07-13'], // a Sunday
  ['2026-06-15', '2026-07-14', '07-13'], // itself a holiday, in Scotland
  ['2026-12-25', '2027-01-27', '12-28 01-01 01-04'],
  ['2027-12-24', '2028-01-27', '12-27 12-28 01-03 01-04'],
  ['2028-02-29', '2028-03-29', '03-17'],
] as const;

const FOISA = [
  ['2024-12-23', '2025-01-24', '12-25 12-26 01-01 01-02'],
  ['2024-11-08', '2024-12-09', '12-02'],
  ['2025-03-03', '2025-03-31', ''],
  ['2025-07-01', '2025-07-29', ''],
  ['2025-08-01', '2025-09-01', '08-04'],
  ['2025-08-15', '2025-09-12', ''],
  ['2026-06-01', '2026-06-30', '06-15'],
  ['2027-03-12', '2027-04-12', '03-26'],
] as const;

const EIR_EXTENDED = [
  ['2024-11-01', '2025-01-03', '12-02 12-25 12-26 01-01 01-02'],
  ['2025-06-16', '2025-08-13', '07-14 08-04'],
  ['2026-02-20', '2026-04-22', '03-17 04-03 04-06'],
] as const;

/** St Patrick’s Day and the two bank holidays of Easter Monday and the Twelfth are working days in Scotland. */
const EISR_EXTENDED = [
  ['2024-11-01', '2025-01-03', '12-02 12-25 12-26 01-01 01-02'],
  ['2025-06-16', '2025-08-12', '08-04'],
  ['2026-02-20', '2026-04-20', '04-03'],
] as const;

test.each(UK_WIDE)(
  'received on %s, due on %s; by the holidays of England alone %s',
  (received, due, wrong) => {
    expect(deadline(date(received), { regime: 'FOIA' })).toBe(due);
    expect(deadline(date(received), { regime: 'EIR' })).toBe(due);
    expect(dueByEnglandAlone(date(received))).toBe(wrong);
  },
);

describe.each([
  { regime: 'FOIA', workingDays: 20, table: FOIA },
  { regime: 'FOISA', workingDays: 20, table: FOISA },
  { regime: 'EISR', workingDays: 20, table: FOISA },
  { regime: 'EIR', workingDays: 40, table: EIR_EXTENDED },
  { regime: 'EISR', workingDays: 40, table: EISR_EXTENDED },
] as const)('$workingDays working days under $regime', ({ regime, workingDays, table }) => {
  test.each<readonly [string, string, string]>(table)(
    'from %s end on %s, past the holidays %s',
    (received, due, holidays) => {
      expect(deadline(date(received), { regime, workingDays })).toBe(due);
      expect(countedBySubtraction(received, due, holidays)).toBe(workingDays);
    },
  );
});

test.each(REGIMES)('any deadline under %s is the first day to make twenty', (regime) => {
  for (let received = date('2017-01-01'); received <= '2028-11-28'; received = addDays(received, 1)) {
    const due = deadline(received, { regime });
    const taken = [addDays(due, -1), due].map((responded) => workingDaysTaken(received, responded, regime));
    if (taken.join() !== '19,20') expect.fail(`${received}: ${taken}`);
  }
});

describe('working days taken', () => {
  test.each([
    ['2024-07-19', '2024-07-19', 0],
    ['2024-07-19', '2024-07-21', 0],
    ['2024-07-19', '2024-07-22', 1],
    ['2024-07-20', '2024-07-22', 1],
    ['2026-06-12', '2026-06-15', 0],
    ['2026-06-12', '2026-06-16', 1],
    ['2024-12-23', '2025-02-07', 30],
  ])('from %s to %s are %i', (received, responded, taken) => {
    expect(workingDaysTaken(date(received), date(responded), 'FOIA')).toBe(taken);
  });

  test('fewer are taken under the FOIA where the holiday was not Scotland’s', () => {
    expect(workingDaysTaken(date('2025-07-11'), date('2025-07-15'), 'FOIA')).toBe(1);
    expect(workingDaysTaken(date('2025-07-11'), date('2025-07-15'), 'FOISA')).toBe(2);
  });

  test('a response before its request is refused', () => {
    expect(() =>
      workingDaysTaken(date('2024-07-19'), date('2024-07-18'), 'FOIA'),
    ).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: A response of 2024-07-18 cannot answer a request of 2024-07-19.]`,
    );
  });
});

test.each([
  ['2025-01-02', 'Scotland'],
  ['2025-03-17', 'Northern Ireland'],
  ['2025-07-14', 'Northern Ireland'],
  ['2025-08-04', 'Scotland'],
  ['2025-12-01', 'Scotland'],
  ['2026-06-15', 'Scotland'],
  ['2025-08-25', 'England, Wales and Northern Ireland'],
])('%s, a holiday of %s, is no working day under the FOIA or the EIR anywhere', (day) => {
  expect(isWorkingDay(date(day), 'FOIA')).toBe(false);
  expect(isWorkingDay(date(day), 'EIR')).toBe(false);
});

test.each(['FOISA', 'EISR'] as const)(
  'under the %s only the holidays of Scotland are left out, and Easter Monday is not one',
  (regime) => {
    expect(isWorkingDay(date('2025-03-17'), regime)).toBe(true);
    expect(isWorkingDay(date('2025-04-21'), regime)).toBe(true);
    expect(isWorkingDay(date('2025-04-18'), regime)).toBe(false);
    expect(isWorkingDay(date('2026-06-15'), regime)).toBe(false);
  },
);

test.each([
  ['Christmas Day', '2018-12-25 2019-12-25 2020-12-25 2021-12-25 2022-12-25 2023-12-25 2027-12-25'],
  ['Good Friday', '2018-03-30 2019-04-19 2020-04-10 2021-04-02 2022-04-15 2023-04-07 2026-04-03 2027-03-26'],
])('%s never counts, whether or not a substitute stands in for it', (_, days) => {
  for (const day of days.split(' ')) {
    expect(isWorkingDay(date(day), 'FOIA')).toBe(false);
    expect(isWorkingDay(date(day), 'EIR')).toBe(false);
    expect(isWorkingDay(date(day), 'FOISA')).toBe(false);
  }
});

test('an ordinary weekday counts, also the Monday whose holiday was moved', () => {
  expect(isWorkingDay(date('2020-05-04'), 'FOIA')).toBe(true);
  expect(isWorkingDay(date('2022-05-30'), 'FOIA')).toBe(true);
  expect(isWorkingDay(date('2024-12-24'), 'FOIA')).toBe(true);
});

test('a day outside the data is not guessed: the error says what is known and what to do', () => {
  expect(() => isWorkingDay(date('2016-12-31'), 'FOIA')).toThrow('2016-12-31 cannot be counted');
  expect(() => isWorkingDay(date('2029-01-01'), 'FOIA')).toThrowErrorMatchingInlineSnapshot(
    `[OutsideBankHolidayData: 2029-01-01 cannot be counted: bank holidays are known from 2017-01-01 to 2028-12-31. Add 2029 to src/domain/bank-holidays.ts from https://www.gov.uk/bank-holidays.]`,
  );
});

describe('beyond the known bank holidays', () => {
  test('the last request that can be counted is due on the last working day of 2028', () => {
    expect(deadline(date('2028-11-28'), { regime: 'FOIA' })).toBe('2028-12-29');
    expect(() => deadline(date('2028-12-01'), { regime: 'FOIA' })).toThrow(OutsideBankHolidayData);
  });

  test('a request from before them cannot be counted either', () => {
    expect(() => deadline(date('2016-12-30'), { regime: 'FOIA' })).toThrow(OutsideBankHolidayData);
    expect(() => workingDaysTaken(date('2016-12-01'), date('2017-02-01'), 'FOIA')).toThrow(
      OutsideBankHolidayData,
    );
  });

  test('but one received on the last day before them can', () => {
    expect(deadline(date('2016-12-31'), { regime: 'FOIA' })).toBe('2017-01-31');
  });

  test('the error names the first day that is not known', () => {
    const count = () => workingDaysTaken(date('2028-12-20'), date('2029-03-01'), 'EIR');
    expect(count).toThrow(new OutsideBankHolidayData(date('2029-01-01')));
  });
});

function dueByEnglandAlone(received: CalendarDate): CalendarDate {
  const holidays = bankHolidays('england-and-wales');
  let day = received;
  for (let counted = 0; counted < 20; ) {
    day = addDays(day, 1);
    if (weekday(day) < 5 && !holidays.includes(day)) counted += 1;
  }
  return day;
}

/** The weekdays from the day after receipt to the due day, counted by whole weeks, less the holidays. */
function countedBySubtraction(received: string, due: string, holidays: string): number {
  const weekdaysUntil = (text: string) => {
    // Day 0 of the epoch was a Thursday; three days earlier a week began.
    const days = Date.parse(text) / 86_400_000 + 3;
    return Math.floor(days / 7) * 5 + Math.min((days % 7) + 1, 5);
  };
  const passedOver = holidays === '' ? 0 : holidays.split(' ').length;
  return weekdaysUntil(due) - weekdaysUntil(received) - passedOver;
}

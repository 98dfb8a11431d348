import type { CalendarDate } from './calendar-date.ts';

/** The divisions in which the Banking and Financial Dealings Act 1971 and GOV.UK list bank holidays. */
export type Division = 'england-and-wales' | 'scotland' | 'northern-ireland';

type Year = Readonly<Record<'everywhere' | Division, string>>;

/**
 * The bank holidays of each year as `MM-DD`: those of all three divisions, then what each has besides.
 * A holiday that falls on a weekend stands at its substitute day.
 *
 * Source: GOV.UK, https://www.gov.uk/bank-holidays (data: alphagov/frontend, lib/data/bank-holidays.json),
 * read for 2017 to 2027; 2028 is worked out by the same rules and may yet be changed by proclamation.
 * To add a year: copy it from GOV.UK with its common days under `everywhere`; the tests know the rules.
 */
const YEARS: Readonly<Record<string, Year>> = {
  2017: {
    everywhere: '01-02 04-14 05-01 05-29 12-25 12-26',
    'england-and-wales': '04-17 08-28',
    scotland: '01-03 08-07 11-30',
    'northern-ireland': '03-17 04-17 07-12 08-28',
  },
  2018: {
    everywhere: '01-01 03-30 05-07 05-28 12-25 12-26',
    'england-and-wales': '04-02 08-27',
    scotland: '01-02 08-06 11-30',
    'northern-ireland': '03-19 04-02 07-12 08-27',
  },
  2019: {
    everywhere: '01-01 04-19 05-06 05-27 12-25 12-26',
    'england-and-wales': '04-22 08-26',
    scotland: '01-02 08-05 12-02',
    'northern-ireland': '03-18 04-22 07-12 08-26',
  },
  2020: {
    // 8 May, 75 years after the end of the war in Europe, took the place of 4 May.
    everywhere: '01-01 04-10 05-08 05-25 12-25 12-28',
    'england-and-wales': '04-13 08-31',
    scotland: '01-02 08-03 11-30',
    'northern-ireland': '03-17 04-13 07-13 08-31',
  },
  2021: {
    everywhere: '01-01 04-02 05-03 05-31 12-27 12-28',
    'england-and-wales': '04-05 08-30',
    scotland: '01-04 08-02 11-30',
    'northern-ireland': '03-17 04-05 07-12 08-30',
  },
  2022: {
    // 2 June took the place of 30 May; 3 June was the Platinum Jubilee. 19 September was the Queen's funeral,
    // proclaimed nine days before: whether it lengthened requests already running was disputed; here it does.
    everywhere: '01-03 04-15 05-02 06-02 06-03 09-19 12-26 12-27',
    'england-and-wales': '04-18 08-29',
    scotland: '01-04 08-01 11-30',
    'northern-ireland': '03-17 04-18 07-12 08-29',
  },
  2023: {
    // 8 May: the Coronation.
    everywhere: '01-02 04-07 05-01 05-08 05-29 12-25 12-26',
    'england-and-wales': '04-10 08-28',
    scotland: '01-03 08-07 11-30',
    'northern-ireland': '03-17 04-10 07-12 08-28',
  },
  2024: {
    everywhere: '01-01 03-29 05-06 05-27 12-25 12-26',
    'england-and-wales': '04-01 08-26',
    scotland: '01-02 08-05 12-02',
    'northern-ireland': '03-18 04-01 07-12 08-26',
  },
  2025: {
    everywhere: '01-01 04-18 05-05 05-26 12-25 12-26',
    'england-and-wales': '04-21 08-25',
    scotland: '01-02 08-04 12-01',
    'northern-ireland': '03-17 04-21 07-14 08-25',
  },
  2026: {
    everywhere: '01-01 04-03 05-04 05-25 12-25 12-28',
    'england-and-wales': '04-06 08-31',
    // 15 June: the World Cup, proclaimed for Scotland alone.
    scotland: '01-02 06-15 08-03 11-30',
    'northern-ireland': '03-17 04-06 07-13 08-31',
  },
  2027: {
    everywhere: '01-01 03-26 05-03 05-31 12-27 12-28',
    'england-and-wales': '03-29 08-30',
    scotland: '01-04 08-02 11-30',
    'northern-ireland': '03-17 03-29 07-12 08-30',
  },
  2028: {
    everywhere: '01-03 04-14 05-01 05-29 12-25 12-26',
    'england-and-wales': '04-17 08-28',
    scotland: '01-04 08-07 11-30',
    'northern-ireland': '03-17 04-17 07-12 08-28',
  },
};

/** The first and the last day whose bank holidays are known. */
export const BANK_HOLIDAYS_FROM = `${Object.keys(YEARS).at(0)}-01-01` as CalendarDate;
export const BANK_HOLIDAYS_TO = `${Object.keys(YEARS).at(-1)}-12-31` as CalendarDate;

/** The bank holidays of one division over all the years covered, oldest first. */
export function bankHolidays(division: Division): readonly CalendarDate[] {
  return Object.entries(YEARS).flatMap(([year, days]) =>
    `${days.everywhere} ${days[division]}`
      .split(' ')
      .map((day) => `${year}-${day}` as CalendarDate)
      .sort(),
  );
}

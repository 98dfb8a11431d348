import { readCalendarDate, weekday } from './calendar-date.ts';
import { type PartialDate, readPartialDate } from './partial-date.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const WEEKDAY = '(?:(mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\\s+)?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const DAY_FIRST = new RegExp(`^${WEEKDAY}${DAY}\\s+(?:of\\s+)?${MONTH},?\\s+(\\d{4})$`, 'i');
const MONTH_FIRST = new RegExp(`^${WEEKDAY}${MONTH}\\s+${DAY},?\\s+(\\d{4})$`, 'i');
const NO_DAY = new RegExp(`^${MONTH},?\\s+(\\d{4})$`, 'i');

/**
 * The date that a person wrote in another form, where it can mean one date only: `19/07/2024`, `19 July 2024`,
 * `July 2024`. Not `05/07/2024`, which may be of May or of July, and no year of two digits.
 */
export function readWrittenDate(text: string): PartialDate | undefined {
  const words = text.trim();
  const [, nameOfDay, day, month = '', year] = DAY_FIRST.exec(words) ?? [];
  if (year !== undefined) return ofDay(nameOfDay, year, inFigures(month), day);
  const [, nameOf, first = '', second, third] = MONTH_FIRST.exec(words) ?? [];
  if (third !== undefined) return ofDay(nameOf, third, inFigures(first), second);
  const [, only = '', its] = NO_DAY.exec(words) ?? [];
  if (its !== undefined) return print(its, inFigures(only));
  const [, big, middle, small] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(words) ?? [];
  if (big !== undefined) return print(big, middle, small);
  const [, one = '', other = '', last] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(words) ?? [];
  return last === undefined ? undefined : onlyReading(print(last, other, one), print(last, one, other));
}

/** Of a day before the month and a month before the day, the one that there is. */
function onlyReading(one: PartialDate | undefined, other: PartialDate | undefined): PartialDate | undefined {
  return one === undefined || other === undefined || one === other ? (one ?? other) : undefined;
}

function ofDay(
  name: string | undefined,
  year: string,
  month: string,
  day: string | undefined,
): PartialDate | undefined {
  const date = print(year, month, day);
  const calendarDate = date && readCalendarDate(date);
  const contradicts =
    name !== undefined && calendarDate && DAYS[weekday(calendarDate)] !== name.slice(0, 3).toLowerCase();
  return contradicts ? undefined : date;
}

function inFigures(month: string): string {
  return String(MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1);
}

function print(year: string, ...parts: readonly (string | undefined)[]): PartialDate | undefined {
  return readPartialDate([year, ...parts.map((part = '') => part.padStart(2, '0'))].join('-'));
}

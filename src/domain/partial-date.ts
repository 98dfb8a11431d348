import { type CalendarDate, lastOfMonth, readCalendarDate } from './calendar-date.ts';

/** A date as far as it is known: `2024`, `2024-07` or `2024-07-19`. An invented day is a false record. */
export type PartialDate = string & { readonly __partialDate: true };

export type Precision = 'year' | 'month' | 'day';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The date that a text gives as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; undefined where there is no such date. */
export function readPartialDate(text: string): PartialDate | undefined {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(text)) return undefined;
  return readCalendarDate(fromItsFirstDay(text)) && (text as PartialDate);
}

/** How much of the date is known. */
export function precision(date: PartialDate): Precision {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/** The first day that the date can mean. */
export function earliest(date: PartialDate): CalendarDate {
  return fromItsFirstDay(date) as CalendarDate;
}

/** The last day that the date can mean. */
export function latest(date: PartialDate): CalendarDate {
  const { year, month, day } = parts(date);
  return day === undefined ? lastOfMonth(year, month ?? 12) : (date as string as CalendarDate);
}

/** The whole day, where the day is known. */
export function wholeDate(date: PartialDate): CalendarDate | undefined {
  return precision(date) === 'day' ? earliest(date) : undefined;
}

/** The calendar year, which every partial date has. */
export function yearOf(date: PartialDate): number {
  return parts(date).year;
}

/** Whether `a` is after `b` whatever their unknown parts are: `2024-07` is not so after `2024-07-19`. */
export function certainlyAfter(a: PartialDate, b: PartialDate): boolean {
  return earliest(a) > latest(b);
}

/** Oldest first, by the last day that each can mean: `2024` stands beside 31 December 2024. */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  const [lastOfA, lastOfB] = [latest(a), latest(b)];
  return lastOfA < lastOfB ? -1 : lastOfA > lastOfB ? 1 : 0;
}

/** As a reader sees it: `19 July 2024`, `July 2024`, `2024`. */
export function printPartialDate(date: PartialDate): string {
  const { year, month, day } = parts(date);
  const monthName = month === undefined ? undefined : MONTHS[month - 1];
  return [day, monthName, year].filter((part) => part !== undefined).join(' ');
}

// `2024` lacks all of `-01-01`, `2024-07` the last three characters of it, a whole date nothing.
function fromItsFirstDay(text: string): string {
  return text + '-01-01'.slice(text.length - 'YYYY'.length);
}

function parts(date: PartialDate): { year: number; month: number | undefined; day: number | undefined } {
  const [year = Number.NaN, month, day] = date.split('-').map(Number);
  return { year, month, day };
}

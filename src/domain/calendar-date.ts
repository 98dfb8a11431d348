/** One real day, `2024-07-19`, without a time or a time zone. Two compare as strings do. */
export type CalendarDate = string & { readonly __calendarDate: true };

const DAY = 86_400_000;

/** The date that a text gives in full as `YYYY-MM-DD`; undefined for any other text and for 30 February. */
export function readCalendarDate(text: string): CalendarDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const time = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(time)) return undefined;
  // Date.parse reads 30 February as a day of March: only a date that survives the round trip is real.
  const date = fromTime(time);
  return date === text ? date : undefined;
}

/** The date `days` later, or earlier where `days` is negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromTime(toTime(date) + days * DAY);
}

/** The day of the week: 0 is Monday, 5 Saturday, 6 Sunday. */
export function weekday(date: CalendarDate): number {
  return (new Date(toTime(date)).getUTCDay() + 6) % 7;
}

/** The last day of a month; `month` counts from 1. */
export function lastOfMonth(year: number, month: number): CalendarDate {
  return fromTime(Date.UTC(year, month, 0));
}

// UTC throughout: in local time a day on which the clocks change has 23 or 25 hours.
function toTime(date: CalendarDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

function fromTime(time: number): CalendarDate {
  return new Date(time).toISOString().slice(0, 10) as CalendarDate;
}

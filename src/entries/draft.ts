import type { CalendarDate } from '../domain/calendar-date.ts';
import { readCalendarDate } from '../domain/calendar-date.ts';
import type { FrontmatterReading } from './frontmatter.ts';
import type { Frontmatter } from './schema.ts';

const LONDON = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London' });

/** The day in the United Kingdom, wherever the program runs: `now` is a moment. */
export function today(now: Date = new Date()): CalendarDate {
  const parts = Object.fromEntries(LONDON.formatToParts(now).map(({ type, value }) => [type, value]));
  return readCalendarDate(`${parts['year']}-${parts['month']}-${parts['day']}`) as CalendarDate;
}

/**
 * Whether an entry must stay out of the log: it says so, its day has not come, or something in it was read out of a
 * letter by a program and nobody has confirmed it yet.
 */
export function isDraft(
  { draft, inferred = [], publishOn }: Pick<Frontmatter, 'draft' | 'inferred' | 'publishOn'>,
  day: CalendarDate,
): boolean {
  return draft === true || inferred.length > 0 || (publishOn !== undefined && publishOn > day);
}

/** The same of an entry as read, even where so much is wrong with it that nothing else can be told. */
export function isDraftReading(
  { data, claimsDraft }: Pick<FrontmatterReading, 'data' | 'claimsDraft'>,
  day: CalendarDate,
): boolean {
  return data === undefined ? claimsDraft : isDraft(data, day);
}

import type { CalendarDate } from '../../domain/calendar-date.ts';
import { deadline, OutsideBankHolidayData, workingDaysTaken } from '../../domain/deadline.ts';
import { type PartialDate, printPartialDate, wholeDate } from '../../domain/partial-date.ts';
import type { Regime } from '../../domain/regime.ts';
import type { FrontmatterReading } from '../../entries/frontmatter.ts';
import type { Frontmatter } from '../../entries/schema.ts';
import { readDate } from '../new/date-answer.ts';
import { type DueEntry, named } from './due-entry.ts';

/** A draft that has a day of receipt and none of the answer. */
export interface RequestInHand extends DueEntry {
  readonly received: string;
  readonly regime?: Regime;
  readonly deadline?: CalendarDate;
  /** To the deadline, 0 on the day itself; where it has gone by, since then. */
  readonly workingDays?: number;
  readonly overdue?: boolean;
  /** The day of receipt as it is written, where that is not how the fields have it: “04/11/2026”. */
  readonly written?: string;
  /** Why there is no deadline, and what to do. */
  readonly unknown?: string;
}

/** Whether a draft has a day of receipt, readable or not, and none of the answer. */
export function isInHand(reading: FrontmatterReading, { received, responded }: Frontmatter): boolean {
  return (
    (received !== undefined || isBroken(reading, 'received')) &&
    responded === undefined &&
    !isBroken(reading, 'responded')
  );
}

/** A request in hand with its deadline on this day, or with the reason why it has none. */
export function requestInHand(
  file: string,
  text: string,
  reading: FrontmatterReading,
  data: Frontmatter,
  today: CalendarDate,
): RequestInHand {
  const written = receivedIn(text);
  // What letters write as a date is one, and the list says how it was read.
  const received = data.received ?? readDate(written);
  const entry = {
    ...named(file, reading, data),
    received: String(received ?? ''),
    ...(data.received === undefined && received !== undefined ? { written } : {}),
  };
  if (received === undefined) return { ...entry, unknown: unreadable(written, today) };
  if (isBroken(reading, 'regime'))
    return { ...entry, unknown: 'The law is not given: add “regime: FOIA”, or another law.' };
  const { regime } = data;
  return { ...entry, regime, ...timeLeft(received as PartialDate, regime, today) };
}

function isBroken({ broken }: FrontmatterReading, name: string): boolean {
  return broken.some(([field]) => field === name);
}

/** The date of receipt as it is written, whatever that is: what is no date has no value among the fields. */
function receivedIn(text: string): string {
  return /^received:[ \t]*["']?(.*?)["']?[ \t]*(?:#.*)?$/m.exec(text)?.[1] ?? '';
}

function unreadable(written: string, today: CalendarDate): string {
  return written === ''
    ? `“received” is empty: write the day on which the request arrived, like ${today}.`
    : `“received” cannot be read as a date: “${written}”. Write it like ${today}.`;
}

function timeLeft(
  received: PartialDate,
  regime: Regime,
  today: CalendarDate,
): Pick<RequestInHand, 'deadline' | 'workingDays' | 'overdue' | 'unknown'> {
  const day = wholeDate(received);
  const printed = printPartialDate(received);
  if (day === undefined)
    return { unknown: `“received” says only ${printed}: add the day on which the request arrived.` };
  if (day > today) return { unknown: `“received” (${printed}) is still to come: correct it.` };
  try {
    const due = deadline(day, { regime });
    const overdue = due < today;
    const workingDays = overdue ? workingDaysTaken(due, today, regime) : workingDaysTaken(today, due, regime);
    return { deadline: due, workingDays, overdue };
  } catch (error) {
    if (error instanceof OutsideBankHolidayData) return { unknown: error.message };
    throw error;
  }
}

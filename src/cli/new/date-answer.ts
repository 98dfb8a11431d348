import type { Log } from '../../checks/log.ts';
import { datesInOrder } from '../../checks/rules/dates-in-order.ts';
import { type PartialDate, printPartialDate, readPartialDate } from '../../domain/partial-date.ts';
import { dateIn } from '../import/fact/date.ts';
import { type Fault, faultIn } from './trial.ts';

export const DATE_ROLES = ['received', 'responded', 'published'] as const;
export type DateRole = (typeof DATE_ROLES)[number];

/** A date as the fields have it, or as letters do: “28 March 2025”, “28/03/2025”. */
export function readDate(written: string): PartialDate | undefined {
  const text = written.trim();
  const found = dateIn(text);
  return readPartialDate(text) ?? (found?.written === text ? readPartialDate(found.value) : undefined);
}

/** How a date in figures was read, which may be meant month first: “04/05/2025”. */
export function readingOf(written: string): string | undefined {
  const date = readDate(written);
  const isInFigures = /^\s*\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d/.test(written);
  return date === undefined || !isInFigures
    ? undefined
    : `${written.trim()} is read as ${printPartialDate(date)}, the day first.`;
}

/** What is wrong with these dates, each for itself and in their order. */
export function dateFault(
  dates: Readonly<Partial<Record<DateRole, string | undefined>>>,
  log: Log,
): Fault | undefined {
  return faultIn(Object.fromEntries(Object.entries(dates).filter(([, date]) => date !== undefined)), log, [
    datesInOrder,
  ]);
}

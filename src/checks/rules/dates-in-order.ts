import {
  certainlyAfter,
  type PartialDate,
  printPartialDate,
  readPartialDate,
} from '../../domain/partial-date.ts';
import type { Rule } from '../rule.ts';

/** The day on which the right of access began under both Acts and the Regulations. */
const IN_FORCE = '2005-01-01' as PartialDate;
const ORDER = ['received', 'responded', 'published'] as const;

export const datesInOrder: Rule = {
  id: 'dates-in-order',
  severity: 'error',
  why: 'Section 10: the time an answer took is counted from these dates, so one that cannot be right falsifies the record.',
  bad: 'received: 2024-08-01\nresponded: 2024-07-19',
  good: 'received: 2024-07-01\nresponded: 2024-07-19',
  *check({ data, locate }, { today }) {
    const dates = ORDER.map((field) => ({ field, date: readPartialDate(String(data[field] ?? '')) }));
    for (const [index, { field, date }] of dates.entries()) {
      if (date === undefined) continue;
      const earlier = dates.slice(0, index).findLast((other) => other.date !== undefined);
      if (earlier?.date !== undefined && certainlyAfter(earlier.date, date)) {
        yield {
          ...locate(field),
          message: `“${field}” (${printPartialDate(date)}) lies before “${earlier.field}” (${printPartialDate(earlier.date)}).`,
          remedy: 'Correct one of the two. Dates are written year-month-day, for example 2024-07-19.',
        };
      }
      if (certainlyAfter(IN_FORCE, date)) {
        yield {
          ...locate(field),
          message: `“${field}” (${printPartialDate(date)}) lies before anyone could ask under these laws.`,
          remedy: 'Correct the date: the Acts and the Regulations came into force on 1 January 2005.',
        };
      }
      if (certainlyAfter(date, today as string as PartialDate)) {
        yield {
          ...locate(field),
          message: `“${field}” (${printPartialDate(date)}) lies in the future.`,
          remedy: 'Correct the date. If it is not known, leave the field out.',
        };
      }
    }
  },
};

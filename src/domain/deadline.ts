import { BANK_HOLIDAYS_FROM, BANK_HOLIDAYS_TO, bankHolidays } from './bank-holidays.ts';
import { addDays, type CalendarDate, weekday } from './calendar-date.ts';
import { isScottish, type Regime } from './regime.ts';

/** In how many working days a response is due: FOIA s.10(1), EIR reg. 5(2), FOISA s.10(1), EISR reg. 5(2). */
export const STATUTORY_WORKING_DAYS = 20;

const SCOTLAND: ReadonlySet<CalendarDate> = new Set(bankHolidays('scotland'));
const UNITED_KINGDOM: ReadonlySet<CalendarDate> = new Set([
  ...SCOTLAND,
  ...bankHolidays('england-and-wales'),
  ...bankHolidays('northern-ireland'),
]);

/** A day beyond the data: whether it is a working day is not known, and a guess would be a wrong deadline. */
export class OutsideBankHolidayData extends RangeError {
  readonly date: CalendarDate;

  constructor(date: CalendarDate) {
    super(
      `${date} cannot be counted: bank holidays are known from ${BANK_HOLIDAYS_FROM} to ${BANK_HOLIDAYS_TO}. ` +
        `Add ${date.slice(0, 4)} to src/domain/bank-holidays.ts from https://www.gov.uk/bank-holidays.`,
    );
    this.name = 'OutsideBankHolidayData';
    this.date = date;
  }
}

/**
 * Whether a day counts as a working day. FOIA s.10(6) and EIR reg. 2(1) leave out the bank holidays of any part
 * of the United Kingdom, so that 12 July is none in London either; FOISA s.73, and with it the EISR,
 * leaves out Scotland's alone.
 * Christmas Day and Good Friday, which s.10(6) names beside bank holidays, need no rule of their own: on a
 * weekday both are in the data of every division, and a Christmas Day with a substitute is on a weekend.
 * @throws OutsideBankHolidayData
 */
export function isWorkingDay(date: CalendarDate, regime: Regime): boolean {
  if (date < BANK_HOLIDAYS_FROM || date > BANK_HOLIDAYS_TO) throw new OutsideBankHolidayData(date);
  const isWeekend = weekday(date) >= 5;
  return !isWeekend && !(isScottish(regime) ? SCOTLAND : UNITED_KINGDOM).has(date);
}

/**
 * The last day on which a response is in time: the twentieth working day after the day of receipt, which may be
 * a holiday. Give 40 `workingDays` for a complex and voluminous request under the EIR or the EISR (reg. 7(1)
 * of both).
 * @throws OutsideBankHolidayData where the count runs beyond the known bank holidays.
 */
export function deadline(
  received: CalendarDate,
  { regime, workingDays = STATUTORY_WORKING_DAYS }: { regime: Regime; workingDays?: number },
): CalendarDate {
  let day = received;
  for (let counted = 0; counted < workingDays; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day, regime)) counted += 1;
  }
  return day;
}

/**
 * The bank holidays that a count from one day to another has left out. Those on a Saturday or Sunday made no difference.
 * @throws OutsideBankHolidayData
 */
export function bankHolidaysBetween(
  from: CalendarDate,
  to: CalendarDate,
  regime: Regime,
): readonly CalendarDate[] {
  const days: CalendarDate[] = [];
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1))
    if (weekday(day) < 5 && !isWorkingDay(day, regime)) days.push(day);
  return days;
}

/**
 * How many working days after the receipt the response was given: 0 on the same day, 20 on the deadline.
 * A response on a day that is not a working day has taken as many as on the working day before it.
 * @throws RangeError where the response is before the receipt, and OutsideBankHolidayData, which is one too.
 */
export function workingDaysTaken(received: CalendarDate, responded: CalendarDate, regime: Regime): number {
  if (responded < received)
    throw new RangeError(`A response of ${responded} cannot answer a request of ${received}.`);
  let taken = 0;
  for (let day = received; day < responded; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day, regime)) taken += 1;
  }
  return taken;
}

/** More days than the bank holidays of any year, those proclaimed at short notice among them. */
const MOST_HOLIDAYS_IN_A_YEAR = 18;

/** How many working days there were at least, where the bank holidays are not known. */
export function leastWorkingDaysTaken(received: CalendarDate, responded: CalendarDate): number {
  let weekdays = 0;
  for (let day = received; day < responded; ) {
    day = addDays(day, 1);
    if (weekday(day) < 5) weekdays += 1;
  }
  const years = Number(responded.slice(0, 4)) - Number(received.slice(0, 4)) + 1;
  return Math.max(0, weekdays - MOST_HOLIDAYS_IN_A_YEAR * years);
}

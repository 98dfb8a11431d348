import { readPartialDate } from '../../../domain/partial-date.ts';
import { dateIn } from '../fact/date.ts';

/** Which of two numbers is the day. */
export type DateOrder = 'day-first' | 'month-first';

const NUMBERS = /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4}|\d{2})$/;
const CLOCK =
  /(?:T|,?\s+)(?:at\s+)?\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:Z|GMT|BST|UTC|[+-]\d{2}:?\d{2})?$/i;
const WEEKDAY = /^(?:mon|tues?|weds?|wednes|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+/i;
/** Excel counts days from 30 December 1899; these numbers are days of 1990 to 2060. */
const FIRST_SERIAL = 32874;
const LAST_SERIAL = 58804;
const DAY_MS = 86_400_000;

/** The date of a cell as far as it is known, or undefined where the cell gives none. */
export function readDateCell(cell: string, order: DateOrder): string | undefined {
  const text = bare(cell);
  const [, first = '', second = '', year = ''] = NUMBERS.exec(text) ?? [];
  if (year !== '') {
    const [day, month] = order === 'day-first' ? [first, second] : [second, first];
    return readPartialDate([century(year), month.padStart(2, '0'), day.padStart(2, '0')].join('-'));
  }
  if (/^(?:19|20)\d\d$/.test(text)) return readPartialDate(text);
  if (/^\d{5}(?:\.\d+)?$/.test(text)) return serial(Math.floor(Number(text)));
  if (/^(?:19|20)\d{6}$/.test(text)) return readPartialDate(text.replace(/(\d{4})(\d\d)(\d\d)/, '$1-$2-$3'));
  if (/^(?:19|20)\d\d\/\d{1,2}\/\d{1,2}$/.test(text))
    return readPartialDate(text.replace(/\/(\d{1,2})/g, (_, part: string) => `-${part.padStart(2, '0')}`));
  const [, month = '', of = ''] = /^(\d{1,2})[/-]((?:19|20)\d\d)$/.exec(text) ?? [];
  if (month !== '') return readPartialDate(`${of}-${month.padStart(2, '0')}`);
  const found = dateIn(inFull(text));
  // A sentence that has a date in it somewhere does not say that it is this one.
  return found !== undefined && inFull(text).replace(found.written, '').length < 4 ? found.value : undefined;
}

/** Whether a date is written in figures alone, of which day and month can stand in either order. */
export function isInFigures(cell: string): boolean {
  return NUMBERS.test(bare(cell));
}

function bare(cell: string): string {
  return cell.trim().replace(WEEKDAY, '').replace(CLOCK, '').trim();
}

/** "24-Sep-24" and "Sep-24" as dates are written out: a figure behind the name of a month is the year. */
function inFull(text: string): string {
  return text
    .replace(/^(\d{1,2})(?:st|nd|rd|th)?[-/\s]?([a-z]{3,9})[-/\s,]+(\d{4}|\d{2})$/i, (_, day, month, year) =>
      [day, month, century(year)].join(' '),
    )
    .replace(/^([a-z]{3,9})[-/\s']+(\d{4}|\d{2})$/i, (_, month, year) => `${month} ${century(year)}`);
}

function century(year: string): string {
  return year.length === 2 ? `20${year}` : year;
}

function serial(days: number): string | undefined {
  if (days < FIRST_SERIAL || days > LAST_SERIAL) return undefined;
  return new Date(Date.UTC(1899, 11, 30) + days * DAY_MS).toISOString().slice(0, 10);
}

import { sendsToRegulations } from '../../../domain/demand.ts';
import { counterpartOf, isEnvironmental, isScottish, type Regime } from '../../../domain/regime.ts';
import type { Topic } from '../../../entries/topics-schema.ts';
import type { Block } from '../document/block.ts';
import { type Found, quote } from '../fact/found.ts';
import { regimeNamed, shortened } from '../fact/subject-line.ts';
import type { Letter } from '../letter.ts';
import { lineOf } from './cell.ts';
import { readDateCell } from './date-cell.ts';
import { readExemptionCell } from './exemption-cell.ts';
import { readRegimeCell } from './regime-cell.ts';
import { type Cell, type Cells, fromOf } from './row-cell.ts';

/** Keeps a cell that could not be read, in the draft and in the report. */
export type Keep = (cell: Cell, message?: string, remedy?: string) => void;

const LONGEST_TITLE = 160;
/** What a cell holds where it holds nothing. */
export const NOTHING = /^(?:n\/?a|none|nil|unknown|not known|not applicable|tbc|[-–—.?]+)$/i;

/** The dates of a row by their roles, as far as they are known. */
export function datesOf(cells: Cells, keep: Keep): Letter['dates'] {
  const dates: Partial<Record<'received' | 'responded' | 'published', Found>> = {};
  for (const role of ['received', 'responded', 'published'] as const) {
    const [cell] = cells.of(role);
    if (cell === undefined || NOTHING.test(cell.cell)) continue;
    const value = readDateCell(cell.cell, cell.order ?? 'day-first');
    if (value !== undefined) dates[role] = { value, from: fromOf(cell) };
    else
      keep(
        cell,
        `“${short(cell)}” is not a date.`,
        `The draft has no date there and keeps the words. If you know the date, add “${role}”.`,
      );
  }
  return dates;
}

/** The law of a row: its column, else what its exemptions belong to, else what the response names. Never the prefix of a reference. */
export function regimeOf(
  cells: Cells,
  reply: readonly Block[],
  regimes: readonly Regime[],
  keep: Keep,
): Found<Regime> {
  const [cell] = cells.of('regime');
  const named = cell && readRegimeCell(cell.cell);
  if (cell !== undefined && named !== undefined && named !== 'personal') {
    // A Scottish log says “FOI” and “EIR” of its own laws.
    const own = regimes.find((each) => isScottish(each) && isEnvironmental(each) === isEnvironmental(named));
    return { value: regimes.includes(named) ? named : (own ?? named), from: fromOf(cell) };
  }
  const other =
    regimeOfExemptions(cells, regimes.some(isScottish) ? 'FOISA' : 'FOIA') ?? regimeNamed(reply, []);
  const first = {
    value: regimes[0] ?? 'FOIA',
    from: 'the first law in authority.yaml: the log names none',
  } as const;
  if (cell !== undefined && !NOTHING.test(cell.cell))
    keep(
      cell,
      `“${short(cell)}” does not name one law.`,
      'The draft is under the law that its other words name, or the first in authority.yaml: correct “regime”.',
    );
  return other ?? first;
}

function regimeOfExemptions(cells: Cells, act: Regime): Found<Regime> | undefined {
  const read = cells
    .of('exemptions')
    .map((cell) => ({
      cell,
      // “12” is the Act’s in an English log; in a Scottish one nothing of the Act looks like an exception.
      cited: readExemptionCell(cell.cell, act === 'FOISA' ? 'EISR' : act, '').cited.filter(
        ({ exemption }) => !sendsToRegulations(exemption),
      ),
    }))
    .filter(({ cited }) => cited.length > 0);
  const [first] = read;
  const regulations = counterpartOf(act);
  return first !== undefined && read.every(({ cited }) => cited.every(({ regime }) => regime === regulations))
    ? { value: regulations, from: fromOf(first.cell) }
    : undefined;
}

/** The topics of the log that a column names by id or title; others are kept as words. */
export function topicsOf(cells: Cells, topics: readonly Topic[], keep: Keep): readonly Found[] {
  return cells.of('topics').flatMap((cell) => {
    const words = cell.cell.toLowerCase();
    const found = topics.find(({ id, title }) => id === words || title.toLowerCase() === words);
    if (found === undefined) keep(cell);
    return found === undefined ? [] : [{ value: found.id, from: fromOf(cell) }];
  });
}

/** The title of a row: its column, else what its questions are about. One too long is cut, and kept as it is. */
export function titleOf(cells: Cells, other: Found | undefined, keep: Keep): Found | undefined {
  const [cell] = cells.of('title');
  const line = cell === undefined ? '' : lineOf(cell.cell);
  if (cell === undefined || line.length < 3) return other;
  if (line.length > LONGEST_TITLE) keep(cell);
  return { value: line.length > LONGEST_TITLE ? shortened(line) : line, from: fromOf(cell) };
}

/** A cell as a message quotes it. */
export function short({ cell }: Cell): string {
  return quote(cell.replace(/\s+/g, ' '), 0, 60);
}

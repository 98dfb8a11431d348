import { cleaned } from './cell.ts';
import { CsvFault, type Row, readRows } from './csv.ts';
import { readDateCell } from './date-cell.ts';
import { fieldsByName, plainName } from './field-name.ts';

/** One column of a log. */
export interface Column {
  /** From 1. */
  readonly place: number;
  /** As the log has it, which may be empty or there twice. */
  readonly name: string;
  /** How a sentence calls it, so that no two are called alike. */
  readonly title: string;
  /** Its cells that hold something, in the order of the rows. */
  readonly values: readonly string[];
}

/** A log as a table: a row of names and the rows below it. */
export interface Sheet {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** The number of columns, with those that hold nothing. */
  readonly width: number;
  /** The line of the names of the columns. */
  readonly headerLine: number;
  /** Lines above the names, which are no row of the log. */
  readonly above: readonly Row[];
}

/** The names of the columns are looked for in the first rows only. */
const HEADER_WITHIN = 20;

/** @throws CsvFault where the text is no table, or no row of names, or no row below it, can be found. */
export function readSheet(text: string, headerLine?: number): Sheet {
  const rows = readRows(text)
    .rows.map((row) => ({ ...row, cells: row.cells.map(cleaned) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const at = headerLine === undefined ? findHeader(rows) : rows.findIndex(({ line }) => line === headerLine);
  const header = rows[at];
  if (header === undefined)
    throw new CsvFault(
      headerLine ?? 1,
      headerLine === undefined
        ? 'No row here holds the names of the columns.'
        : 'No row begins on this line.',
      'Write a row of names above the first response: Reference, Received, Responded, Request, Response, Outcome.',
    );
  const names = header.cells.map((cell) => cell.replace(/\s+/g, ' '));
  const same = (row: Row): boolean => row.cells.join('\0') === header.cells.join('\0');
  // Logs that were put together from several have the names again further down.
  const below = rows.slice(at + 1).filter((row) => !same(row));
  if (below.length === 0)
    throw new CsvFault(
      header.line,
      'The names of the columns stand here, and there is no row below them.',
      'Save the sheet with its rows as CSV, and import that.',
    );
  const width = Math.max(names.length, usualWidth(below));
  const columns = Array.from({ length: width }, (_, index): Column => {
    const name = names[index] ?? '';
    const twice = names.filter((each) => plainName(each) === plainName(name)).length > 1;
    const title = name === '' ? `column ${index + 1}` : twice ? `${name} (column ${index + 1})` : name;
    const values = below.flatMap(({ cells }) => cells[index] || []);
    return { place: index + 1, name, title, values };
  });
  return {
    // A column that has neither a name nor a value is none: spreadsheets write them behind the last.
    columns: columns.filter(({ name, values }) => name !== '' || values.length > 0),
    rows: below,
    width,
    headerLine: header.line,
    above: rows.slice(0, at),
  };
}

/** The row in which the most cells are names that columns of logs have; a title above it has few cells. */
function findHeader(rows: readonly Row[]): number {
  const known = rows.slice(0, HEADER_WITHIN).map(({ cells }) => {
    // A row with a date in it is a response.
    if (cells.some((cell) => readDateCell(cell, 'day-first') !== undefined)) return 0;
    const names = cells.filter((cell) => cell.length < 80 && !/^\d/.test(cell));
    return names.filter((cell) => fieldsByName(cell).length > 0).length;
  });
  const most = Math.max(...known, 0);
  // Names in another language, or of nobody's making: the first row that is as wide as the log and holds no figures.
  return most > 1
    ? known.indexOf(most)
    : rows
        .slice(0, HEADER_WITHIN)
        .findIndex(
          ({ cells }) =>
            cells.filter((cell) => cell !== '').length * 2 > usualWidth(rows) &&
            !cells.some((cell) => /\d{2}/.test(cell)),
        );
}

function usualWidth(rows: readonly Row[]): number {
  const widths = Map.groupBy(rows, ({ cells }) => cells.findLastIndex((cell) => cell !== '') + 1);
  return [...widths].sort((a, b) => b[1].length - a[1].length)[0]?.[0] ?? 0;
}

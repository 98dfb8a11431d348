import { CsvError, type Options, parse } from 'csv-parse/sync';

/** One row of a log as it stands in the file. */
export interface Row {
  /** The line of the file on which it begins, from 1. */
  readonly line: number;
  /** Its number in a spreadsheet, from 1; a cell with several lines makes the two differ. */
  readonly number: number;
  readonly cells: readonly string[];
  /** A quote opens in it and does not close where its cell ends: other rows may be inside it. */
  readonly unquoted: boolean;
}

/** The log cannot be divided into rows. */
export class CsvFault extends Error {
  readonly line: number;
  readonly remedy: string;
  constructor(line: number, message: string, remedy: string) {
    super(message);
    this.name = 'CsvFault';
    this.line = line;
    this.remedy = remedy;
  }
}

interface Form {
  readonly delimiter: string;
  readonly rowEnds: readonly string[];
}

const DELIMITERS = [',', ';', '\t', '|'];
const ROW_ENDS = ['\r\n', '\n', '\r'];
const SAMPLE_ROWS = 100;

/**
 * The rows of a log. The delimiter, and whether a lone CR ends a row or is inside a cell, are told by which of them
 * give rows of one width.
 * @throws CsvFault where a quote is never closed, or there is only one column.
 */
export function readRows(text: string): { readonly rows: readonly Row[]; readonly delimiter: string } {
  // Excel's own note of the delimiter, on a line above everything.
  const note = /^\ufeff?sep=(.)(?:\r\n|\r|\n)/i.exec(text);
  const body = note === null ? text : text.slice(note[0].length);
  const forms = (note?.[1] === undefined ? DELIMITERS : [note[1]]).flatMap((delimiter) =>
    (/\r(?!\n)/.test(body) && body.includes('\n') ? [ROW_ENDS, ROW_ENDS.slice(0, 2)] : [ROW_ENDS]).map(
      (rowEnds): Form => ({ delimiter, rowEnds }),
    ),
  );
  const rated = forms.map((form) => ({ form, evenness: evenness(body, form) }));
  const best = rated.sort((a, b) => b.evenness - a.evenness)[0];
  if (best === undefined || best.evenness === 0)
    throw new CsvFault(
      1,
      body.trim() === '' ? 'There is nothing in this file.' : 'There is only one column here.',
      'Save the spreadsheet as CSV (with commas, semicolons, tabs or vertical bars between the cells).',
    );
  return { rows: parsed(body, best.form, note === null ? 0 : 1), delimiter: best.form.delimiter };
}

function options({ delimiter, rowEnds }: Form): Options {
  return {
    delimiter,
    record_delimiter: [...rowEnds],
    bom: true,
    relax_quotes: true,
    relax_column_count: true,
    // Spaces between a delimiter and a quote.
    ltrim: delimiter !== '\t',
  };
}

/** A row that is alone with its width shows next to nothing: a form that finds no row ends makes one row of the log. */
const ALONE = 0.001;

/** How far the first rows have one width, the more the wider; 0 where they have one cell. */
function evenness(text: string, form: Form): number {
  const rows: (readonly string[])[] = [];
  try {
    const keep = (row: readonly string[]): null => {
      rows.push(row);
      return null;
    };
    parse(text, { ...options(form), to: SAMPLE_ROWS, on_record: keep as never });
  } catch {
    // A quote that is never closed: the whole reading says where.
  }
  const widths = rows.filter((row) => row.some((cell) => cell.trim() !== '')).map((row) => row.length);
  const counts = Map.groupBy(widths, (width) => width);
  const [usual = 1, alike = []] =
    [...counts].sort((a, b) => b[1].length - a[1].length || b[0] - a[0])[0] ?? [];
  if (usual < 2) return 0;
  return (alike.length / widths.length) * Math.log2(usual + 1) * (alike.length < 2 ? ALONE : 1);
}

function parsed(text: string, form: Form, linesBefore: number): readonly Row[] {
  const rows: Row[] = [];
  let line = linesBefore + 1;
  try {
    // With raw, each item comes with the text that it was read from; the types do not say so.
    parse(text, {
      ...options(form),
      raw: true,
      on_record: (item, { lines }) => {
        const { record, raw } = item as unknown as { record: readonly string[]; raw: string };
        rows.push({
          line,
          number: rows.length + linesBefore + 1,
          cells: record,
          unquoted: record.some((cell) => /^"[\s\S]*[\r\n]/.test(cell) && !raw.includes(quoted(cell))),
        });
        line = lines + linesBefore + 1;
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (error.code !== 'CSV_QUOTE_NOT_CLOSED')
      throw new CsvFault(line, `This row cannot be read: ${error.message}.`, 'Look at its quotes.');
    throw new CsvFault(
      line,
      'A double quote opens in the row that starts here and is never closed.',
      'Close it at the end of its cell, or write a quote inside a cell twice ("").',
    );
  }
  return rows;
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

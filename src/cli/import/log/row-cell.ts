import { referenceAddress } from '../../../domain/reference.ts';
import type { LogField } from '../../../entries/mapping-schema.ts';
import { quote } from '../fact/found.ts';
import { withoutPeople } from '../message/mask.ts';
import { namesIn } from '../message/name.ts';
import { senderIn } from '../message/person.ts';
import type { Row } from './csv.ts';
import { plainName } from './field-name.ts';
import type { Mapped } from './mapped.ts';
import { isPerson, isPersonal, peopleInCell } from './person-column.ts';
import { readRegimeCell } from './regime-cell.ts';
import type { Column } from './sheet.ts';

/** Something about one row that an editor has to know. */
export interface Remark {
  readonly row: Row;
  readonly column?: Column;
  readonly message: string;
  readonly remedy: string;
}

/** A cell that holds something, with its column. */
export interface Cell extends Mapped {
  readonly cell: string;
}

const LONGEST_REFERENCE = 80;
/** Figures in these are no telephone numbers, and no name stands in them. */
const UNMASKED: readonly LogField[] = ['reference', 'received', 'responded', 'published'];
/** What may begin with whom it came from. */
const HEADED: readonly LogField[] = ['title', 'request', 'unplaced'];
/** Words are masked when they have been divided into paragraphs. */
const WORDS: readonly LogField[] = ['request', 'response'];

/** The cells of a row by what they are; what names people has been taken out of them. */
export class Cells {
  /** Those who asked and who answered, as the columns that are left out and the heads of the others name them. */
  readonly people: readonly string[];
  readonly #cells: readonly Cell[];

  constructor(row: Row, mapping: readonly Mapped[]) {
    const cells = mapping.flatMap((mapped): Cell[] => {
      const cell = row.cells[mapped.column.place - 1] ?? '';
      return cell === '' ? [] : [{ ...mapped, cell }];
    });
    this.people = cells.flatMap((each) => {
      if (each.field === 'leave-out') return peopleIn(each);
      return HEADED.includes(each.field) ? senderIn(each.cell) : [];
    });
    this.#cells = cells.flatMap((each) => {
      if (each.field === 'leave-out') return [];
      if (UNMASKED.includes(each.field) || WORDS.includes(each.field)) return [each];
      return [{ ...each, cell: withoutPeople(each.cell, this.people, true) }];
    });
  }

  /** The cells of one field, from the left. */
  of(field: LogField): readonly Cell[] {
    return this.#cells.filter((each) => each.field === field);
  }
}

/** Where a value was read, for `inferred`. */
export function fromOf({ column, cell }: Cell): string {
  return `${column.title}: ${quote(cell.replace(/\s+/g, ' '))}`;
}

/** Why a row cannot become an entry. `width` is the number of columns. */
export function refusalOf(
  row: Row,
  cells: Cells,
  mapping: readonly Mapped[],
  width: number,
): Remark | undefined {
  const column = mapping.find(({ field }) => field === 'reference')?.column;
  const at = (message: string, remedy: string): Remark =>
    column === undefined ? { row, message, remedy } : { row, column, message, remedy };
  if (row.unquoted)
    return {
      row,
      message:
        'A double quote opens in this row and does not close where its cell ends. Other rows may be inside it.',
      remedy: 'Close it at the end of its cell, or write a quote inside a cell twice ("").',
    };
  if (row.cells.slice(width).some((cell) => cell !== ''))
    return {
      row,
      message: `This row has ${row.cells.length} cells, and the log has ${width} columns.`,
      remedy: 'Put the cell that has a comma or another such sign in it into double quotes.',
    };
  const [law] = cells.of('regime');
  if (law !== undefined && readRegimeCell(law.cell) === 'personal')
    return {
      row,
      column: law.column,
      message: `“${quote(law.cell, 0, 40)}” is a request for one’s own data.`,
      remedy: 'Take the row out: no answer to such a request belongs in a disclosure log.',
    };
  const [reference] = cells.of('reference');
  if (reference === undefined)
    return at('The row has no reference.', 'Write its reference into the log, and import it again.');
  if (
    !/\d/.test(reference.cell) ||
    /\n/.test(reference.cell) ||
    reference.cell.length > LONGEST_REFERENCE ||
    referenceAddress(reference.cell) === ''
  )
    return at(
      `“${quote(reference.cell.replace(/\s+/g, ' '), 0, 40)}” is not a reference: it needs a figure, and has up to ${LONGEST_REFERENCE} characters on one line.`,
      'Write the reference as it is printed on the response. If the row goes on with the one above, join the two.',
    );
  // "Total requests: 45" below a log stands alone in its row.
  if (mapping.length > 2 && row.cells.filter((cell) => cell !== '').length === 1)
    return at(
      `The row holds nothing but “${quote(reference.cell, 0, 40)}”.`,
      'If it is no response, take it out. Otherwise write what the response says.',
    );
  return undefined;
}

function peopleIn({ column, cell }: Cell): readonly string[] {
  const name = plainName(column.name);
  if (isPersonal(name)) return peopleInCell(name, cell);
  return isPerson(cell) ? namesIn(cell) : [];
}

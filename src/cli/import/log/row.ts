import type { Topic } from '../../../entries/topics-schema.ts';
import { missingFiles } from '../answer/missing-file.ts';
import { type Block, block } from '../document/block.ts';
import type { Found } from '../fact/found.ts';
import { findTitle } from '../fact/subject-line.ts';
import type { Letter, Setting } from '../letter.ts';
import { MISSING_FILE } from '../missing-file-note.ts';
import { noted } from './cell.ts';
import type { Row } from './csv.ts';
import { joined } from './judged-row.ts';
import type { Mapped } from './mapped.ts';
import { Cells, fromOf, type Remark, refusalOf } from './row-cell.ts';
import { datesOf, type Keep, regimeOf, titleOf, topicsOf } from './row-value.ts';
import { verdictOf } from './row-verdict.ts';
import { understood, wordsOf } from './row-words.ts';

/** What is known of the log whose rows they are. */
export interface LogSetting extends Setting {
  readonly mapping: readonly Mapped[];
  /** The number of its columns. */
  readonly width: number;
  /** Its program writes no empty cells at the ends of rows, so that a short one says nothing. */
  readonly ragged: boolean;
  readonly topics: readonly Topic[];
}

/** A row as a letter, or why it cannot become an entry. */
export type ReadRow =
  | { readonly letter: Letter; readonly reference: Found; readonly remarks: readonly Remark[] }
  | { readonly refused: Remark };

/** Reads one row. Nobody's name goes further than this. */
export function readRow(row: Row, setting: LogSetting): ReadRow {
  const { mapping, width, ragged, regimes, topics } = setting;
  const cells = new Cells(row, mapping);
  const refused = refusalOf(row, cells, mapping, width);
  const [key] = cells.of('reference');
  if (refused !== undefined || key === undefined) return { refused: refused as Remark };
  const remarks: Remark[] = [];
  if (row.cells.length < width && !ragged)
    remarks.push({
      row,
      message: `The row has ${row.cells.length} cells, and the log has ${width} columns. The last are taken as empty.`,
      remedy:
        'Look whether a cell is missing in the middle, or whether the next row is the rest of this one.',
    });
  const kept: Block[] = [];
  const keep: Keep = (cell, message, remedy = '') => {
    // The words of a response have a place of their own.
    if (cell.field !== 'response') kept.push(...noted(cell.column.title, cell.cell));
    if (message !== undefined) remarks.push({ row, column: cell.column, message, remedy });
  };
  const words = wordsOf(cells);
  const dates = datesOf(cells, keep);
  const regime = regimeOf(cells, words.reply, regimes, keep);
  const verdict = verdictOf(cells, regime.value, keep);
  const read = understood(words, regime.value, setting);
  const { contradicted, ...judgement } = joined(read.judgement, verdict);
  const texts = read.questions.flatMap(({ text }) => (text === undefined ? [] : [text]));
  const title = titleOf(cells, read.title ?? findTitle([], undefined, key.cell, texts), keep);
  const topicsFound = topicsOf(cells, topics, keep);
  for (const cell of cells.of('unplaced')) keep(cell);
  const [response] = cells.of('response');
  if (response !== undefined && missingFiles(read.answers).length > 0)
    remarks.push({ row, column: response.column, ...MISSING_FILE });
  if (dates.received && !dates.responded && judgement.questions.some(({ outcome }) => outcome))
    remarks.push(...undated(row, mapping, remarks));
  for (const { value } of contradicted)
    kept.push(block(`${verdict.outcome?.from}. The words of the response read as ${value}.`));
  const letter: Letter = {
    kind: 'decision',
    before: [],
    otherReferences: [],
    ...(title && { title }),
    regime,
    dates,
    topics: topicsFound,
    questions: read.questions,
    answers: read.answers,
    judgement,
    unplaced: [...read.unplaced, ...kept],
    left: read.left,
  };
  return { letter, reference: { value: key.cell, from: fromOf(key) }, remarks };
}

/** A draft of an answer without its date looks like one of a request in hand. */
function undated(row: Row, mapping: readonly Mapped[], remarks: readonly Remark[]): readonly Remark[] {
  const column = mapping.find(({ field }) => field === 'responded')?.column;
  if (column === undefined || remarks.some((remark) => remark.column === column)) return [];
  const message = 'The row has an outcome and no date of the answer.';
  const remedy =
    'If you know it, add “responded”, or give it to “foi confirm”. Without it, the draft is listed among the requests in hand.';
  return [{ row, column, message, remedy }];
}

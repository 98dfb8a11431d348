import type { Table } from 'mdast';
import { isAskingLine } from './asking-line.ts';
import type { Block } from './block.ts';
import { bare, inTurn, LABEL, linesIn } from './numbered-row.ts';

type Row = readonly string[];

const ASKS = /^(?:q|question|request|query)\W*(?:\d{1,2}\W*)?$/i;
const TELLS = /^(?:a|answer|response|reply)\W*(?:\d{1,2}\W*)?$/i;

/** "Question 1 | How many?" over "Answer | 41", or each in a row of the one column there is: a row asks, the next answers. */
export function stackedRows(table: Table, rows: readonly Row[]): readonly Block[] | undefined {
  const column = (rows[0]?.length ?? 0) - 1;
  const questions = rows.filter((_, at) => at % 2 === 0);
  const isEven =
    rows.length > 3 && rows.length % 2 === 0 && rows.every(({ length }) => length === column + 1);
  if (!isEven || column > 1 || !questions.every((row, at) => isPair(row, rows[at * 2 + 1] ?? [])))
    return undefined;
  return questions.flatMap((row, at) => {
    const number = /^(?:\D{0,10})(\d{1,2})\W*$/.exec(column === 0 ? '' : (row[0] ?? ''))?.[1];
    const asked = bare((row[column] ?? '').replaceAll('\n', ' '));
    return inTurn(number ?? String(at + 1), asked, linesIn(table, at * 2 + 1, column));
  });
}

function isPair(asking: Row, telling: Row): boolean {
  const [name = '', question] = asking;
  const [again = '', answer] = telling;
  if (question === undefined || answer === undefined) return isAskingLine(name) && !isAskingLine(again);
  if (ASKS.test(name) && TELLS.test(again)) return true;
  return LABEL.test(name) && again === name && isAskingLine(question) && !isAskingLine(answer);
}

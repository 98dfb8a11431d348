import type { Table } from 'mdast';
import { type Block, block, itemised } from './block.ts';
import { isReplyHeading, isRequestHeading } from './heading.ts';
import { answersBeside, answersByNumber, bare, inTurn, LABEL, linesIn, linesOf } from './numbered-row.ts';
import { stackedRows } from './stacked-row.ts';

/** A table of questions and answers is a letter in two columns. */
export function fromTable(each: Block): readonly Block[] {
  const { table } = each;
  if (table === undefined) return [each];
  const rows = cellsOf(table);
  const letter = stackedRows(table, rows) ?? letterIn(rows);
  if (letter !== undefined) return letter;
  const [head = [], ...body] = rows;
  const figures = head.slice(1);
  const columns = columnsOf(rows);
  const isGrid =
    !TELLS.test(head.join('\t')) &&
    // A question in the first row is no head of the others.
    !head[0]?.trim().endsWith('?') &&
    figures.length > 0 &&
    body.length > 1 &&
    body.every(
      ([first = '']) =>
        /^(?:q|question)?\s?\d{1,2}\s?[.):-]\s*\D/i.test(first.trim()) || first.trim().endsWith('?'),
    );
  // Questions with a column for each year: a row answers its question.
  if (isGrid)
    return body.flatMap(([first = '', ...cells], index) => {
      const number = /^\D{0,9}(\d{1,2})/.exec(first)?.[1] ?? String(index + 1);
      const answer =
        new Set(cells).size === 1 && cells.length > 1
          ? cells[0]
          : cells.map((cell, at) => (figures[at] ? `${figures[at]}: ${cell}` : cell)).join('; ');
      return inTurn(number, bare(first), answer ? [block(answer)] : []);
    });
  if (columns === undefined) return answersBeside(table, rows) ?? answersByNumber(table, rows) ?? [each];
  const { asks, tells, headed } = columns;
  let count = 0;
  return (headed ? body : rows).flatMap((row) => {
    const [first = '', ...others] = row;
    // "Section B – Staff" over the rows below it.
    if (others.length > 0 && others.every((cell) => cell === ''))
      return first === '' ? [] : [block(first, 'heading')];
    count += 1;
    // "Exemption: Section 43(2)" in a column of its own belongs to the answer.
    const more = headed
      ? row.flatMap((cell, at) =>
          at === 0 || at === asks || at === tells || /^\W*(?:none|n\/?a)?\W*$/i.test(cell)
            ? []
            : [`${head[at]}: ${cell}`],
        )
      : [];
    const answer = [...linesIn(table, rows.indexOf(row), tells), ...more.map((words) => block(words))];
    const asked = row[asks] ?? '';
    // A column of numbers alone says no more than which question it is.
    return inTurn(LABEL.exec(first)?.[1] ?? String(count), LABEL.test(asked) ? '' : bare(asked), answer);
  });
}

/** A page that has all of it in one table: "Reference | 12", "Request | How many …", "Response | There were …". */
function letterIn(rows: readonly (readonly string[])[]): readonly Block[] | undefined {
  const isField = rows.every((row) => row.length === 2 && (row[0] ?? '').length < 50);
  // "Requested | 12/11/2024" tells a day.
  const isWords = (value: string): boolean => value.split(/\s+/).length > 3;
  const isPart = ([name = '', value = '']: readonly string[], named: (text: string) => boolean): boolean =>
    named(name) && isWords(value);
  if (
    !isField ||
    !rows.some((row) => isPart(row, isRequestHeading)) ||
    !rows.some((row) => isPart(row, isReplyHeading))
  )
    return undefined;
  // "Response date" below the response is no part of it.
  const fields = rows.filter(([name = '']) =>
    /\b(?:date|ref|reference|status|category|id|number)\b/i.test(name),
  );
  return [...fields, ...rows.filter((row) => !fields.includes(row))].flatMap(([name = '', value = '']) =>
    (isRequestHeading(name) || isReplyHeading(name)) && isWords(value)
      ? [block(name, 'heading'), ...value.split('\n').map((line) => itemised(block(line)))]
      : [block(`${name.replace(/:$/, '')}: ${value.replaceAll('\n', ' ')}`)],
  );
}

const ASKS =
  /^(?:\w+ )?(?:questions?|requests?|you asked.*|what (?:you|was) .*|(?:information|details) (?:requested|asked for|sought)|(?:details|summary|description) of (?:the )?request|query|queries)$/i;
const TELLS = /\b(?:answers?|responses?|repl(?:y|ies)|we (?:said|answered))\b/i;
/** How the column beside the requests of a log may be headed. */
const TELLS_OF_REQUEST =
  /^(?:notes?|outcomes?|decisions?|results?|information (?:provided|released|disclosed|supplied))$/i;
interface Columns {
  readonly asks: number;
  readonly tells: number;
  /** The first row names the columns. */
  readonly headed: boolean;
}

/** Which column asks and which answers, by what their heads say or, without heads, by what is in them. */
function columnsOf(rows: readonly (readonly string[])[]): Columns | undefined {
  const [head = []] = rows;
  const asks = head.findIndex((cell) => ASKS.test(cell.trim()));
  const told = head.findIndex((cell) => TELLS.test(cell) && !/\bdate\b/i.test(cell));
  const tells = told === -1 ? head.findIndex((cell) => TELLS_OF_REQUEST.test(cell.trim())) : told;
  if (asks >= 0 && tells >= 0 && asks !== tells) return { asks, tells, headed: true };
  const filled = rows.filter((row) => row.slice(1).some((cell) => cell !== ''));
  const last = head.length - 1;
  const numbered = last === 2 && filled.every(([first = '']) => LABEL.test(first));
  const column = numbered ? 1 : 0;
  const asking = filled.filter((row) => row[column]?.endsWith('?'));
  const isBare =
    (last === 1 && asking.length === filled.length) ||
    (numbered && filled.length > 1 && asking.length * 2 > filled.length);
  return isBare && filled.length > 0 ? { asks: column, tells: last, headed: false } : undefined;
}

/** The cells of a table, each paragraph of one on a line; what spans several rows is said in each. */
function cellsOf(table: Table): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (const { children } of table.children)
    rows.push(
      children.map((cell, at) =>
        cell.data?.goesOn === true
          ? (rows.at(-1)?.[at] ?? '')
          : linesOf(cell.children)
              .map(({ text }) => text.trim())
              .filter((line) => line !== '')
              .join('\n'),
      ),
    );
  return rows;
}

import type { PhrasingContent, Table } from 'mdast';
import { type Block, block, itemised, tableBlock, wordBlock } from './block.ts';
import { isReplyHeading, isRequestHeading } from './heading.ts';
import { apart } from './phrasing.ts';

/** A table of questions and answers is a letter in two columns. */
export function fromTable(each: Block): readonly Block[] {
  if (each.table === undefined) return [each];
  const rows = cellsOf(each.table);
  const letter = letterIn(rows);
  if (letter !== undefined) return letter;
  const [head = [], ...body] = rows;
  const figures = head.slice(1);
  const columns = columnsOf(rows);
  const isGrid =
    !TELLS.test(head.join('\t')) &&
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
      return inTurn(number, bare(first), answer ?? '');
    });
  if (columns === undefined) return answersByNumber(each.table, rows) ?? [each];
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
    const answer = [(row[tells] ?? '').trim(), ...more].filter((words) => words !== '').join('\n');
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
  return rows.flatMap(([name = '', value = '']) =>
    (isRequestHeading(name) || isReplyHeading(name)) && isWords(value)
      ? [block(name, 'heading'), ...value.split('\n').map((line) => itemised(block(line)))]
      : [block(`${name.replace(/:$/, '')}: ${value.replaceAll('\n', ' ')}`)],
  );
}

const ASKS =
  /^(?:\w+ )?(?:questions?|requests?|you asked.*|what (?:you|was) .*|information requested|query|queries)$/i;
const TELLS = /\b(?:answers?|responses?|repl(?:y|ies)|we (?:said|answered))\b/i;
/** "3", "Q3." and "A3": the number of a row. */
const LABEL = /^\W*(?:q(?:uestion)?\W*)?([A-Z]?\d{1,2})\W*$/i;

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
  const tells = head.findIndex((cell) => TELLS.test(cell));
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
              .map((line) => line.trim())
              .filter((line) => line !== '')
              .join('\n'),
      ),
    );
  return rows;
}

function linesOf(words: readonly PhrasingContent[]): readonly string[] {
  return apart(words).map((line) => wordBlock(line, 'paragraph').text);
}

function bare(question: string): string {
  return question.trim().replace(/^(?:q(?:uestion)?\s*)?\d{1,2}\s*[.):-]\s*/i, '');
}

function inTurn(number: string, question: string, answer: string): readonly Block[] {
  return [
    block(`Question ${number}: ${question}`),
    ...(answer === ''
      ? []
      : answer.split('\n').map((words, at) => block(at === 0 ? `Answer ${number}: ${words}` : words))),
  ];
}

const NUMBERED = /^(?:q(?:uestion)?\.?\s*)?\(?(\d{1,2}\s?\(?[a-z]?)\)?[.):]*$/i;

/** "1." or "Question 3a)" before the figures of each year: a row answers the question of that number. */
function answersByNumber(table: Table, rows: readonly (readonly string[])[]): readonly Block[] | undefined {
  const [head = [], ...body] = rows;
  const numbers = body.map(([first = '']) => NUMBERED.exec(first.trim())?.[1]);
  if (
    body.length < 2 ||
    head.length < 3 ||
    body.some((row) => row.some((cell) => cell.endsWith('?'))) ||
    numbers.some((number) => number === undefined)
  )
    return undefined;
  // A head whose first cell is missing stands one column too far to the left.
  const isShifted = head.at(-1) === '' && /\d/.test(head[0] ?? '');
  const [heads, ...answers] = table.children;
  const columns = heads?.children.slice(isShifted ? 0 : 1, isShifted ? -1 : undefined) ?? [];
  return answers.flatMap((row, index) => {
    const cells = row.children.slice(1);
    const words = (rows[index + 1] ?? []).slice(1).filter((cell) => cell !== '');
    const name = `Answer ${numbers[index]?.replace(/[\s(]/g, '')}:`;
    if (words.length < 2) return [block(`${name} ${words[0] ?? ''}`)];
    return [
      block(name),
      tableBlock({
        type: 'table',
        children: [
          { type: 'tableRow', children: columns },
          { type: 'tableRow', children: cells },
        ],
      }),
    ];
  });
}

import type { PhrasingContent, Table } from 'mdast';
import { type Block, block, tableBlock, wordBlock } from './block.ts';
import { apart } from './phrasing.ts';

// Rows of a table that begin with the numbers of questions.

/** "3", "Q3." and "A3": the number of a row. */
export const LABEL = /^\W*(?:q(?:uestion)?\W*)?([A-Z]?\d{1,2})\W*$/i;

/** "1a" and "Q1(a)" */
const LETTERED = /^\W*(?:q(?:uestion)?\W*)?(\d{1,2}\W{0,2}[a-j])\W*$/i;

/** "3.", "Question 3a)", and "4 (fines)" where a row for each kind answers one question. */
const NUMBERED =
  /^(?:q(?:uestion)?\.?\s*)?\(?(\d{1,2}(?:\s?\(?[a-z](?![a-z]))?)\)?[.):]*(?:\s*\(([^()]{2,40})\))?$/i;
const HEADS_NUMBERS =
  /^(?:no|nos|numbers?|q|questions?(?: no| numbers?)?|items?|parts?|refs?|requests?|#)?\W*$/i;

/** "1 | 41" over "2a | None" and "2b | 3", with or without a head: each number beside the answer to its question. */
export function answersBeside(
  table: Table,
  rows: readonly (readonly string[])[],
): readonly Block[] | undefined {
  const isHeaded = HEADS_NUMBERS.test(rows[0]?.[0] ?? '');
  const first = isHeaded ? 1 : 0;
  const answers = rows.slice(first);
  const numbers = answers.map(([number = '']) => numberIn(number));
  const isCounted = answers.every(
    ([, answer = '', ...more], at) =>
      more.every((cell) => cell === '') && follows(numbers[at - 1], numbers[at]) && !answer.endsWith('?'),
  );
  if (answers.length < 3 || !isCounted) return undefined;
  return answers.flatMap((_, at) => answerTo(numbers[at] ?? '', linesIn(table, at + first, 1)));
}

/** "1", "A1", "1a" and "1(a)" as the number of a question. */
function numberIn(cell: string): string {
  const [, letter = ''] = LETTERED.exec(cell) ?? [];
  return letter === ''
    ? (LABEL.exec(cell)?.[1] ?? '').replace(/^\D/, '')
    : letter.toLowerCase().replace(/\W/g, '');
}

/** Whether a number comes right behind another: "2" or "2a" behind "1" and "1c", and "1b" behind "1a". */
function follows(before = '0', number = ''): boolean {
  const [from, to] = [Number.parseInt(before, 10), Number.parseInt(number, 10)];
  const [above, letter] = [before.replace(/^\d+/, ''), number.replace(/^\d+/, '')];
  if (to === from + 1) return letter === '' || letter === 'a';
  return to === from && letter !== '' && letter.charCodeAt(0) === (above.charCodeAt(0) || 96) + 1;
}

/** "2021/22", "Total", "Response": a column of figures or of answers, where "Company" heads one of a list. */
const OF_ANSWER = /\d|\b(?:totals?|answers?|responses?|repl(?:y|ies)|comments?|figures?)\b/i;

/** "1." or "Question 3a)" before the figures of each year: a row answers the question of that number. */
export function answersByNumber(
  table: Table,
  rows: readonly (readonly string[])[],
): readonly Block[] | undefined {
  const [head = [], ...body] = rows;
  const names = body.map(([first = '']) => NUMBERED.exec(first.trim()));
  if (
    body.length < 2 ||
    head.length < 3 ||
    !head.slice(1).some((cell) => OF_ANSWER.test(cell)) ||
    body.some((row) => row.some((cell) => cell.endsWith('?'))) ||
    names.some((name) => name === null)
  )
    return undefined;
  // A head whose first cell is missing stands one column too far to the left.
  const isShifted = head.at(-1) === '' && /\d/.test(head[0] ?? '');
  const [heads, ...answers] = table.children;
  const columns = heads?.children.slice(isShifted ? 0 : 1, isShifted ? -1 : undefined) ?? [];
  return answers.flatMap((row, index) => {
    const cells = row.children.slice(1);
    const words = (rows[index + 1] ?? []).slice(1).filter((cell) => cell !== '');
    const [, number = '', kind = ''] = names[index] ?? [];
    const name = `Answer ${number.replace(/[\s(]/g, '')}: ${kind}`;
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

/** The lines of one cell, with their links; of one that spans several rows in each of them. */
export function linesIn(table: Table, row: number, column: number): readonly Block[] {
  const cell = table.children[row]?.children[column];
  if (cell?.data?.goesOn === true && row > 0) return linesIn(table, row - 1, column);
  return linesOf(cell?.children ?? []).filter(({ text }) => text !== '');
}

export function linesOf(words: readonly PhrasingContent[]): readonly Block[] {
  return apart(words).map((line) => wordBlock(line, 'paragraph'));
}

/** The lines of an answer, the first of them under its number. */
export function answerTo(number: string, [first, ...more]: readonly Block[]): readonly Block[] {
  if (first === undefined) return [];
  return [wordBlock([{ type: 'text', value: `Answer ${number}: ` }, ...first.words], 'paragraph'), ...more];
}

/** A question without its number. */
export function bare(question: string): string {
  return question.trim().replace(/^(?:q(?:uestion)?\s*)?\d{1,2}\s*[.):-]\s*/i, '');
}

/** A question over the lines of its answer. */
export function inTurn(number: string, question: string, answer: readonly Block[]): readonly Block[] {
  return [block(`Question ${number}: ${question}`), ...answerTo(number, answer)];
}

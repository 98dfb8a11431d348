import type { Table } from 'mdast';
import { type Block, block, tableBlock } from './block.ts';

/** A table of questions and answers is a letter in two columns. */
export function fromTable(each: Block): readonly Block[] {
  if (each.table === undefined) return [each];
  const rows = each.text.split('\n').map((row) => row.split('\t'));
  const [head = [], ...body] = rows;
  const asks = head.findIndex((cell) =>
    /^(?:\w+ )?(?:questions?|requests?|you asked.*|what (?:you|was) .*|information requested|query|queries)$/i.test(
      cell.trim(),
    ),
  );
  const tells = head.findIndex((cell) =>
    /\b(?:answers?|responses?|repl(?:y|ies)|we (?:said|answered))\b/i.test(cell),
  );
  const figures = head.slice(1);
  const isGrid =
    tells < 0 &&
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
      const words = first.trim().replace(/^(?:q(?:uestion)?\s*)?\d{1,2}\s*[.):-]\s*/i, '');
      return [block(`Question ${number}: ${words}`), block(`Answer ${number}: ${answer ?? ''}`)];
    });
  const bare = head.length === 2 && rows.every(([first = '']) => first.trim().endsWith('?'));
  if (!bare && (asks < 0 || tells < 0 || asks === tells)) return answersByNumber(each.table, rows) ?? [each];
  return (bare ? rows : body).flatMap((row, index) => {
    const [question = '', reply = ''] = bare ? row : [row[asks], row[tells]];
    // "Exemption: Section 43(2)" in a column of its own belongs to the answer.
    const more = bare
      ? []
      : row.flatMap((cell, at) =>
          at === 0 || at === asks || at === tells || /^\W*(?:none|n\/?a)?\W*$/i.test(cell)
            ? []
            : [`${head[at]}: ${cell}`],
        );
    const answer = [reply.trim(), ...more].filter((words) => words !== '').join('\n');
    const number = /^\D{0,9}(\d{1,2})\W*$/.exec(row[0] ?? '')?.[1] ?? String(index + 1);
    const words = question.trim().replace(/^(?:q(?:uestion)?\s*)?\d{1,2}\s*[.):-]\s*/i, '');
    return [
      block(`Question ${number}: ${words}`),
      ...(answer === ''
        ? []
        : answer.split('\n').map((words, at) => block(at === 0 ? `Answer ${number}: ${words}` : words))),
    ];
  });
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

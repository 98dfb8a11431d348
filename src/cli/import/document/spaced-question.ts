import { readLabel } from './label.ts';

/** "Question      Response": the head of two columns that spaces keep apart. */
const HEAD =
  /^(\s*(?:(?:your )?(?:foi )?(?:questions?|requests?)|you asked|information requested)\s{3,})(?:(?:our |trust |council )?(?:responses?|answers?|repl(?:y|ies))|we (?:said|answered))\s*$/i;
const PAGE = /^page\s+\d+(?:\s+of\s+\d+)?$/i;

/** The line of the second column that stands in the same place as its head; undefined where words reach over it. */
function cellsOf(line: string, column: number): readonly [string, string] | undefined {
  if (line.includes('\t') || (column < line.length && line[column - 1] !== ' ')) return undefined;
  const right = line.slice(column).trim();
  return [line.slice(0, column).trim(), PAGE.test(right) ? '' : right];
}

/**
 * Numbered questions in one column with the answer to each in another, as a PDF's text has them, with a tab between
 * their cells. The head comes again on the next page, and what stands above it there belongs to no row.
 */
export function withQuestionRows(lines: readonly string[]): readonly string[] {
  const heads = lines.flatMap((line, at) => (HEAD.test(line) ? [at] : []));
  const [first] = heads;
  if (first === undefined) return lines;
  const rows: [string, string][] = [];
  const passed: string[] = [];
  let end = first + 1;
  for (const [index, head] of heads.entries()) {
    const column = HEAD.exec(lines[head] ?? '')?.[1]?.length ?? 0;
    const next = heads[index + 1] ?? lines.length;
    passed.push(...lines.slice(end, head));
    end = head + 1;
    for (let at = end; at < next; at += 1) {
      const line = lines[at] ?? '';
      if (line.trim() === '') continue;
      const cells = cellsOf(line, column);
      if (cells === undefined) break;
      const [asked, told] = cells;
      const isNew = readLabel(asked) !== undefined;
      const isBelow = at > head + 2 && (lines[at - 1] ?? '').trim() === '';
      // "Note A" below an empty line is no more of the question above it.
      if (!isNew && asked !== '' && isBelow) break;
      const row = rows.at(-1);
      if (isNew || row === undefined) rows.push([asked, told]);
      else rows[rows.length - 1] = [`${row[0]} ${asked}`.trim(), `${row[1]} ${told}`.trim()];
      end = at + 1;
    }
  }
  const isList = rows.length > 1 && rows.every(([asked]) => readLabel(asked) !== undefined);
  const isTold = rows.filter(([, told]) => told !== '').length * 2 > rows.length;
  if (!isList || !isTold) return lines;
  return [
    ...lines.slice(0, first),
    'Question\tResponse',
    ...rows.map((cells) => cells.join('\t')),
    '',
    ...passed,
    ...lines.slice(end),
  ];
}

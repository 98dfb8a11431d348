import { ASKING } from '../sentence/ask.ts';
import { readLabel } from './label.ts';

/** "Question      Response": the head of two columns that spaces keep apart. */
const HEAD =
  /^(\s*(?:(?:your )?(?:foi )?(?:questions?|requests?)|you asked|information requested)\s{3,})(?:(?:our |trust |council )?(?:responses?|answers?|repl(?:y|ies))|we (?:said|answered))\s*$/i;
/** A line that is drawn below the head or between two rows. */
const DRAWN = /^\s*[-–—_=]{10,}\s*$/;
const PAGE = /^page\s+\d+(?:\s+of\s+\d+)?$/i;

/** The line of the second column that stands in the same place as its head; undefined where words reach over it. */
function cellsOf(line: string, column: number): readonly [string, string] | undefined {
  if (line.includes('\t') || (column < line.length && line[column - 1] !== ' ')) return undefined;
  const right = line.slice(column).trim();
  return [line.slice(0, column).trim(), PAGE.test(right) ? '' : right];
}

/**
 * The lines of a page, a name and an address perhaps, that stand between two rows: a paragraph in the first column with
 * nothing beside it, and below it the second column goes on. 0 where there is none.
 */
function pageBetween(lines: readonly string[], at: number, column: number): number {
  const length = lines.slice(at).findIndex((line) => line.trim() === '');
  const isAlone = (line: string): boolean => cellsOf(line, column)?.[1] === '';
  const below = lines.slice(at + length).find((line) => line.trim() !== '') ?? '';
  const goesOn = (cellsOf(below, column)?.[1] ?? '') !== '';
  return length > 0 && goesOn && lines.slice(at, at + length).every(isAlone) ? length : 0;
}

/**
 * Questions in one column with the answer to each in another, as a PDF's text has them, with a tab between their cells.
 * They bear numbers, or an empty line is above each. The head comes again on the next page, and what stands above it
 * there belongs to no row.
 */
export function withQuestionRows(lines: readonly string[]): readonly string[] {
  const heads = lines.flatMap((line, at) => (HEAD.test(line) ? [at] : []));
  const [first] = heads;
  if (first === undefined) return lines;
  const top = lines.slice(first + 1).find((line) => line.trim() !== '' && !DRAWN.test(line)) ?? '';
  const isNumbered = readLabel(top.trim()) !== undefined;
  const rows: [string, string][] = [];
  const passed: string[] = [];
  /** What a page has at its head, which the first of them has above its letter. */
  const heading: string[] = [];
  let end = first + 1;
  for (const [index, head] of heads.entries()) {
    const column = HEAD.exec(lines[head] ?? '')?.[1]?.length ?? 0;
    const next = heads[index + 1] ?? lines.length;
    passed.push(...lines.slice(end, head));
    end = head + 1;
    for (let at = end; at < next; at += 1) {
      const line = lines[at] ?? '';
      if (line.trim() === '' || DRAWN.test(line)) continue;
      const cells = cellsOf(line, column);
      // Without numbers, a sentence that has a space in that place by chance would be a row.
      if (cells === undefined || (!isNumbered && /\S\s$/.test(line.slice(0, column)) && column < line.length))
        break;
      const [asked, told] = cells;
      const isBelow = (lines[at - 1] ?? '').trim() === '';
      const between = !isNumbered && rows.length > 0 && isBelow ? pageBetween(lines, at, column) : 0;
      if (between > 0) {
        heading.push(...lines.slice(at, at + between));
        at += between - 1;
        continue;
      }
      const isNew = isNumbered ? readLabel(asked) !== undefined : asked !== '' && isBelow;
      // "Note A" below an empty line is no more of the question above it.
      const isOther = isNumbered ? !isNew && asked !== '' && at > head + 2 && isBelow : isNew && told === '';
      if (isOther) break;
      const row = rows.at(-1);
      if (isNew || row === undefined) rows.push([asked, told]);
      else rows[rows.length - 1] = [`${row[0]} ${asked}`.trim(), `${row[1]} ${told}`.trim()];
      end = at + 1;
    }
  }
  const isList =
    rows.length > 1 &&
    rows.every(([asked, told]) =>
      isNumbered ? readLabel(asked) !== undefined : told !== '' && ASKING.test(asked),
    );
  const isTold = rows.filter(([, told]) => told !== '').length * 2 > rows.length;
  if (!isList || !isTold) return lines;
  return [
    ...heading,
    ...lines.slice(0, first),
    'Question\tResponse',
    ...rows.map((cells) => cells.join('\t')),
    '',
    ...passed,
    ...lines.slice(end),
  ];
}

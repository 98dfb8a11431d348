/** Columns that are kept apart by nothing but spaces, as a PDF's text has them. */
const GAP = /\S(\s{2,})\S/;
/** "Our ref:    FOI 12" is a field of the letter. */
const FIELD = /^[^\d]{2,30}:(?:\s|$)/;
const FIGURE = /^[£<~(*-]?\s?\d[\d,./%:*)–-]*$|^(?:-|–|nil|none|n\/a|yes|no|total|x|✓|\*)$/i;
const NUMBER = /^\(?(?:Q\s?)?\d{1,2}[a-z]?[.):]?$/i;
const PAGE = /^(?:page\s+\d+(?:\s+of\s+\d+)?|\d+\s*(?:\||of)\s*\d+)$/i;
/** "1     Who provides …" */
const NUMBERED = /^\s*\(?(?:Q\s?)?\d{1,2}[a-z]?[.):]?\s{2,}\S/i;
/** In so many lines from its head the first row of a numbered table begins. */
const NEAR = 6;
const TRIES = 3;
const LONGEST = 45;

type Row = readonly string[];

/** Lines of which three or more stand in the same columns, with a tab between their cells; none above the line `from`. */
export function withTabs(lines: readonly string[], from = 0): readonly string[] {
  const isPassed = passing(lines);
  const found = lines.slice(0, from);
  // Where the first lines of a run begin no table, neither do the others: a long text is read once.
  let tried = 0;
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const isGapped = GAP.test(line.trim());
    const table =
      isGapped && tried < TRIES ? (numberedRows(lines, at, isPassed) ?? plainRows(lines, at)) : undefined;
    if (isGapped) tried += 1;
    else if (line.trim() !== '') tried = 0;
    if (table === undefined) found.push(line);
    else {
      tried = 0;
      const passed = lines.slice(at, table.end).filter((each) => each.trim() !== '' && isPassed(each));
      found.push(...table.rows.map((row) => row.join('\t')), ...passed);
      at = table.end - 1;
    }
  }
  return found;
}

interface Rows {
  readonly rows: readonly Row[];
  /** The line below the last of them. */
  readonly end: number;
}

/** Rows of one line each. */
function plainRows(lines: readonly string[], start: number): Rows | undefined {
  const places = runFrom(lines, start);
  const [first = '', ...others] = places.map((place) => lines[place] ?? '');
  if (places.length < 3) return undefined;
  // "2.   Year    Claims": the number of the question beside the head of its table.
  const label = /^\s*\(?\d{1,2}[.)]\s+(?=\S)/.exec(first)?.[0] ?? '';
  const isLabelled = label !== '' && others.every((line) => line.slice(0, label.length).trim() === '');
  const head = isLabelled ? first.replace(label, ' '.repeat(label.length)) : first;
  const rows = cellsOf([head, ...others]);
  if (rows === undefined) return undefined;
  return { rows: isLabelled ? [[label.trim()], ...rows] : rows, end: (places.at(-1) ?? start) + 1 };
}

/** Rows that begin with their numbers, of several lines each: a list of questions with their answers beside them. */
function numberedRows(
  lines: readonly string[],
  start: number,
  isPassed: (line: string) => boolean,
): Rows | undefined {
  if (!lines.slice(start, start + NEAR).some((line) => NUMBERED.test(line))) return undefined;
  const end = lines.findIndex(
    (line, at) =>
      at > start &&
      line.trim() !== '' &&
      !isPassed(line) &&
      !GAP.test(line.trim()) &&
      !/^\s{3,}\S/.test(line),
  );
  const last = end === -1 ? lines.length : end;
  const places = Array.from({ length: last - start }, (_, at) => start + at).filter(
    (at) => (lines[at] ?? '').trim() !== '' && !isPassed(lines[at] ?? ''),
  );
  const cells = byColumn(places.map((at) => lines[at] ?? ''));
  const numbered = cells?.filter(([first = '']) => NUMBER.test(first)) ?? [];
  const heads = cells?.findIndex(([first = '']) => NUMBER.test(first)) ?? -1;
  if (cells === undefined || numbered.length < 3 || heads > 2 || (cells[0]?.length ?? 0) < 3)
    return undefined;
  const rows: string[][] = [];
  for (const row of cells) {
    const above = rows.at(-1);
    if (row[0] !== '' || above === undefined) rows.push([...row]);
    else
      rows.splice(
        -1,
        1,
        above.map((cell, at) => `${cell} ${row[at] ?? ''}`.trim()),
      );
  }
  // Whatever stands in the first column but numbers is a head above them, or this is no such table.
  return rows.slice(1).every(([first = '']) => NUMBER.test(first)) ? { rows, end: last } : undefined;
}

/** The numbers of pages, and lines that stand at the head or foot of each, which may come between two rows. */
function passing(lines: readonly string[]): (line: string) => boolean {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line.trim(), (counts.get(line.trim()) ?? 0) + 1);
  return (line) => PAGE.test(line.trim()) || (/^\s{20,}/.test(line) && (counts.get(line.trim()) ?? 0) > 1);
}

/** The lines with a gap in them that follow one another, with no more than one empty line between two. */
function runFrom(lines: readonly string[], start: number): readonly number[] {
  const places: number[] = [];
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (GAP.test(line.trim()) && !line.includes('\t')) places.push(at);
    else if (line.trim() !== '' || places.length === 0 || (lines[at - 1] ?? '').trim() === '') break;
  }
  return places;
}

/** The cells of each line; undefined where these are no rows of one table. */
function cellsOf(lines: readonly string[]): readonly Row[] | undefined {
  const rows = byColumn(lines) ?? byGap(lines);
  if (rows === undefined) return undefined;
  const width = rows[0]?.length ?? 0;
  const cells = rows.flat();
  const isShort = cells.every(({ length }) => length <= LONGEST);
  const isField = cells.some((cell) => FIELD.test(cell));
  // Words in two columns may be two columns of a page: a table has figures, or very short words.
  const counts = Array.from({ length: width - 1 }, (_, column) =>
    rows.filter((row) => FIGURE.test(row[column + 1] ?? '')),
  );
  const isCounted = counts.some(({ length }) => length * 2 >= rows.length);
  return width > 1 && isShort && !isField && isCounted ? rows : undefined;
}

/** Cut where all lines are empty, two characters wide at the least. */
function byColumn(lines: readonly string[]): readonly Row[] | undefined {
  const length = Math.max(0, ...lines.map((line) => line.length));
  const isEmpty = Array.from({ length }, (_, at) => lines.every((line) => (line[at] ?? ' ') === ' '));
  const starts = isEmpty.flatMap((empty, at) =>
    !empty && (at === 0 || (isEmpty[at - 1] && (at === 1 || isEmpty[at - 2]))) ? [at] : [],
  );
  const rows = lines.map((line) => starts.map((start, at) => line.slice(start, starts[at + 1]).trim()));
  // A heading that reaches over two columns hides the gap between them.
  const isClean = rows.flat().every((cell) => !/\s{2}/.test(cell));
  return starts.length > 1 && isClean ? rows : undefined;
}

/** Cut at each gap, where all lines have as many. */
function byGap(lines: readonly string[]): readonly Row[] | undefined {
  const rows = lines.map((line) => line.trim().split(/\s{2,}/));
  return rows.every((row) => row.length === rows[0]?.length) ? rows : undefined;
}

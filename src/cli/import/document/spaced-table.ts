/** Columns that are kept apart by nothing but spaces, as a PDF's text has them. */
const GAP = /\S(\s{2,})\S/;
/** "Our ref:    FOI 12" is a field of the letter. */
const FIELD = /^[^\d]{2,30}:$/;
const FIGURE = /^[£<~(*-]?\s?\d[\d,./%:*)–-]*$|^(?:-|–|nil|none|n\/a|yes|no|total|x|✓|\*)$/i;
const LONGEST = 45;

/** Lines of which three or more stand in the same columns, with a tab between their cells. */
export function withTabs(lines: readonly string[]): readonly string[] {
  const found = [...lines];
  for (let at = 0; at < lines.length; at += 1) {
    const places = runFrom(lines, at);
    const rows = places.length < 3 ? undefined : cellsOf(places.map((place) => lines[place] ?? ''));
    const last = places.at(-1) ?? at;
    if (rows !== undefined) {
      for (let place = at; place <= last; place += 1) {
        const row = rows[places.indexOf(place)];
        found[place] = row === undefined ? '\0' : row.join('\t');
      }
    }
    at = last;
  }
  // The lines that were empty between two rows.
  return found.filter((line) => line !== '\0');
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
function cellsOf(lines: readonly string[]): readonly (readonly string[])[] | undefined {
  const rows = byColumn(lines) ?? byGap(lines);
  if (rows === undefined) return undefined;
  const width = rows[0]?.length ?? 0;
  const cells = rows.flat();
  const isShort = cells.every(({ length }) => length <= LONGEST);
  const isField = rows.some(([first = '']) => FIELD.test(first));
  // Words in two columns may be two columns of a page: a table has figures, or very short words.
  const counts = Array.from({ length: width - 1 }, (_, column) =>
    rows.filter((row) => FIGURE.test(row[column + 1] ?? '')),
  );
  const isCounted = counts.some(({ length }) => length * 2 >= rows.length);
  return width > 1 && isShort && !isField && isCounted ? rows : undefined;
}

/** Cut where all lines are empty, two characters wide at the least. */
function byColumn(lines: readonly string[]): readonly (readonly string[])[] | undefined {
  const length = Math.max(...lines.map((line) => line.length));
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
function byGap(lines: readonly string[]): readonly (readonly string[])[] | undefined {
  const rows = lines.map((line) => line.trim().split(/\s{2,}/));
  return rows.every((row) => row.length === rows[0]?.length) ? rows : undefined;
}

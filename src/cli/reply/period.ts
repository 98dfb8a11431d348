const YEAR = '(?:19|20)\\d{2}';
/** `2022/23`, `2022-2023`, and `2019-22`, which is a range. */
const SPAN = `${YEAR}\\s?[/–-]\\s?(?:20)?\\d{2}(?!\\d)`;
const ONE = `(?:${SPAN}|${YEAR})`;
const TO = '(?:to|and|until|through|[–-])';
/** A day or a month before the second year is kept: it narrows the question down. */
const RANGE = new RegExp(
  `(\\bbetween\\b[^?.]{0,20}?)?\\b(${ONE})\\s*(${TO})\\s*(.{0,16}?)\\b(${ONE})(?!\\d)`,
  'gi',
);
const SINCE = new RegExp(`\\b(?:since|from)\\s+([^?.,;]{0,16}?)\\b(${ONE})(?!\\d)`, 'gi');
const SINGLE = new RegExp(`\\b${ONE}(?!\\d)`, 'gi');
const AGO =
  /\b(?:last|past|previous|latest|recent)\s+(?:(\w+)\s+)?(?:(?:full|complete|calendar|financial|whole)\s+)*(years?|months?|weeks?|days?|quarters?)\b/gi;
const NOW = /\b(?:this|current)\s+(?:(?:calendar|financial)\s+)?year\b|\byear to date\b|\bso far\b/gi;
const NUMBERS = 'one two three four five six seven eight nine ten'.split(' ');

/** The years that a text names, and the text without them. */
export interface Period {
  /** `2023`, `2022/23`, or `12 months to 2025`; none where it names none. */
  readonly years: ReadonlySet<string>;
  readonly rest: string;
}

/** The years that a text is about, counted from the year in which it was said: “the last two years”, “since 2019”. */
export function periodOf(text: string, said: number): Period {
  const named = new Set<string>();
  const take = (found: Iterable<string>, left = ''): string => {
    for (const year of found) named.add(year);
    return ` ${left} `;
  };
  const rest = text
    .replaceAll(
      RANGE,
      (_, between: string | undefined, from: string, to: string, middle: string, end: string) => {
        const isList = to.toLowerCase() === 'and' && between === undefined;
        // `2022-2023` may be one financial year.
        const isOne = middle === '' && /^[–-]$/.test(to);
        const years = isList
          ? [...spelt(from), ...spelt(end)]
          : isOne && isFinancial(`${from}-${end}`)
            ? spelt(`${from}-${end}`)
            : through(from, end);
        return take(years, `${between ?? ''} ${middle}`);
      },
    )
    .replaceAll(SINCE, (_, left: string, from: string) =>
      take(through(from, isFinancial(from) ? financial(said - 1) : String(said)), left),
    )
    .replaceAll(SINGLE, (year) => take(spelt(year)))
    .replaceAll(AGO, (_, count: string | undefined, unit: string) =>
      take(ago(count, unit.toLowerCase(), said)),
    )
    .replaceAll(NOW, () => take([String(said)]));
  return { years: named, rest };
}

function ago(count: string | undefined, unit: string, said: number): readonly string[] {
  const number = count === undefined ? 1 : NUMBERS.indexOf(count.toLowerCase()) + 1 || Number(count);
  if (!unit.startsWith('year') || !Number.isInteger(number) || number > 50)
    return [`${count ?? 'last'} ${unit} to ${said}`];
  return Array.from({ length: number }, (_, at) => String(said - number + at));
}

/** Every year from one to another, as the first is spelt. */
function through(from: string, to: string): readonly string[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const each = isFinancial(from) ? financial : String;
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, at) => each(first + at));
}

/** A financial year is one; `2019-22` is four. */
function spelt(year: string): readonly string[] {
  const start = year.slice(0, 4);
  if (year.length === 4) return [start];
  return isFinancial(year) ? [financial(Number(start))] : through(start, start.slice(0, 2) + year.slice(-2));
}

function isFinancial(year: string): boolean {
  return /^\d{4}\D/.test(year) && Number(year.slice(-2)) === (Number(year.slice(0, 4)) + 1) % 100;
}

function financial(start: number): string {
  return `${start}/${String((start + 1) % 100).padStart(2, '0')}`;
}

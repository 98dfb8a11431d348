const FENCED = /^(`{3,20}|~{3,20})[^\n]*\n[\s\S]*?^\1[^\n]*$/gm;
const CODE_SPAN = /(?<!`)(`+)[^`\n]+\1(?!`)/g;

type Range = readonly [from: number, to: number];

/** The index of the last of some things in their order that starts no later than a limit. */
export function lastUpTo<T>(items: readonly T[], limit: number, startOf: (item: T) => number): number {
  let [index, beyond] = [0, items.length];
  while (beyond - index > 1) {
    const middle = (index + beyond) >> 1;
    if (startOf(items[middle] as T) <= limit) index = middle;
    else beyond = middle;
  }
  return index;
}

/** The one of some ranges, in their order, that holds an offset. */
export function rangeAt(ranges: readonly Range[], offset: number): Range | undefined {
  const range = ranges[lastUpTo(ranges, offset, ([from]) => from)];
  return range && offset >= range[0] && offset < range[1] ? range : undefined;
}

/** Where a block of code is opened and not closed, and the length of its mark. */
export function unclosedFences(body: string, code: readonly Range[]) {
  return [...body.matchAll(/^ {0,3}(?:```+|~~~+)/gm)]
    .filter(({ index }) => rangeAt(code, index) === undefined)
    .map((match) => [match.index, match[0].length] as const);
}

/** What a body shows as code. */
export function codeRanges(body: string): readonly Range[] {
  const fenced = [...body.matchAll(FENCED)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
  const spans = [...body.matchAll(CODE_SPAN)]
    .filter(({ index }) => body[index - 1] !== '\\' && rangeAt(fenced, index) === undefined)
    .map((match) => [match.index, match.index + match[0].length] as const);
  return [...fenced, ...spans].sort(([one], [other]) => one - other);
}

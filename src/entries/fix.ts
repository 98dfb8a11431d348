import type { Fix } from './problem.ts';

/**
 * A text with every fix in it that still fits; of two that overlap, the first. Line ends and a mark of the encoding
 * stay as they are: `was` and `now` have plain line ends, and `now` is written with those of the text.
 */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const starts = [mark, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const edits = fixes
    .map(({ line, column, was, now }) => {
      const start = (starts[line - 1] ?? text.length) + column - 1;
      return { start, end: endOf(text, start, was), now: now.replaceAll('\n', lineEnd) };
    })
    .toSorted((a, b) => a.start - b.start);
  let result = '';
  let at = 0;
  for (const { start, end, now } of edits) {
    if (end === undefined || start < at) continue;
    result += text.slice(at, start) + now;
    at = end;
  }
  return result + text.slice(at);
}

/** Where these characters end that begin here; undefined where others stand here. */
function endOf(text: string, start: number, was: string): number | undefined {
  let at = start;
  for (const character of was.split('')) {
    if (character === '\n' && text[at] === '\r') at += 1;
    if (text[at] !== character) return undefined;
    at += 1;
  }
  return at <= text.length ? at : undefined;
}

import { angleBrackets, HIDDEN } from './angle-bracket.ts';
import type { Problem } from './problem.ts';

/** A body without the characters that would stop the parser, and what they were. */
export interface Scan {
  /** The body, each trap replaced by as many harmless characters: every position still holds. */
  readonly text: string;
  readonly problems: readonly Problem[];
  /** A section is opened or closed wrongly: what belongs to which question is then unknown. */
  readonly unbalanced: boolean;
}

// The parser stops at its first syntax error, and ordinary FOI prose makes them (`<5`, `{redacted}`, `<https://…>`).
// This scan finds them all first. It forbids, never allows: what it lets through is still walked in `mdx.ts`.
const TRAP = /[\\{<]/g;
const FENCED = /^(```+|~~~+)[^\n]*\n[\s\S]*?^\1[^\n]*$/gm;
const CODE_SPAN = /(`+)[^`\n]+?\1(?!`)/g;

/** Finds the prose traps of a body. */
export function scanProse(body: string): Scan {
  const problems: Problem[] = [];
  /** What is taken out: from, to, and the character that stands there instead. */
  const blanks: (readonly [number, number, string])[] = [];
  const blank = (start: number, end: number, by = ' '): void => {
    blanks.push([start, end, by]);
  };
  const code = codeRanges(body);
  const lineStarts = [0, ...[...body.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const place = (offset: number) => {
    let line = 0;
    while ((lineStarts[line + 1] ?? Number.POSITIVE_INFINITY) <= offset) line += 1;
    return { line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1 };
  };
  const report = (offset: number, message: string, remedy: string): void => {
    problems.push({ ...place(offset), message, remedy });
  };
  const brackets = angleBrackets(body, { report, blank, lineOf: (offset) => place(offset).line });

  for (const { index } of body.matchAll(/^(import|export)(?=\s)/gm)) {
    const before = body.slice(body.lastIndexOf('\n', index - 2) + 1, Math.max(index - 1, 0));
    // Inside of a paragraph it is a word like any other.
    if (!/^\s*($|[<#`~]|[-*_]{3})/.test(before)) continue;
    if (code.some(([from, to]) => index >= from && index < to)) continue;
    const word = body.slice(index, index + 6);
    report(
      index,
      `A paragraph that starts with “${word}” reads as program code.`,
      `Write “${word[0]?.toUpperCase()}${word.slice(1)}”, or start with another word.`,
    );
    blank(index, index + 1, word[0]?.toUpperCase());
  }

  for (const [index, length] of unclosedFences(body, code)) {
    report(
      index,
      'A block of code opens here and is never closed.',
      'Delete these marks: an entry needs no code blocks.',
    );
    blank(index, index + length);
  }

  for (let at = nextTrap(0); at < body.length; at = nextTrap(at + 1)) {
    const inCode = code.find(([from, to]) => at >= from && at < to);
    if (inCode) {
      at = inCode[1] - 1;
      continue;
    }
    const character = body[at];
    if (character === '\\') at += 1;
    else if (character === '{') {
      const shown = /^\{[^}\n]*\}?/.exec(body.slice(at))?.[0] ?? '{';
      if (shown.startsWith('{/*')) report(at, HIDDEN.message, HIDDEN.remedy);
      else {
        report(
          at,
          `“${shown}” reads as program code, because of the {.`,
          'Write \\{ instead of {, or use other brackets.',
        );
      }
      blank(at, at + shown.length, '.');
      at += shown.length - 1;
    } else if (character === '<') at = brackets.read(at) - 1;
  }
  const unbalanced = brackets.finish();
  problems.sort((a, b) => a.line - b.line || a.column - b.column);
  return { text: without(blanks), problems, unbalanced };

  function nextTrap(from: number): number {
    TRAP.lastIndex = from;
    return TRAP.exec(body)?.index ?? body.length;
  }

  function without(parts: readonly (readonly [number, number, string])[]): string {
    return parts.reduce(
      (text, [start, end, by]) =>
        text.slice(0, start) + text.slice(start, end).replaceAll(/[^\n]/g, by) + text.slice(end),
      body,
    );
  }
}

function unclosedFences(body: string, code: readonly (readonly [number, number])[]) {
  return [...body.matchAll(/^ {0,3}(?:```+|~~~+)/gm)]
    .filter(({ index }) => !code.some(([from, to]) => index >= from && index < to))
    .map((match) => [match.index, match[0].length] as const);
}

function codeRanges(body: string): readonly (readonly [number, number])[] {
  const fenced = [...body.matchAll(FENCED)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
  const spans = [...body.matchAll(CODE_SPAN)]
    .filter(
      ({ index }) => body[index - 1] !== '\\' && !fenced.some(([from, to]) => index >= from && index < to),
    )
    .map((match) => [match.index, match.index + match[0].length] as const);
  return [...fenced, ...spans];
}

import { angleBrackets, HIDDEN } from './angle-bracket.ts';
import { codeRanges, lastUpTo, rangeAt, unclosedFences } from './code-range.ts';
import type { Problem } from './problem.ts';
import type { Mending } from './section-balance.ts';
import { withoutComment } from './tag-mending.ts';
import { typedLists } from './typed-bullet.ts';

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
// Words that somebody meant to redact: up to the closing tag, or for want of one to the end of the paragraph.
const REDACTED = /<Redacted\b[^>]*(?<!\/)>(?:(?!\n\n)[\s\S])*?(?:<\/Redacted>|(?=\n\n)|$)/gi;
// What a version control system leaves where two people have changed the same lines.
const CONFLICT = /^<{7}(?: .*)?$(?:[\s\S]*?^>{7}(?: .*)?$)?/gm;
// The parser’s time grows with the square of a line, and no letter has one like this.
const LONGEST = 20_000;
const OVERLONG = new RegExp(`^[^\\n]{${LONGEST + 1},}`, 'gm');
// Two rows with a bar at either end and no line of hyphens between them; no row stands above.
const TABLE_HEAD = /(?<=(?:^|\n)(?!\|)[^\n]*\n|^)\|[^\n]*\|[ \t]*(?=\n\|[^\n]*[^\s:|-][^\n]*\|)/g;
const CONFLICT_MARK = /^(?:<{7}|={7}|>{7})(?: .*)?$/gm;

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
    const line = lastUpTo(lineStarts, offset, (start) => start);
    return { line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1 };
  };
  const redacted = [...body.matchAll(REDACTED)].map(({ 0: words, index }) => ({
    from: index,
    to: index + words.length,
  }));
  const report = (
    offset: number,
    message: string,
    remedy: string,
    ...mendings: readonly (Mending | undefined)[]
  ): void => {
    const problem = { ...place(offset), message, remedy };
    const fixes = mendings
      .filter((mending) => mending !== undefined)
      .filter(({ start, end }) => !redacted.some(({ from, to }) => start < to && end >= from))
      .map(({ start, end, now }) => ({ ...place(start), was: body.slice(start, end), now }));
    problems.push(fixes.length > 0 ? { ...problem, fixes } : problem);
  };
  const brackets = angleBrackets(body, { report, blank, lineOf: (offset) => place(offset).line });

  for (const { index } of body.matchAll(/^(import|export)(?=\s)/gm)) {
    const before = body.slice(body.lastIndexOf('\n', index - 2) + 1, Math.max(index - 1, 0));
    // Inside of a paragraph it is a word like any other.
    if (!/^\s*($|[<#`~]|[-*_]{3})/.test(before)) continue;
    if (rangeAt(code, index)) continue;
    const word = body.slice(index, index + 6);
    report(
      index,
      `A paragraph that starts with “${word}” reads as program code.`,
      `Write “${word[0]?.toUpperCase()}${word.slice(1)}”, or start with another word.`,
    );
    blank(index, index + 1, word[0]?.toUpperCase());
  }

  for (const { 0: line, index } of body.length > LONGEST ? body.matchAll(OVERLONG) : []) {
    report(
      index,
      `This line has ${line.length} characters, more than can be read.`,
      'Divide it into paragraphs, with an empty line between them.',
    );
    blank(index, index + line.length);
  }

  for (const { index } of body.matchAll(TABLE_HEAD)) {
    if (rangeAt(code, index)) continue;
    report(
      index,
      'This table has no line of hyphens under its first row, so it would stand on the page as it is typed.',
      'Put a line below this one with as many parts as it has columns: | --- | --- |',
    );
  }

  for (const { start, sign, mendings } of typedLists(body)) {
    if (rangeAt(code, start)) continue;
    report(
      start,
      `“${sign}” makes no list here: it would stand on the page as it is typed.`,
      'Start each item with a hyphen and a space: “- ”.',
      ...mendings,
    );
  }

  for (const { 0: conflict, index } of body.matchAll(CONFLICT)) {
    report(
      index,
      'Two versions of the text stand here, because two people have changed it.',
      'Keep the right one. Delete the other, and the lines that start with <<<<<<<, ======= and >>>>>>>.',
    );
    for (const mark of conflict.matchAll(CONFLICT_MARK))
      blank(index + mark.index, index + mark.index + mark[0].length);
  }

  for (const [index, length] of unclosedFences(body, code)) {
    report(
      index,
      'A block of code opens here and is never closed.',
      'Delete these marks: an entry needs no code blocks.',
    );
    blank(index, index + length);
  }

  const blanked = without(blanks);
  for (let at = nextTrap(0); at < body.length; at = nextTrap(at + 1)) {
    const inCode = rangeAt(code, at);
    if (inCode) {
      at = inCode[1] - 1;
      continue;
    }
    if (blanked[at] !== body[at]) continue;
    const character = body[at];
    if (character === '\\') at += 1;
    else if (character === '{') {
      const shown = /^\{[^}\n]*\}?/.exec(body.slice(at))?.[0] ?? '{';
      if (shown.startsWith('{/*')) {
        const close = body.indexOf('*/}', at);
        report(
          at,
          HIDDEN.message,
          HIDDEN.remedy,
          close === -1 ? undefined : withoutComment(body, at, close + 3),
        );
      } else {
        report(
          at,
          `“${shown}” reads as program code, because of the {.`,
          'Write \\{ instead of {, or use other brackets.',
          { start: at, end: at + 1, now: '\\{' },
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
    if (parts.length === 0) return body;
    const characters = body.split('');
    for (const [start, end, by] of parts)
      for (let at = start; at < end; at += 1) if (characters[at] !== '\n') characters[at] = by;
    return characters.join('');
  }
}

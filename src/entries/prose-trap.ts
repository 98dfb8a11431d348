import { COMPONENTS, INLINE_HTML, isSectionName } from './component.ts';
import type { Problem } from './problem.ts';
import { didYouMean } from './suggestion.ts';

/** A body without the characters that would stop the parser, and what they were. */
export interface Scan {
  /** The body, each trap replaced by as many harmless characters: every position still holds. */
  readonly text: string;
  readonly problems: readonly Problem[];
  /** A section is opened or closed wrongly: what belongs to which question is then unknown. */
  readonly unbalanced: boolean;
}

interface OpenTag {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Already reported and blanked: its closing tag goes too. */
  readonly malformed: boolean;
}

// The parser stops at its first syntax error, and ordinary FOI prose makes them (`<5`, `{redacted}`, `<https://…>`).
// This scan finds them all first. It forbids, never allows: what it lets through is still walked in `mdx.ts`.
const TAG = /^<(\/?)([A-Za-z][\w.-]*)((?:\s+[A-Za-z][\w-]*\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/;
const FENCED = /^(```+|~~~+)[^\n]*\n[\s\S]*?^\1[^\n]*$/gm;
const CODE_SPAN = /(`+)[^`\n]+?\1(?!`)/g;

/** Finds the prose traps of a body. */
export function scanProse(body: string): Scan {
  const problems: Problem[] = [];
  const characters = [...Array(body.length).keys()].map((index) => body[index] ?? '');
  const blank = (start: number, end: number, by = ' '): void => {
    for (let index = start; index < end; index += 1) if (characters[index] !== '\n') characters[index] = by;
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
  const open: OpenTag[] = [];
  /** Unknown components already reported: their closing tags are the same mistake. */
  const unknown = new Set<string>();
  /** Sections reported as unclosed: a closing tag that turns up later is the same mistake. */
  const closedEarly = new Set<string>();
  let unbalanced = false;

  for (const { index } of body.matchAll(/^(import|export)(?=\s)/gm)) {
    if (
      !/(^|\n)[ \t]*\n?$/.test(body.slice(0, index)) ||
      code.some(([from, to]) => index >= from && index < to)
    )
      continue;
    const word = body.slice(index, index + 6);
    report(
      index,
      `A paragraph that starts with “${word}” reads as program code.`,
      `Write “${word[0]?.toUpperCase()}${word.slice(1)}”, or start with another word.`,
    );
    blank(index, index + 1, word[0]?.toUpperCase());
  }

  for (let at = 0; at < body.length; at += 1) {
    const inCode = code.find(([from, to]) => at >= from && at < to);
    if (inCode) {
      at = inCode[1] - 1;
      continue;
    }
    const character = body[at];
    if (character === '\\') at += 1;
    else if (character === '{') {
      const shown = /^\{[^}\n]*\}?/.exec(body.slice(at))?.[0] ?? '{';
      report(
        at,
        `“${shown}” reads as program code, because of the {.`,
        `Write \\{ instead of {, or use other brackets.`,
      );
      blank(at, at + shown.length, '.');
      at += shown.length - 1;
    } else if (character === '<') at = angleBracket(at) - 1;
  }
  for (const tag of open) unclosed(tag, 'before the file ends');
  problems.sort((a, b) => a.line - b.line || a.column - b.column);
  return { text: characters.join(''), problems, unbalanced };

  /** Deals with what starts with `<`; returns where to go on. */
  function angleBracket(at: number): number {
    const rest = body.slice(at);
    if (rest.startsWith('<!--')) {
      const close = body.indexOf('-->', at);
      const end = close === -1 ? body.length : close + 3;
      report(
        at,
        'A hidden comment stands here.',
        'Delete it. What readers may not see does not belong in a published file.',
      );
      blank(at, end);
      return end;
    }
    const link = /^<((?:https?:\/\/|mailto:)[^\s>]*|[^\s<>@]+@[^\s<>@]+)>/.exec(rest);
    if (link) {
      report(
        at,
        `A link cannot be written as ${link[0]}.`,
        `Write the address without < and >, or as [words](${link[1]?.includes(':') ? link[1] : `mailto:${link[1]}`}).`,
      );
      blank(at, at + link[0].length, '.');
      return at + link[0].length;
    }
    const tag = TAG.exec(rest);
    const name = /^<\/?([A-Za-z][\w.-]*)/.exec(rest)?.[1];
    if (tag?.[2] !== undefined && isSectionName(tag[2])) return sectionTag(at, tag);
    if (name !== undefined && (COMPONENTS.includes(name) || INLINE_HTML.includes(name))) {
      if (tag) return at + tag[0].length;
      const end = at + (/^[^>\n]*>?/.exec(rest)?.[0].length ?? 1);
      report(
        at,
        `The tag <${name}> is not written in full.`,
        `Attributes need straight double quotes, as in <Answer question="1">, and the tag ends with >.`,
      );
      blank(at, end, '.');
      if (!isSectionName(name)) return end;
      unbalanced = true;
      if (rest[1] !== '/') open.push({ name, start: at, end, malformed: true });
      return end;
    }
    // A space or the end of the line after it: the parser takes it as text.
    if (/^<(\s|$)/.test(rest)) return at + 1;
    const shown =
      (name === undefined ? /^<\S{0,12}/ : /^<[^\s<>]*( [^<>\n]{0,40})?>?/).exec(rest)?.[0] ?? '<';
    const end = at + (name === undefined ? 1 : (/^<[^<>\n]*>?/.exec(rest)?.[0].length ?? 1));
    blank(at, end, '.');
    if (rest[1] === '/' && name !== undefined && unknown.has(name)) return end;
    if (name !== undefined) unknown.add(name);
    // On a line of its own it was meant as a section.
    if (name !== undefined && (at === 0 || body[at - 1] === '\n')) unbalanced = true;
    const message =
      name === undefined
        ? `“${shown}” breaks the page, because of the <.`
        : `“${shown}” is not a component of this log.`;
    const choice =
      name === undefined
        ? ''
        : `${didYouMean(name, COMPONENTS)}The components are ${COMPONENTS.join(', ')}. `;
    report(at, message, `${choice}To show it as text, write \\<.`);
    return end;
  }

  /** Sections do not nest: a section that opens inside another shows that the first was never closed. */
  function sectionTag(start: number, tag: RegExpExecArray): number {
    const [whole, slash, name = '', , selfClosing] = tag;
    const end = start + whole.length;
    if (selfClosing) return end;
    const last = open.at(-1);
    if (slash) {
      if (last?.name === name) {
        open.pop();
        if (last.malformed) blank(start, end);
      } else if (closedEarly.delete(name)) blank(start, end);
      else {
        report(
          start,
          `</${name}> closes a section that is not open.`,
          `Delete it, or put <${name}> where the section starts.`,
        );
        blank(start, end, ' ');
        unbalanced = true;
      }
      return end;
    }
    if (last) {
      open.pop();
      closedEarly.add(last.name);
      unclosed(last, `before <${name}> on line ${place(start).line}`);
    }
    open.push({ name, start, end, malformed: false });
    return end;
  }

  function unclosed(tag: OpenTag, where: string): void {
    if (tag.malformed) return;
    report(
      tag.start,
      `The section <${tag.name}> is not closed ${where}.`,
      `Put </${tag.name}> on a line of its own where the section ends.`,
    );
    blank(tag.start, tag.end);
    unbalanced = true;
  }
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

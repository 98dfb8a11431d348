import type { Fix } from './problem.ts';
import { asProse, curly, quotedValue } from './value-mending.ts';

const QUOTE = 'Put the whole value in straight double quotes: title: "Fleet: cars and vans".';

/** Columns count from 0 here. */
export type SlipFix = Omit<Fix, 'line'>;
export type Slip = {
  readonly column: number;
  readonly message: string;
  readonly remedy: string;
  readonly fix?: SlipFix;
};

/** What is wrong with one line, whatever stands above it. */
export function slipOf(line: string): Slip | undefined {
  const space = /^[\s-]*\u00A0|^ *(?:- )?[A-Za-z]+:\u00A0/u.exec(line);
  if (space) {
    const was = /^[\s-]*(?:[A-Za-z]+:\s*)?/u.exec(line)?.[0] ?? '';
    return {
      column: line.indexOf('\u00A0'),
      message: 'A no-break space stands here, as word processors write it.',
      remedy: 'Delete it and type an ordinary space.',
      fix: { column: 0, was, now: was.replaceAll(/[^\S\t]/gu, ' ') },
    };
  }
  if (/^ *\t/.test(line)) {
    const was = /^[ \t]*/.exec(line)?.[0] ?? '';
    return {
      column: 0,
      message: 'This line is indented with a tab.',
      remedy: 'Indent with spaces, two for each level.',
      fix: { column: 0, was, now: was.replaceAll('\t', '  ') },
    };
  }
  const tight = /^( *)-(?=[A-Za-z]+:(\s|$))/.exec(line);
  if (tight) {
    const column = tight[1]?.length ?? 0;
    return {
      column,
      message: 'A hyphen that starts an item has no space after it.',
      remedy: 'Write “- ” with a space.',
      fix: { column, was: '-', now: '- ' },
    };
  }
  const joined = /^( *(?:- +)?)([A-Za-z]+):(?=[^\s/])/.exec(line);
  if (joined) {
    const [, before = '', name] = joined;
    return {
      column: before.length,
      message: `“${name}:” has no space after the colon.`,
      remedy: `Write “${name}: ” with a space, then the value.`,
      fix: { column: before.length, was: `${name}:`, now: `${name}: ` },
    };
  }
  const prefix = /^ *(?:- +)?(?:[A-Za-z]+:(?: +|$))?/.exec(line)?.[0] ?? '';
  const value = line.slice(prefix.length).trimEnd();
  const mixed = ofMixedQuotes(value);
  if (mixed) return { ...mixed, column: prefix.length, fix: { ...mixed.fix, column: prefix.length } };
  const slip = ofValue(value);
  const now = slip && asProse(prefix) ? quotedValue(value) : undefined;
  const fix = now === undefined ? {} : { fix: { column: prefix.length, was: value, now } };
  return slip && { column: prefix.length, ...slip, ...fix };
}

const MIXED = /^(?:"[^"“”„‟]*[“”„‟]|[“”„‟][^"“”„‟]*")$/;
const ITEM = /\s*(?:["“”„‟][^"“”„‟,]*["“”„‟]|[^"“”„‟,[\]]*)\s*/.source;
const LIST = new RegExp(`^\\[${ITEM}(?:,${ITEM})*\\]$`);

/** A straight quote at one end and a curly one at the other; in a list at any of its items. */
function ofMixedQuotes(value: string) {
  const straight = value.replaceAll(/["“”„‟]([^"“”„‟]*)["“”„‟]/g, '"$1"');
  const isMixed = MIXED.test(value) || (LIST.test(value) && straight !== value);
  if (!isMixed) return undefined;
  return { ...curly(straight), fix: { was: value, now: straight } };
}

/** What is wrong with a value that stands on one line. */
function ofValue(value: string): Omit<Slip, 'column'> | undefined {
  const [first = ''] = value;
  if (first === '"' || first === "'") {
    const inside = first === '"' ? /^"(?:[^"\\]|\\.)*"/ : /^'(?:[^']|'')*'/;
    const closed = inside.exec(value)?.[0];
    if (closed === undefined) {
      return {
        message: 'The quote that opens here is not closed on this line.',
        remedy: `End the value with ${first} on the same line.`,
      };
    }
    return /^\s*(#.*)?$/.test(value.slice(closed.length)) || /^"\s*:/.test(value.slice(closed.length - 1))
      ? undefined
      : {
          message: 'The quote that opens this value closes in the middle of it.',
          remedy:
            first === "'"
              ? 'Put the whole value in straight double quotes instead: title: "The Met’s cars".'
              : 'Use single quotes round the whole value, or curly quotes “ ” inside it.',
        };
  }
  if (first === '[' || first === '{') {
    const close = first === '[' ? ']' : '}';
    if (!value.includes(close)) {
      return {
        message: `A list that opens with ${first} is not closed on this line.`,
        remedy: `End the list with ${close}.`,
      };
    }
    return /[\]}]\s*(#.*)?$/.test(value)
      ? undefined
      : { message: `A value that starts with ${first} is read as a list.`, remedy: QUOTE };
  }
  if (/^(?:[*&!%@`]|[|>](?![+-]?\d?\s*$))/.test(value))
    return { message: `A value cannot start with ${first} unless it is in quotes.`, remedy: QUOTE };
  return /:(\s|$)/.test(value)
    ? { message: 'This value has a colon followed by a space in it.', remedy: QUOTE }
    : undefined;
}

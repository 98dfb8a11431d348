import type { Fix, Problem } from './problem.ts';
import { asProse, quotedValue } from './value-mending.ts';

// The parser notices most slips a line too late and in its own terms. Where it has stopped, this scan looks line by
// line for the slips that people make, so that the report names the line that has to be changed.
const FIELD = /^( *)(- +)?([A-Za-z]+):(?: +(.*))?$/;
const QUOTE = 'Put the whole value in straight double quotes: title: "Fleet: cars and vans".';
const LISTS = ['questions', 'exemptions', 'attachments', 'accepted', 'topics'];

interface Field {
  readonly line: number;
  /** Column of its name, from 0. */
  readonly indent: number;
  readonly name: string;
  readonly value: string;
  readonly item: boolean;
}

/** The known slips of a YAML text that the parser could not read, at their own lines. */
export function scanYaml(text: string): readonly Problem[] {
  const lines = text.split('\n');
  const found: Problem[] = [];
  const open: Field[] = [];
  let previous: Field | undefined;
  for (const [index, line] of lines.entries()) {
    if (/^\s*(#|$)/.test(line)) continue;
    let reported = false;
    const report = (column: number, message: string, remedy: string, at = index + 1, fix?: SlipFix): void => {
      const fixes: readonly Fix[] = fix ? [{ ...fix, line: at, column: fix.column + 1 }] : [];
      found.push({ line: at, column: column + 1, message, remedy, ...(fix ? { fixes } : {}) });
      reported = true;
    };
    // The text of a block (`text: |`) may hold anything.
    if (previous && /^[|>]/.test(previous.value) && line.search(/\S/) > previous.indent) continue;
    const slip = ofLine(line);
    if (slip) {
      report(slip.column, slip.message, slip.remedy, undefined, slip.fix);
      previous = undefined;
      continue;
    }
    const match = FIELD.exec(line);
    if (match === null) continue;
    const [, spaces = '', hyphen, name = '', value = ''] = match;
    const indent = spaces.length + (hyphen?.length ?? 0);
    const field = { line: index + 1, indent, name, value, item: hyphen !== undefined };
    while (open.length > 0 && (open.at(-1)?.indent ?? 0) > indent) open.pop();
    const level = open.at(-1);
    if (previous && previous.value !== '' && indent > previous.indent && !field.item) {
      const parent = open.findLast((each) => each.indent < (previous?.indent ?? 0));
      if (parent !== undefined && parent.value === '' && LISTS.includes(parent.name) && !previous.item)
        report(
          previous.indent,
          `The first field of an item of “${parent.name}” has no hyphen.`,
          `Write “- ${previous.name}: …”, and start the item’s other fields in the column of “${previous.name}”.`,
          previous.line,
        );
      else
        report(
          indent,
          'This field is indented further than the one before it.',
          `Start it in the same column as “${previous.name}”.`,
        );
    } else if (previous && previous.value !== '' && field.item && spaces.length > previous.indent) {
      report(
        spaces.length,
        `This item belongs to no list: “${previous.name}” above it has its value already.`,
        'Put the name of the list on a line of its own above the item, for example questions:',
      );
    } else if (previous && indent < previous.indent && level?.indent !== indent) {
      report(
        indent,
        'This field does not line up with any field above it.',
        `Start it in the same column as “${previous.name}”, or as the field that its group belongs to.`,
      );
    }
    // What hangs on a line that is reported follows from it.
    previous = reported ? undefined : field;
    if (reported) continue;
    if (level?.indent === indent) open.pop();
    open.push(field);
  }
  return found;
}

/** Columns count from 0 here. */
type SlipFix = Omit<Fix, 'line'>;
type Slip = {
  readonly column: number;
  readonly message: string;
  readonly remedy: string;
  readonly fix?: SlipFix;
};

function ofLine(line: string): Slip | undefined {
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
  const slip = ofValue(value);
  const now = slip && asProse(prefix) ? quotedValue(value) : undefined;
  const fix = now === undefined ? {} : { fix: { column: prefix.length, was: value, now } };
  return slip && { column: prefix.length, ...slip, ...fix };
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

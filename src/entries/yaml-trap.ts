import type { Fix, Problem } from './problem.ts';
import { type SlipFix, slipOf } from './yaml-slip.ts';

// The parser notices most slips a line too late and in its own terms. Where it has stopped, this scan looks line by
// line for the slips that people make, so that the report names the line that has to be changed.
const FIELD = /^( *)(- +)?([A-Za-z]+):(?: +(.*))?$/;
/** Fields that are lists, of items with fields or of values. */
export const LISTS = ['questions', 'exemptions', 'attachments', 'accepted', 'topics', 'inferred'];
/** A value that can only be an item of a list. */
const LONE = /^ *("[^"]*"|'[^']*'|\d[\w().]*) *$/;

interface Field {
  readonly line: number;
  /** Column of its name, from 0. */
  readonly indent: number;
  readonly name: string;
  readonly value: string;
  readonly item: boolean;
}

/** What is wrong with an item without its hyphen, and what to write. */
const LOST = (item: string): readonly [string, string] => [
  'The hyphen that starts this item of the list is lost.',
  `Put it back: “- ${item}”, in the column of the other hyphens of the list.`,
];

/** The known slips of a YAML text that the parser could not read, at their own lines. */
export function scanYaml(text: string): readonly Problem[] {
  const lines = text.split('\n');
  const found: Problem[] = [];
  const open: Field[] = [];
  let previous: Field | undefined;
  /** By the column of its hyphen, the name that the last item began with. */
  const items = new Map<number, string>();
  /** Where the hyphen of the next item of a list of values stands. */
  let hyphenAt: number | undefined;
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
    const slip = slipOf(line);
    if (slip) {
      report(slip.column, slip.message, slip.remedy, undefined, slip.fix);
      previous = undefined;
      continue;
    }
    const match = FIELD.exec(line);
    if (match === null) {
      const [, lone] = LONE.exec(line) ?? [];
      hyphenAt =
        /^ *- /.test(line) || previous?.value !== '' || !LISTS.includes(previous.name)
          ? (/^( *)- /.exec(line)?.[1]?.length ?? (lone === undefined ? undefined : hyphenAt))
          : previous.indent + 2;
      if (lone === undefined || hyphenAt === undefined) continue;
      const now = `${' '.repeat(hyphenAt)}- `;
      const was = /^ */.exec(line)?.[0] ?? '';
      report(was.length, ...LOST(lone), undefined, { column: 0, was, now });
      continue;
    }
    hyphenAt = undefined;
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
    } else if (
      previous &&
      indent < previous.indent &&
      level?.indent !== indent &&
      items.get(indent) === name
    ) {
      report(indent, ...LOST(`${name}: …`), undefined, { column: indent, was: '', now: '- ' });
    } else if (previous && indent < previous.indent && level?.indent !== indent) {
      report(
        indent,
        'This field does not line up with any field above it.',
        `Start it in the same column as “${previous.name}”, or as the field that its group belongs to.`,
      );
    }
    if (field.item) items.set(spaces.length, name);
    // What hangs on a line that is reported follows from it.
    previous = reported ? undefined : field;
    if (reported) continue;
    if (level?.indent === indent) open.pop();
    open.push(field);
  }
  return found;
}

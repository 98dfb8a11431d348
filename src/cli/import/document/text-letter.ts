import type { Table } from 'mdast';
import { ASKING } from '../sentence/ask.ts';
import { type Block, block, tableBlock, tidyText } from './block.ts';
import { unflattened } from './flattened.ts';
import { withPageNumbers } from './page-number.ts';
import { withQuestionRows } from './spaced-question.ts';
import { withTabs } from './spaced-table.ts';
import { ABOVE_MAIL, BULLET, continues, QUOTED, ROW, wrapWidths } from './wrapped-line.ts';

/** Word parts the mark of an item from its words by a tab, which makes no table. */
const MARK_AND_TAB = /^(\s*(?:[•·●▪◦‣*–—-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]|Q\d{1,2}[.:)]?))\t+(?!.*\t)/i;
/** "1", a tab, and words that ask: no row of a table. */
const NUMBER_AND_TAB = /^\s*(\d{1,2})\t+(?!.*\t)/;
/** "1   The number of …": a number that is set off from its words, where no further column follows. */
const NUMBER_SET_OFF = /^\s*(\d{1,2})\s{2,}(?=[A-Z](?!.*\S\s{2,}\S))/;
const RULE = /^[\s|+─━═┌┬┐├┼┤└┴┘│:-]*$/;

/** The blocks of a letter that was saved as plain text. */
export function readTextLetter(text: string): readonly Block[] {
  const written = withPageNumbers(unflattened(text.replace(/\r\n?|\f/g, '\n')).split('\n'));
  const greeting = written.slice(0, 40).findIndex((line) => GREETING.test(line));
  const lines = inOneColumn(
    withTabs(withQuestionRows(written), greeting + 1).map((line) =>
      (ASKING.test(line.replace(NUMBER_AND_TAB, '')) ? line.replace(NUMBER_AND_TAB, '$1. ') : line)
        .replace(MARK_AND_TAB, '$1 ')
        .replace(NUMBER_SET_OFF, '$1. '),
    ),
  );
  const widths = wrapWidths(lines);
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = (lines[at] ?? '').trimEnd();
    if (line.trim() === '') continue;
    if (isRow(line) && ROW.test((lines[at + 1] ?? '').trim() + (lines[at + 2] ?? '').trim())) {
      const end = lines.findIndex((each, index) => index > at && !ROW.test(each.trim()) && !isRule(each));
      const rows = lines.slice(at, end === -1 ? lines.length : end);
      blocks.push(tableBlock(table(rows)));
      at += rows.length - 1;
      continue;
    }
    let whole = line;
    while (continues(lines[at] ?? '', lines[at + 1], widths[at], lines[at + 2])) {
      at += 1;
      const next = (lines[at] ?? '').trim();
      whole += ` ${QUOTED.test(whole) ? next.replace(QUOTED, '') : next}`;
    }
    const bullet = BULLET.exec(whole)?.[0];
    blocks.push(
      bullet === undefined
        ? block(tidyText(whole).trim())
        : block(tidyText(whole.slice(bullet.length)).trim(), 'bullet'),
    );
  }
  return blocks;
}

const GREETING = /^\s*(?:dear|annwyl)\s/i;

/** "Request received         20 November 2023": a label, and what it is the label of. */
const LABELLED =
  /^(\s*(?:(?:date|day|request|response|enquiry|our|your) )*(?:received|issued|responded|sent|published|closed|date|ref(?:erence)?|number|subject|title|topic|enquirer|request[eo]r|applicant|name)) {5,}(?=\S)/i;

/** Above its greeting, or at its top, a letter may have an address beside a date: each is a line of its own. */
function inOneColumn(lines: readonly string[]): readonly string[] {
  const greeting = lines.slice(0, 40).findIndex((line) => GREETING.test(line));
  const head = greeting === -1 ? 12 : greeting;
  return lines.flatMap((line, at) =>
    // "From:          Information Requests" is one line above a mail.
    at < head && !line.includes('\t') && !ABOVE_MAIL.test(line)
      ? line.replace(LABELLED, '$1: ').split(/(?<=\S)\s{5,}(?=\S)/)
      : [line],
  );
}

/** A bullet with a tab behind it is an item of a list. */
function isRow(line: string): boolean {
  const bullet = BULLET.exec(line)?.[0] ?? '';
  return ROW.test(line.slice(bullet.length).trim());
}

function isRule(line: string): boolean {
  return RULE.test(line) && line.trim().length > 2;
}

function table(lines: readonly string[]): Table {
  const written = lines.filter((line) => !RULE.test(line));
  // An empty first cell, as over a column of numbers, is a tab at the start of a line, unless all lines are set in.
  const isSetIn = written.every((line) => line.startsWith('\t'));
  const rows = written
    .map((line) => (isSetIn ? line.trim() : line.replace(/^ +/, '').trimEnd()))
    .map((line) =>
      line
        .replace(/^[|│]|[|│]$/g, '')
        .split(/\t|[|│]/)
        .map((cell) => tidyText(cell).trim()),
    );
  const width = Math.max(...rows.map((row) => row.length));
  return {
    type: 'table',
    children: rows.map((row) => ({
      type: 'tableRow',
      children: Array.from({ length: width }, (_, column) => ({
        type: 'tableCell',
        children: [{ type: 'text', value: row[column] ?? '' }],
      })),
    })),
  };
}

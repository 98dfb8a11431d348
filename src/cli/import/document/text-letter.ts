import type { Table } from 'mdast';
import { type Block, block, tableBlock, tidyText } from './block.ts';
import { isPartHeading } from './heading.ts';
import { readLabel } from './label.ts';
import { withTabs } from './spaced-table.ts';

const BULLET = /^\s*(?:[•·●▪◦‣*]|[-–—](?=\s)|o(?=\s{2,}))\s*(?=\S)/;
/** Word parts the mark of an item from its words by a tab, which makes no table. */
const MARK_AND_TAB = /^(\s*(?:[•·●▪◦‣*–—-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]|Q\d{1,2}[.:)]?))\t+(?!.*\t)/i;
/** "1   The number of …": a number that is set off from its words, where no further column follows. */
const NUMBER_SET_OFF = /^\s*(\d{1,2})\s{2,}(?=[A-Z](?!.*\S\s{2,}\S))/;
const ROW = /\t|[|│].*[|│]/;
const RULE = /^[\s|+─━═┌┬┐├┼┤└┴┘│:-]*$/;

/** The blocks of a letter that was saved as plain text. */
export function readTextLetter(text: string): readonly Block[] {
  const written = text.replace(/\r\n?|\f/g, '\n').split('\n');
  const greeting = written.slice(0, 40).findIndex((line) => GREETING.test(line));
  const lines = inOneColumn(
    withTabs(written, greeting + 1).map((line) =>
      line.replace(MARK_AND_TAB, '$1 ').replace(NUMBER_SET_OFF, '$1. '),
    ),
  );
  const width = wrapWidth(lines);
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
    while (continues(lines[at] ?? '', lines[at + 1], width)) {
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

const QUOTED = /^\s*>[>\s]*/;
const GREETING = /^\s*(?:dear|annwyl)\s/i;
const ABOVE_MAIL = /^(?:from|to|cc|sent|date|subject):\s/i;

/** Above its greeting, or at its top, a letter may have an address beside a date: each is a line of its own. */
function inOneColumn(lines: readonly string[]): readonly string[] {
  const greeting = lines.slice(0, 40).findIndex((line) => GREETING.test(line));
  const head = greeting === -1 ? 12 : greeting;
  return lines.flatMap((line, at) =>
    // "From:          Information Requests" is one line above a mail.
    at < head && !line.includes('\t') && !ABOVE_MAIL.test(line) ? line.split(/(?<=\S)\s{5,}(?=\S)/) : [line],
  );
}

/** The width at which a mail was wrapped; undefined where every paragraph is one line. */
function wrapWidth(lines: readonly string[]): number | undefined {
  const lengths = lines.map((line) => line.trimEnd().length);
  const full = lengths
    .filter((length, at) => length > 55 && (lengths[at + 1] ?? 0) > 0)
    .sort((a, b) => a - b);
  // A stray long line, as above a mail, does not set the width.
  const usual = full[Math.floor(full.length * 0.75)];
  const wide = lengths.filter((length) => length > (usual ?? 0) + 5).length;
  // Without a line between its paragraphs a text is wrapped where lines break off in the middle of a sentence.
  const broken = lines.filter(
    (line, at) => line.length > 55 && /[a-z,]$/.test(line.trimEnd()) && /^[a-z]/.test(lines[at + 1] ?? ''),
  ).length;
  const parted = broken > 3 || lengths.some((length, at) => length === 0 && at < lengths.length - 1);
  // Two long lines may be two paragraphs.
  return full.length > 2 && usual !== undefined && usual <= 110 && parted && wide * 8 < lengths.length
    ? usual
    : undefined;
}

/** A line goes on in the next where the first word of that would not have fitted behind it. */
function continues(line: string, next: string | undefined, width: number | undefined): boolean {
  if (next === undefined || next.trim() === '' || line.trim() === '') return false;
  // An answer below a line that is quoted begins a paragraph.
  if (QUOTED.test(line) !== QUOTED.test(next) || next.replace(QUOTED, '') === '') return false;
  if (QUOTED.test(line) && readLabel(next.replace(QUOTED, '')) !== undefined) return false;
  // The lines above a mail are one each, unless they are set in.
  if (ABOVE_MAIL.test(line) && /^\S/.test(next)) return false;
  // "Request" below a full line is a heading.
  if (/[.:]$/.test(line.trimEnd()) && isPartHeading(next.trim())) return false;
  // A mail of a correspondence may be wrapped where the others are not.
  const breaksOff =
    line.trimEnd().length > 45 && /[a-z,)]$/.test(line.trimEnd()) && /^\s*[a-z]{2,}[\s,.?]/.test(next);
  if (breaksOff && !BULLET.test(next) && !ROW.test(line.trim()) && !ROW.test(next.trim())) return true;
  if (/https?:\S+$/.test(line.trimEnd()) && /^\[\d+\][.,;)]?$/.test(next.trim())) return true;
  if (width === undefined) return false;
  // A label with its colon begins a line of its own, as above a mail.
  if (/^[A-Z][\w ]{1,24}:(?:\s|$)/.test(next)) return false;
  // "Please see" over "[2]https://…": a link with its number is a word of the sentence.
  if (/^\[\d+\]\s?(?:https?:|\[|\w)/.test(next) && !/[.:]$/.test(line.trimEnd())) return true;
  if (BULLET.test(next) || readLabel(next.trim()) !== undefined || ROW.test(next.trim())) return false;
  const word = /^\s*(\S+)/.exec(next)?.[1] ?? '';
  return line.trimEnd().length > 40 && line.trimEnd().length + 1 + word.length > width - 6;
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

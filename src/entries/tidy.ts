import { isDeepStrictEqual } from 'node:util';
import { findExemption } from '../domain/registers/index.ts';
import { decode } from './decode.ts';
import { applyFixes } from './fix.ts';
import type { Fix } from './problem.ts';
import { type Entry, readEntryText } from './read.ts';
import { fullReliance } from './to-response.ts';

const MARK = /^\uFEFF/;
const TWO_LINE_ENDS = /\r\n[\s\S]*(?<!\r)\n|(?<!\r)\n[\s\S]*\r\n/;
const TRAILING = /[ \t]\r?$/m;
const SPACED_PROVISION = /^[ \t-]*exemptions?:.*\d[ \t]+\(|^[ \t]*- *["']?\d.*\d[ \t]+\(/m;

/** Whether there may be something to tidy: most files can be passed over without being read as entries. */
export function isUntidy(text: string): boolean {
  return [MARK, TWO_LINE_ENDS, TRAILING, SPACED_PROVISION].some((slip) => slip.test(text));
}

/**
 * The text of an entry without what no reader sees: a mark of the encoding, line ends of two kinds, spaces at the
 * ends of lines, spaces inside of a provision. Two spaces that break a line of the page stay.
 */
export function tidyEntry(path: string, text: string): string {
  // What reads a file passes over both.
  const plain = ofOneLineEnd(text.replace(MARK, ''));
  const bare = TRAILING.test(plain) ? unchanged(path, plain, withBareFields(plain)) : plain;
  const tidy = TRAILING.test(bare) ? unchanged(path, bare, withoutTrailingSpaces(bare)) : bare;
  return SPACED_PROVISION.test(tidy) ? applyFixes(tidy, spacedProvisions(path, tidy)) : tidy;
}

/** The new text, where it reads as the old one does. */
function unchanged(path: string, before: string, after: string): string {
  const [old, now] = [read(path, before), read(path, after)];
  const isRead = old?.frontmatter.data !== undefined;
  return isRead && isDeepStrictEqual(meaning(old), meaning(now)) ? after : before;
}

function meaning(entry: Entry | undefined) {
  return (
    entry && [entry.frontmatter.data, entry.frontmatter.problems, entry.body.sections, entry.body.problems]
  );
}

function read(path: string, text: string): Entry | undefined {
  const entry = readEntryText(path, decode(new TextEncoder().encode(text)));
  return 'body' in entry ? entry : undefined;
}

function ofOneLineEnd(text: string): string {
  if (!TWO_LINE_ENDS.test(text)) return text;
  const all = text.split('\n').length - 1;
  const windows = text.split('\r\n').length - 1;
  const plain = text.replaceAll('\r\n', '\n');
  return windows * 2 > all ? plain.replaceAll('\n', '\r\n') : plain;
}

/** Behind a field two spaces break no line. */
function withBareFields(text: string): string {
  const end = text.search(/(?<=^[\s\S]+?\n)---[ \t]*\r?$/m);
  return end === -1 ? text : text.slice(0, end).replaceAll(/[ \t]+(?=\r?$)/gm, '') + text.slice(end);
}

/** One space, or any number where no words follow in the paragraph. */
function withoutTrailingSpaces(text: string): string {
  return text
    .replaceAll(/[ \t]+(?=\r?\n[ \t]*(?:\r?\n|$))/g, '')
    .replaceAll(/^[ \t]+(?=\r?$)/gm, '')
    .replaceAll(/(?<=[^ \t\n])[ \t](?=\r?$)/gm, '');
}

/** "31 (1)(a)" means what "31(1)(a)" does. */
function spacedProvisions(path: string, text: string): readonly Fix[] {
  const { data, replace } = read(path, text)?.frontmatter ?? {};
  return (data?.questions ?? []).flatMap(({ exemptions = [] }, question) =>
    exemptions.flatMap((written, index) => {
      const { exemption, regime = data?.regime } = fullReliance(written);
      const bare = exemption.replaceAll(/\s+/g, '');
      if (bare === exemption || regime === undefined || !findExemption(regime, bare)) return [];
      const place = typeof written === 'string' ? [] : ['exemption'];
      return replace?.(['questions', question, 'exemptions', index, ...place], `"${bare}"`) ?? [];
    }),
  );
}

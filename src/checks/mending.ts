import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shownPath } from '../entries/content-folder.ts';
import { decode } from '../entries/decode.ts';
import { isDraftReading } from '../entries/draft.ts';
import { applyFixes } from '../entries/fix.ts';
import { listEntries, readEntryText } from '../entries/read.ts';
import { isUntidy, tidyEntry } from '../entries/tidy.ts';
import type { Finding } from './finding.ts';
import type { Log } from './log.ts';
import { READING_RULES } from './reading-rule.ts';
import { runChecks } from './run.ts';
import { toSubject } from './subject.ts';

/** An entry before and after all that can be mended safely. */
export interface MendedEntry {
  readonly path: string;
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

export interface Mending {
  readonly mended: readonly MendedEntry[];
  /** Entries with something to mend that stay as they are, because they would not be better for it. */
  readonly left: readonly string[];
}

interface Found {
  readonly findings: readonly Finding[];
  /** Its fields could be read, so the rules have looked at it. */
  readonly isRead: boolean;
}

/** What these find keeps other rules from looking: with fewer of them, others may show for the first time. */
const HIDING: readonly string[] = [...READING_RULES.map(({ id }) => id), 'exemption-known'];
/** One fix can bring another to light. No entry has as many one behind the other. */
const MOST_ROUNDS = 20;

/** Mends the entries of a log, or those of these files, and writes nothing. */
export function mendEntries(
  log: Log,
  findings: readonly Finding[],
  isMeant: (file: string) => boolean = () => true,
): Mending {
  const fixable = new Set(findings.filter(({ fixes }) => fixes !== undefined).map(({ file }) => file));
  const mended: MendedEntry[] = [];
  const left: string[] = [];
  for (const path of listEntries(join(log.folder, 'responses')).entries) {
    const file = shownPath(path);
    // A link leads to a file that may be somebody else’s.
    if (!isMeant(file) || !lstatSync(path).isFile()) continue;
    const before = textOf(path);
    if (before === undefined || !(fixable.has(file) || isUntidy(before))) continue;
    const after = mendedText(path, before, log);
    if (after === before) continue;
    const isTidied = after === tidyEntry(path, before);
    if (isTidied || isBetter(findingsIn(path, before, log), findingsIn(path, after, log)))
      mended.push({ path, file, before, after });
    else left.push(file);
  }
  return { mended, left };
}

/** The text with its mark, if it has one; undefined where it is not UTF-8. */
function textOf(path: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch {
    return undefined;
  }
}

function mendedText(path: string, before: string, log: Log): string {
  let text = tidyEntry(path, before);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const fixes = findingsIn(path, text, log).findings.flatMap((finding) => finding.fixes ?? []);
    const next = applyFixes(text, fixes);
    if (next === text) break;
    text = tidyEntry(path, next);
  }
  return text;
}

/** What would be found in an entry if this were its text, everything else being as it is. */
function findingsIn(path: string, text: string, log: Log): Found {
  const entry = readEntryText(path, decode(new TextEncoder().encode(text)));
  const isRead = 'body' in entry;
  const subject = isRead ? toSubject(entry) : undefined;
  const isDraft = isRead && isDraftReading(entry.frontmatter, log.today);
  const alone: Log = {
    ...log,
    entries: isRead ? [entry] : [],
    subjects: subject === undefined ? [] : [subject],
    unread: isRead ? [] : [entry],
    drafts: isDraft ? new Set([...log.drafts, entry.file]) : log.drafts,
    pageFieldProblems: [],
    pageProblems: [],
  };
  return {
    findings: runChecks(alone).findings.filter(({ file }) => file === entry.file),
    isRead: subject !== undefined,
  };
}

/** Fewer findings and none of a new kind, unless one is gone that kept others from being looked for. */
function isBetter(before: Found, after: Found): boolean {
  if (before.isRead !== after.isRead) return after.isRead;
  const hiding = ({ findings }: Found): number => findings.filter(({ rule }) => HIDING.includes(rule)).length;
  if (hiding(after) !== hiding(before)) return hiding(after) < hiding(before);
  const kinds = new Set(before.findings.map(({ rule }) => rule));
  return (
    after.findings.length < before.findings.length && after.findings.every(({ rule }) => kinds.has(rule))
  );
}

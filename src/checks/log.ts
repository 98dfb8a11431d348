import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AccessibilityStatement } from '../domain/accessibility-statement.ts';
import type { Authority } from '../domain/authority.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import { referenceAddress, referenceKey } from '../domain/reference.ts';
import { requireContent, shownPath } from '../entries/content-folder.ts';
import { isDraftReading } from '../entries/draft.ts';
import { UNREAD } from '../entries/frontmatter.ts';
import { type Problem, START } from '../entries/problem.ts';
import { prosePageFieldProblems, prosePageProblems } from '../entries/prose-page.ts';
import {
  type Entry,
  isPlainFile,
  listEntries,
  readEntry,
  readText,
  type UnreadFile,
} from '../entries/read.ts';
import { readAccessibility, readAuthority, readTopics, type SettingsFile } from '../entries/settings.ts';
import type { Topic } from '../entries/topics-schema.ts';
import { type Subject, toSubject } from './subject.ts';

/** A file in a folder of attachments. */
export interface AttachmentFile {
  /** The path as an editor knows it. */
  readonly shown: string;
  readonly file: string;
  readonly plain: boolean;
}

/** The whole content, read once, as the rules see it. */
export interface Log {
  readonly folder: string;
  readonly today: CalendarDate;
  /** A release build: samples and placeholders are errors. */
  readonly release: boolean;
  readonly authority: SettingsFile<Authority>;
  readonly topics: SettingsFile<readonly Topic[]>;
  readonly accessibility: SettingsFile<AccessibilityStatement>;
  readonly entries: readonly Entry[];
  readonly subjects: readonly Subject[];
  /** The files of entries that are drafts. */
  readonly drafts: ReadonlySet<string>;
  /** Files that could not be read as what they should be. */
  readonly unread: readonly UnreadFile[];
  /** Problems of the authority's own pages: in their fields, and in their text. */
  readonly pageFieldProblems: readonly UnreadFile[];
  readonly pageProblems: readonly UnreadFile[];
  /** Names of the authority's own pages. */
  readonly pages: readonly string[];
  /** Their texts, by file, as far as they can be read. */
  readonly pageTexts: ReadonlyMap<string, string>;
  /** By the address form of a reference in small letters, because some file systems fold them. */
  readonly byAddress: ReadonlyMap<string, readonly Subject[]>;
  readonly byKey: ReadonlyMap<string, readonly Subject[]>;
  /** Addresses, in small letters, of entries whose fields are wrong: what points there is not judged. */
  readonly unsure: ReadonlySet<string>;
  /** By the name of the folder. */
  readonly attachments: ReadonlyMap<string, readonly AttachmentFile[]>;
}

/**
 * Reads all content of a folder, or of its entries those with these paths only.
 * @throws ContentFolderError where there is none.
 */
export function readLog(
  folder: string,
  { today, release, only }: { today: CalendarDate; release: boolean; only?: readonly string[] },
): Log {
  requireContent(folder);
  const { entries: all, strays } = listEntries(join(folder, 'responses'));
  const paths = only ?? all;
  const read = paths.map(readEntry);
  const entries = read.filter((each): each is Entry => 'frontmatter' in each);
  const subjects = entries.map(toSubject).filter((subject) => subject !== undefined);
  const named = subjects.filter(({ data }) => data.reference !== UNREAD);
  const pages = namesIn(join(folder, 'pages')).filter((name) => name.endsWith('.mdx'));
  const pagePaths = pages.map((name) => join(folder, 'pages', name));
  return {
    folder,
    today,
    release,
    authority: readAuthority(folder),
    topics: readTopics(folder),
    accessibility: readAccessibility(folder),
    entries,
    subjects,
    drafts: new Set(
      entries.filter(({ frontmatter }) => isDraftReading(frontmatter, today)).map(({ file }) => file),
    ),
    unread: [
      ...misplaced(folder),
      ...strays,
      ...read.filter((each): each is UnreadFile => !('frontmatter' in each)),
    ],
    pageFieldProblems: pagePaths.flatMap((path) => pageProblems(path, prosePageFieldProblems)),
    pageProblems: pagePaths.flatMap((path) => pageProblems(path, prosePageProblems)),
    pages: pages.map((name) => name.slice(0, -'.mdx'.length)),
    pageTexts: new Map(pagePaths.flatMap(pageText)),
    byAddress: Map.groupBy(named, ({ data }) => referenceAddress(data.reference).toLowerCase()),
    byKey: Map.groupBy(named, ({ data }) => referenceKey(data.reference)),
    unsure: new Set(
      entries
        .filter(({ frontmatter }) => frontmatter.problems.length > 0)
        .map(({ frontmatter: { claimed = '' } }) => referenceAddress(claimed).toLowerCase()),
    ),
    attachments: new Map(
      namesIn(join(folder, 'attachments')).map((name) => [
        name,
        attachmentsIn(join(folder, 'attachments', name)),
      ]),
    ),
  };
}

/** The entries that are no drafts. */
export function published({ subjects, drafts }: Log): readonly Subject[] {
  return subjects.filter(({ file }) => !drafts.has(file));
}

/** A file that cannot be read is reported by the look at its fields. */
function pageProblems(path: string, check: (text: string) => readonly Problem[]): readonly UnreadFile[] {
  const file = shownPath(path);
  const read = readText(path);
  const unread = 'problem' in read && check === prosePageFieldProblems ? [read.problem] : [];
  return [...unread, ...('text' in read ? check(read.text) : [])].map((problem) => ({ file, ...problem }));
}

function pageText(path: string): readonly (readonly [string, string])[] {
  const read = readText(path);
  return 'text' in read ? [[shownPath(path), read.text]] : [];
}

/** Entries beside the folder of entries would be left out of the log without a word. */
function misplaced(folder: string): readonly UnreadFile[] {
  return namesIn(folder)
    .filter((name) => /\.mdx$/i.test(name))
    .map((name) => ({
      file: shownPath(join(folder, name)),
      ...START,
      message: 'This entry is not in the folder “responses”, so it would be left out of the log.',
      remedy: `Move it to ${shownPath(join(folder, 'responses'))}, into the folder of its year.`,
    }));
}

function attachmentsIn(folder: string): readonly AttachmentFile[] {
  return namesIn(folder).map((file) => {
    const path = join(folder, file);
    return { file, shown: shownPath(path), plain: isPlainFile(path) };
  });
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .sort();
  } catch {
    return []; // No such folder: nothing is in it.
  }
}

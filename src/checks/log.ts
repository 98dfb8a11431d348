import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Authority } from '../domain/authority.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import { referenceAddress, referenceKey } from '../domain/reference.ts';
import { requireContent, shownPath } from '../entries/content-folder.ts';
import { prosePageProblems } from '../entries/prose-page.ts';
import {
  type Entry,
  isPlainFile,
  listEntries,
  readEntry,
  readText,
  type UnreadFile,
} from '../entries/read.ts';
import { readAuthority, readTopics, type SettingsFile } from '../entries/settings.ts';
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
  readonly entries: readonly Entry[];
  readonly subjects: readonly Subject[];
  /** Files that could not be read as what they should be. */
  readonly unread: readonly UnreadFile[];
  /** Problems of the authority's own pages. */
  readonly pageProblems: readonly UnreadFile[];
  /** Names of the authority's own pages. */
  readonly pages: readonly string[];
  /** By the address form of a reference in small letters, because some file systems fold them. */
  readonly byAddress: ReadonlyMap<string, readonly Subject[]>;
  readonly byKey: ReadonlyMap<string, readonly Subject[]>;
  /** By the name of the folder. */
  readonly attachments: ReadonlyMap<string, readonly AttachmentFile[]>;
}

/**
 * Reads all content of a folder.
 * @throws ContentFolderError where there is none.
 */
export function readLog(folder: string, { today, release }: { today: CalendarDate; release: boolean }): Log {
  requireContent(folder);
  const { entries: paths, strays } = listEntries(join(folder, 'responses'));
  const read = paths.map(readEntry);
  const entries = read.filter((each): each is Entry => 'frontmatter' in each);
  const subjects = entries.map(toSubject).filter((subject) => subject !== undefined);
  const pages = namesIn(join(folder, 'pages')).filter((name) => name.endsWith('.mdx'));
  return {
    folder,
    today,
    release,
    authority: readAuthority(folder),
    topics: readTopics(folder),
    entries,
    subjects,
    unread: [...strays, ...read.filter((each): each is UnreadFile => !('frontmatter' in each))],
    pageProblems: pages.flatMap((name) => pageProblems(join(folder, 'pages', name))),
    pages: pages.map((name) => name.slice(0, -'.mdx'.length)),
    byAddress: Map.groupBy(subjects, ({ data }) => referenceAddress(data.reference).toLowerCase()),
    byKey: Map.groupBy(subjects, ({ data }) => referenceKey(data.reference)),
    attachments: new Map(
      namesIn(join(folder, 'attachments')).map((name) => [
        name,
        attachmentsIn(join(folder, 'attachments', name)),
      ]),
    ),
  };
}

function pageProblems(path: string): readonly UnreadFile[] {
  const file = shownPath(path);
  const read = readText(path);
  const problems = 'problem' in read ? [read.problem] : prosePageProblems(read.text);
  return problems.map((problem) => ({ file, ...problem }));
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

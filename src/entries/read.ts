import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { REGIMES, type Regime } from '../domain/regime.ts';
import type { Body } from './body.ts';
import { shownPath } from './content-folder.ts';
import { decode } from './decode.ts';
import { type FrontmatterReading, readFrontmatter } from './frontmatter.ts';
import { readBody } from './mdx.ts';
import type { Problem } from './problem.ts';

/** One entry file as read. */
export interface Entry {
  readonly path: string;
  /** The path as an editor knows it. */
  readonly file: string;
  readonly frontmatter: FrontmatterReading;
  readonly body: Body;
}

/** A file that should have been read and could not be. */
export interface UnreadFile extends Problem {
  readonly file: string;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  EACCES: 'you may not read it',
  EISDIR: 'it is a folder',
};

/** The text of a file, or what is wrong with the file itself. Never throws. */
export function readText(path: string): { readonly text: string } | { readonly problem: Problem } {
  try {
    return decode(readFileSync(path));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
    const reason = REASONS[code] ?? code;
    return {
      problem: {
        line: 1,
        column: 1,
        message: `The file cannot be read: ${reason}.`,
        remedy: 'Check that it is there, that it is a file, and that its permissions let you read it.',
      },
    };
  }
}

/** Reads one entry, its body included. */
export function readEntry(path: string): Entry | UnreadFile {
  const file = shownPath(path);
  const read = readText(path);
  if ('problem' in read) return { file, ...read.problem };
  const frontmatter = readFrontmatter(read.text);
  return { path, file, frontmatter, body: readBody(frontmatter.body, regimeOf(frontmatter)) };
}

/** The body alone, for the page that draws it. The file has passed the checks. */
export function readEntryBody(path: string): Body {
  const entry = readEntry(path);
  if (!('body' in entry)) throw new Error(`${entry.file}: ${entry.message}`);
  return entry.body;
}

function regimeOf(frontmatter: FrontmatterReading): Regime {
  return frontmatter.data?.regime ?? REGIMES[0];
}

/** What is in the folder of entries: the entry files, and files that would be left out of the log. */
export function listEntries(folder: string): {
  readonly entries: readonly string[];
  readonly strays: readonly UnreadFile[];
} {
  const entries: string[] = [];
  const strays: UnreadFile[] = [];
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => !item.isDirectory() || item.name.endsWith('.mdx'))
    .map((item) => ({ item, path: join(item.parentPath, item.name) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const { item, path } of files) {
    if (basename(path).startsWith('.')) continue;
    if (path.endsWith('.mdx')) entries.push(path);
    else {
      strays.push({
        file: shownPath(path),
        line: 1,
        column: 1,
        message: item.isFile()
          ? 'This file is not an entry, so it would be left out of the log.'
          : 'This is not a plain file.',
        remedy: 'An entry’s name ends in .mdx. Rename it, move it to content/attachments, or delete it.',
      });
    }
  }
  return { entries, strays };
}

/** Whether a path is a plain file: a link could lead out of the content folder. */
export function isPlainFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

import { hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { REGIMES, type Regime } from '../domain/regime.ts';
import type { Body } from './body.ts';
import { shownPath } from './content-folder.ts';
import { decode } from './decode.ts';
import { fileFault } from './file-fault.ts';
import { type FrontmatterReading, readFrontmatter } from './frontmatter.ts';
import { readBody } from './mdx.ts';
import type { Problem } from './problem.ts';
import type { Frontmatter } from './schema.ts';
import { stray } from './stray.ts';

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

/** The text of a file, or what is wrong with the file itself. Never throws. */
export function readText(path: string): { readonly text: string } | { readonly problem: Problem } {
  try {
    return decode(readFileSync(path));
  } catch (error) {
    const reason = fileFault(error) ?? (error as NodeJS.ErrnoException).code ?? 'unknown reason';
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

/** An entry whose fields are right, without what only the checks ask for. */
export interface SoundEntry {
  readonly data: Frontmatter;
  readonly body: Body;
  /** Of the whole text: it changes with every word. */
  readonly digest: string;
}

/**
 * By path, what has been read in this process. A build checks an entry, loads it and draws its page, each in a bundle
 * with a copy of this module of its own, and reading is most of the work in all three.
 */
const kept: Map<string, SoundEntry> = global(Symbol.for('disclosure-log.entries'), () => new Map());

function global<T>(name: symbol, make: () => T): T {
  const shared = globalThis as { [name: symbol]: T };
  shared[name] ??= make();
  return shared[name];
}

/** Reads one entry, its body included. */
export function readEntry(path: string): Entry | UnreadFile {
  return readEntryText(path, readText(path));
}

/** The entry that a text would be in the file of this path. */
export function readEntryText(path: string, read: ReturnType<typeof readText>): Entry | UnreadFile {
  const file = shownPath(path);
  if ('problem' in read) return { file, ...read.problem };
  const frontmatter = readFrontmatter(read.text);
  const body = readBody(frontmatter.body, regimeOf(frontmatter));
  const { data, problems } = frontmatter;
  if (data !== undefined && problems.length === 0)
    kept.set(resolve(path), { data, body, digest: digestOf(read.text) });
  return { path, file, frontmatter, body };
}

/** The entry as it was last read in this process, whatever has become of the file since. */
export function lastRead(path: string): SoundEntry | undefined {
  return kept.get(resolve(path));
}

/** An entry for the site: as the checks have read it, unless the file has changed since. Undefined where a field is wrong. */
export function readSoundEntry(path: string): SoundEntry | undefined {
  const read = readText(path);
  if ('problem' in read) return undefined;
  const same = kept.get(resolve(path));
  if (same?.digest === digestOf(read.text)) return same;
  kept.delete(resolve(path));
  readEntry(path);
  return kept.get(resolve(path));
}

function digestOf(text: string): string {
  return hash('sha256', text);
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
    else strays.push({ file: shownPath(path), ...stray(path, item.isFile()) });
  }
  return { entries, strays };
}

/** Whether a path is a plain file: a link could lead out of the content folder. */
export function isPlainFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

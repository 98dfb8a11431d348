import { existsSync, statSync } from 'node:fs';
import nodePath, { join, type PlatformPath, resolve } from 'node:path';

/** The content cannot be used at all: not a finding in a file, but a command or setting that points nowhere. */
export class ContentFolderError extends Error {
  readonly remedy: string;
  constructor(message: string, remedy: string) {
    super(message);
    this.name = 'ContentFolderError';
    this.remedy = remedy;
  }
}

/** The folder that an authority owns: `content`, or what `FOI_CONTENT` names. */
export function contentFolder(): string {
  return resolve(process.env.FOI_CONTENT ?? 'content');
}

/** @throws ContentFolderError where the folder or the part of it that holds the entries is missing. */
export function requireContent(folder: string): void {
  for (const place of [folder, join(folder, 'responses')]) {
    if (existsSync(place) && statSync(place).isDirectory()) continue;
    throw new ContentFolderError(
      `There is no folder “${shownPath(place)}”.`,
      process.env.FOI_CONTENT === undefined
        ? 'Run the command in the folder that holds content/, or restore it with: git checkout -- content'
        : 'FOI_CONTENT must name a folder that has authority.yaml, topics.yaml and responses/ in it.',
    );
  }
}

/** A path as an editor knows it: from the folder that the command runs in, with forward slashes. */
export function shownPath(
  path: string,
  cwd = process.cwd(),
  { relative, sep }: Pick<PlatformPath, 'relative' | 'sep'> = nodePath,
): string {
  const shown = relative(cwd, path).replaceAll(sep, '/');
  // Further away than a neighbour, the whole path is easier to follow than a ladder of dots.
  return shown === '' ? '.' : shown.startsWith('../../') ? path.replaceAll(sep, '/') : shown;
}

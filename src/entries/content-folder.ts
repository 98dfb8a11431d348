import { existsSync, statSync } from 'node:fs';
import nodePath, { join, type PlatformPath, resolve } from 'node:path';
import { ContentFolderError } from './content-folder-error.ts';
import { FOLDER_SETTING, folderSetting } from './folder-setting.ts';

/**
 * The folder that an authority owns: the one that `FOI_CONTENT` names, else the one in `foi.yaml`, else `content`.
 * @throws ContentFolderError where `foi.yaml` cannot be read.
 */
export function contentFolder(): string {
  return resolve(fromEnvironment() ?? folderSetting(resolve(FOLDER_SETTING)) ?? 'content');
}

/** @throws ContentFolderError where the folder or the part of it that holds the entries is missing. */
export function requireContent(folder: string): void {
  for (const place of [folder, join(folder, 'responses')]) {
    if (existsSync(place) && statSync(place).isDirectory()) continue;
    const named =
      fromEnvironment() !== undefined ? 'FOI_CONTENT' : existsSync(FOLDER_SETTING) ? FOLDER_SETTING : '';
    throw new ContentFolderError(
      `There is no folder “${shownPath(place)}”.`,
      named === ''
        ? 'Run the command in the folder that holds content/, or restore it with: git checkout -- content'
        : `${named} must name a folder that has authority.yaml, topics.yaml and responses/ in it.`,
    );
  }
}

/** An empty variable is none: it would make the folder of the command the content. */
function fromEnvironment(): string | undefined {
  return process.env.FOI_CONTENT || undefined;
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

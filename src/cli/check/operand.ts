import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { contentFolder, shownPath } from '../../entries/content-folder.ts';
import { knownEntries } from '../../entries/new-entry.ts';
import { MisuseError } from '../command.ts';

/**
 * Whether a file, by the path that reports show, is among the files, folders and references that were named. All are
 * where none was.
 * @throws MisuseError where one is not there, or is not part of the content.
 */
export function filesMeant(operands: readonly string[]): (file: string) => boolean {
  const meant = operands.map((operand) => shownPath(place(operand)));
  return (file) =>
    meant.length === 0 || meant.some((one) => one === '.' || file === one || file.startsWith(`${one}/`));
}

function place(operand: string): string {
  // A path copied from Windows, in a shell of another system.
  const typed = resolve(existsSync(operand) ? operand : operand.replaceAll('\\', '/'));
  const path = existsSync(typed) ? typed : (knownEntries(contentFolder()).find(operand) ?? typed);
  if (!existsSync(path))
    throw new MisuseError(
      `There is no file and no entry “${operand}”.`,
      `Give the reference, or the path as the report prints it, for example ${shownPath(contentFolder())}/responses/2025/a.mdx.`,
    );
  if (isOutside(path, contentFolder()) && isOutside(contentFolder(), path))
    throw new MisuseError(
      `“${operand}” is not part of the content.`,
      `The check reads ${shownPath(contentFolder())}. Name a file or a folder in it.`,
    );
  return path;
}

function isOutside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way.startsWith('..') || resolve(folder, way) === way;
}

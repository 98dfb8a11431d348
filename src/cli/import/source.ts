import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { shownPath } from '../../entries/content-folder.ts';
import { fileFault } from '../../entries/file-fault.ts';
import { MisuseError } from '../command.ts';

const START = 512;
/** How files begin that are no text, whatever their names end in. */
const ZIP = 'PK\u0003\u0004';
const NO_TEXT = [ZIP, '%PDF', '\u00D0\u00CF\u0011\u00E0', '{\\rtf'];

/**
 * The path of the file to import: spaces in it need no quotes.
 * @throws MisuseError where there is none, or it cannot be what its name says.
 */
export function sourceOf(operands: readonly string[]): string {
  const path = operands.join(' ');
  const shown = `“${shownPath(path)}”`;
  const other = operands.length > 1 && operands.some((each) => existsSync(each));
  if (!existsSync(path))
    throw other
      ? new MisuseError('One file is imported at a time.', `Name one: import "${operands[0]}"`)
      : new MisuseError(`There is no file “${path}”.`, 'Give the path of a letter or a log.');
  if (!statSync(path).isFile())
    throw new MisuseError(`${shown} is a folder.`, 'Name one file in it: a letter or a log.');
  const start = startOf(path);
  if (start === '')
    throw new MisuseError(
      `${shown} is empty.`,
      'Open the letter or the log where it was written, save it again, and import that.',
    );
  const isWord = extname(path).toLowerCase() === '.docx';
  if (isWord && !start.startsWith(ZIP))
    throw new MisuseError(
      `${shown} is no Word file, although its name ends in .docx.`,
      'Open it in Word, save it as “Word Document (.docx)”, and import that.',
    );
  const isText = ['.txt', '.html', '.htm', '.csv', '.tsv', '.tab'].includes(extname(path).toLowerCase());
  if (isText && (NO_TEXT.some((each) => start.startsWith(each)) || isBinary(start)))
    throw new MisuseError(
      `${shown} is no text, although its name ends in ${extname(path)}.`,
      'Open it in the program that it was made with, save it as text there (a log as CSV), and import that.',
    );
  return path;
}

/** Text has no zeros, but in UTF-16, where English has one beside nearly every letter and never two. */
function isBinary(start: string): boolean {
  return start.includes('\0\0');
}

/** The first bytes of a file, one character each. */
function startOf(path: string): string {
  try {
    const file = openSync(path, 'r');
    const bytes = Buffer.alloc(START);
    const count = readSync(file, bytes);
    closeSync(file);
    return bytes.toString('latin1', 0, count);
  } catch (error) {
    throw new MisuseError(
      `“${shownPath(path)}” cannot be read: ${fileFault(error) ?? (error as Error).message}.`,
      'Copy it to a folder of your own, and import the copy.',
    );
  }
}

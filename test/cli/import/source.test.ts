import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MisuseError } from '../../../src/cli/command.ts';
import { sourceOf } from '../../../src/cli/import/source.ts';
import { temporaryFolder } from '../../fixtures/temporary-content.ts';

/** A file of that name with those bytes. */
function file(name: string, text: string): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, Buffer.from(text, 'latin1'));
  return path;
}

function misuse(...operands: readonly string[]): string {
  try {
    sourceOf(operands);
  } catch (error) {
    if (error instanceof MisuseError)
      return `${error.message.replace(/“[^”]*\//, '“')}\n  → ${error.remedy.replace(/"[^"]*\//, '"')}`;
  }
  throw new Error('It was taken.');
}

test('a path with spaces needs no quotes', () => {
  const path = file('Réponse à envoyer.txt', 'Dear');
  expect(sourceOf(path.split(' '))).toBe(path);
});

test('text in UTF-16 is text', () => {
  const path = file('log.csv', 'R\0e\0f\0,\0N\0');
  expect(sourceOf([path])).toBe(path);
});

describe('what cannot be imported is told apart', () => {
  test('a folder', () => {
    const folder = join(temporaryFolder(), 'letters');
    mkdirSync(folder);
    expect(misuse(folder)).toBe('“letters” is a folder.\n  → Name one file in it: a letter or a log.');
  });

  test('an empty file', () => {
    expect(misuse(file('letter.txt', ''))).toBe(
      '“letter.txt” is empty.\n  → Open the letter or the log where it was written, save it again, and import that.',
    );
  });

  test.each([
    ['log.csv', 'PK\u0003\u0004', '.csv'],
    ['letter.txt', '%PDF-1.7', '.txt'],
    ['page.html', '\u00D0\u00CF\u0011\u00E0', '.html'],
    ['letter.txt', '{\\rtf1', '.txt'],
    ['letter.txt', 'GIF\0\0', '.txt'],
  ])('a file of another kind under the name %s', (name, start, kind) => {
    expect(misuse(file(name, start))).toBe(
      `“${name}” is no text, although its name ends in ${kind}.\n  → Open it in the program that it was made with, save it as text there (a log as CSV), and import that.`,
    );
  });

  test('a Word file that is none', () => {
    expect(misuse(file('letter.docx', '\u00D0\u00CF\u0011\u00E0'))).toBe(
      '“letter.docx” is no Word file, although its name ends in .docx.\n  → Open it in Word, save it as “Word Document (.docx)”, and import that.',
    );
  });

  test('two files', () => {
    expect(misuse(file('a.txt', 'a'), file('b.txt', 'b'))).toBe(
      'One file is imported at a time.\n  → Name one: import "a.txt"',
    );
  });

  test('no file', () => {
    expect(misuse('nowhere.csv')).toBe(
      'There is no file “nowhere.csv”.\n  → Give the path of a letter or a log.',
    );
  });
});

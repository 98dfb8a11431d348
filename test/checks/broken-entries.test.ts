import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shownPath } from '../../src/entries/content-folder.ts';
import { BROKEN_ENTRIES } from '../fixtures/broken-entry.ts';
import { BROKEN, check, SOUND } from '../fixtures/temporary-content.ts';

const root = join(import.meta.dirname, '../..');
const { findings } = check(BROKEN);
/** Entries that others need to be there. */
const SOUND_NEIGHBOURS = ['needed-by-links'];

const nameOf = (file: string): string => {
  const path = relative(BROKEN, join(process.cwd(), file));
  return /^responses\/[a-z0-9-]+\.mdx$/.test(path) ? path.slice('responses/'.length, -'.mdx'.length) : path;
};
const named = new Set(BROKEN_ENTRIES.map(([file]) => file));

describe('when the whole folder is checked at once', () => {
  test('every mistake is reported at its place by its rule, and nothing else is', () => {
    const found = findings.map(({ file, line, column, rule }) => `${nameOf(file)} ${line}:${column} ${rule}`);
    const expected = BROKEN_ENTRIES.map(([file, place, rule]) => `${file} ${place} ${rule}`);
    expect(found.sort()).toEqual(expected.sort());
  });

  test('every file of the folder has its expectation', () => {
    const entries = globSync('responses/*.mdx', { cwd: BROKEN }).map((path) =>
      nameOf(shownPath(join(BROKEN, path))),
    );
    expect(entries.filter((name) => !named.has(name))).toEqual(SOUND_NEIGHBOURS);
    expect(entries.length).toBeGreaterThan(200);
  });

  test.each(BROKEN_ENTRIES)(
    '%s (%s, %s) says what is wrong and what to write',
    (file, place, rule, message, remedy) => {
      const finding = findings.find(
        (each) => nameOf(each.file) === file && `${each.line}:${each.column}` === place && each.rule === rule,
      );
      expect(finding?.message).toContain(message);
      expect(finding?.remedy).toContain(remedy);
    },
  );

  test('every finding has a sentence, a remedy of more than a word, and no machine path', () => {
    for (const { file, message, remedy } of findings) {
      expect(message, file).toMatch(/[.!]$/);
      expect(remedy.length, file).toBeGreaterThan(9);
      expect(`${file}${message}${remedy}`).not.toMatch(/(^|[“ ])\/(home|tmp|work|Users)\//);
    }
  });
});

test('the command prints every one of them, exits with 1 and shows no stack trace', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/foi.ts', 'check'], {
    cwd: root,
    env: { ...process.env, FOI_CONTENT: BROKEN, NO_COLOR: '1' },
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toBe('');
  expect(stdout).not.toMatch(/^ {4}at /m);
  for (const { file, line, column, message, remedy } of findings) {
    expect(stdout).toContain(`${file}:${line}:${column}\n`);
    expect(stdout).toContain(message);
    expect(stdout).toContain(remedy);
  }
});

test('what editors write rightly but unusually draws no finding', () => {
  const { findings: none, entryCount } = check(SOUND);
  expect(none).toEqual([]);
  expect(entryCount).toBeGreaterThan(8);
});

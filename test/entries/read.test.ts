import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isPlainFile, listEntries, readEntry, readSoundEntry, readText } from '../../src/entries/read.ts';
import { entryWith } from '../fixtures/entry.ts';
import { temporaryFolder } from '../fixtures/temporary-content.ts';

test('an entry is read with its body, under the law that it names', () => {
  const path = join(temporaryFolder(), 'a.mdx');
  writeFileSync(path, entryWith('regime: EIR\n---\n<Answer>\n\n<Redacted exemption="13(1)" />\n\n</Answer>'));
  const entry = readEntry(path);
  expect('body' in entry && entry.body.sections[0]?.html).toContain('[Redacted: regulation 13(1)]');
});

test.each([
  ['a file that is not there', 'b.mdx', 'it does not exist'],
  ['a folder', '.', 'it is a folder'],
])('%s is a problem and not an exception', (_, name, reason) => {
  const folder = temporaryFolder();
  expect(readText(join(folder, name))).toMatchObject({
    problem: { line: 1, column: 1, message: `The file cannot be read: ${reason}.` },
  });
});

describe('an entry for the site', () => {
  const sound = entryWith('title: Patrol cars');

  test('is the one that the checks have read', () => {
    const path = join(temporaryFolder(), 'a.mdx');
    writeFileSync(path, sound);
    const entry = readEntry(path);
    const again = readSoundEntry(path);
    expect(again?.body).toBe('body' in entry && entry.body);
    expect(again?.data.title).toBe('Patrol cars');
  });

  test('is read anew where the file has changed, by one word of its text too', () => {
    const path = join(temporaryFolder(), 'a.mdx');
    writeFileSync(path, sound);
    const before = readSoundEntry(path);
    writeFileSync(path, sound.replace('Patrol cars', 'Patrol vans'));
    const after = readSoundEntry(path);
    expect(after?.data.title).toBe('Patrol vans');
    expect(after?.digest).not.toBe(before?.digest);
  });

  test('is none where a field is wrong, where one was right before, and where there is no file', () => {
    const path = join(temporaryFolder(), 'a.mdx');
    expect(readSoundEntry(path)).toBeUndefined();
    writeFileSync(path, sound);
    expect(readSoundEntry(path)).toBeDefined();
    writeFileSync(path, sound.replace('title:', 'titel:'));
    expect(readSoundEntry(path)).toBeUndefined();
  });
});

test('entries are found in every folder, in order, and other files are strays', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, '2024/older'), { recursive: true });
  for (const name of ['b.mdx', '2024/a.mdx', '2024/older/c.mdx', '2024/d.docx', 'e.md', '.hidden', 'f.MDX']) {
    writeFileSync(join(folder, name), '');
  }
  const { entries, strays } = listEntries(folder);
  expect(entries.map((path) => path.slice(folder.length + 1))).toEqual([
    '2024/a.mdx',
    '2024/older/c.mdx',
    'b.mdx',
  ]);
  expect(strays.map(({ file }) => file.replace(/^.*\//, ''))).toEqual(['d.docx', 'e.md', 'f.MDX']);
});

test('a link to nowhere is no plain file', () => {
  const folder = temporaryFolder();
  symlinkSync(join(folder, 'nowhere'), join(folder, 'link.csv'));
  writeFileSync(join(folder, 'file.csv'), '');
  expect(['link.csv', 'file.csv', 'none.csv', '.'].map((name) => isPlainFile(join(folder, name)))).toEqual([
    false,
    true,
    false,
    false,
  ]);
});

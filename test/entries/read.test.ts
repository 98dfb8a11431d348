import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isPlainFile, listEntries, readEntry, readEntryBody, readText } from '../../src/entries/read.ts';
import { entryWith } from '../fixtures/entry.ts';
import { temporaryFolder } from '../fixtures/temporary-content.ts';

test('an entry is read with its body, under the law that it names', () => {
  const path = join(temporaryFolder(), 'a.mdx');
  writeFileSync(path, entryWith('regime: EIR\n---\n<Answer>\n\n<Redacted exemption="13(1)" />\n\n</Answer>'));
  const entry = readEntry(path);
  expect('body' in entry && entry.body.sections[0]?.html).toContain('[Redacted: regulation 13(1)]');
  expect(readEntryBody(path).sections).toHaveLength(1);
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

test('the body of a file that cannot be read is never drawn', () => {
  expect(() => readEntryBody(join(temporaryFolder(), 'a.mdx'))).toThrow('it does not exist');
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

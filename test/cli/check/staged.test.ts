import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { checkStaged } from '../../../src/cli/check/staged.ts';
import { shownPath } from '../../../src/entries/content-folder.ts';
import { entryWith } from '../../fixtures/entry.ts';
import { temporaryContent, temporaryFolder } from '../../fixtures/temporary-content.ts';

afterEach(() => vi.unstubAllEnvs());

const root = join(import.meta.dirname, '../../..');
const answer = (words: string): string => `---\n<Answer question="1">\n\n${words}\n\n</Answer>`;
const other = (number: number, words: string): string =>
  entryWith(`reference: 01.FOI.24.00000${number}\n${answer(words)}`);

function git(folder: string, ...args: readonly string[]) {
  const { GIT_DIR: _, GIT_INDEX_FILE: __, GIT_WORK_TREE: ___, ...env } = process.env;
  const options = [
    '-c',
    'user.name=Editor',
    '-c',
    'user.email=editor@example.org',
    '-c',
    'commit.gpgsign=false',
  ];
  return spawnSync('git', [...options, ...args], { cwd: folder, env, encoding: 'utf8' });
}

/** A content folder in a repository, committed and without a finding. */
function repository(files: Readonly<Record<string, string>>): string {
  const content = temporaryContent(files);
  git(content, 'init', '--quiet', '..');
  git(content, 'add', '--all');
  git(content, 'commit', '--quiet', '--message', 'Start');
  vi.stubEnv('FOI_CONTENT', content);
  return content;
}

/** What is found in what is staged, without the folder. */
function staged(content: string): readonly string[] {
  git(content, 'add', '--all');
  return found(content);
}

function found(content: string): readonly string[] {
  return checkStaged(false).findings.map(({ file, line, rule, message }) => {
    expect(file.startsWith(shownPath(content))).toBe(true);
    return `${file.slice(shownPath(content).length + 1)}:${line} ${rule}: ${message.replaceAll(shownPath(content), 'CONTENT')}`;
  });
}

test('finds nothing where nothing is staged, whatever is in the folder', () => {
  const content = repository({ 'responses/a.mdx': entryWith('') });
  writeFileSync(join(content, 'responses/a.mdx'), entryWith('regime: FOI'));
  expect(found(content)).toEqual([]);
});

test('reads an entry as it is staged, not as it is in the folder', () => {
  const content = repository({ 'responses/a.mdx': entryWith('') });
  writeFileSync(join(content, 'responses/a.mdx'), entryWith('regime: FOI'));
  git(content, 'add', '--all');
  writeFileSync(join(content, 'responses/a.mdx'), entryWith(''));
  expect(found(content)).toEqual(['responses/a.mdx:4 frontmatter-valid: The regime “FOI” is not known.']);
});

test('says nothing of entries that are not staged', () => {
  const content = repository({
    'responses/a.mdx': entryWith('regime: FOI'),
    'responses/b.mdx': other(2, 'None.'),
  });
  writeFileSync(join(content, 'responses/b.mdx'), other(2, 'Fewer than <5.'));
  expect(staged(content)).toEqual(['responses/b.mdx:13 mdx-safe: “<5.” breaks the page, because of the <.']);
});

test('finds that a new entry has the reference of one that is not staged', () => {
  const content = repository({ 'responses/a.mdx': entryWith('') });
  writeFileSync(join(content, 'responses/b.mdx'), entryWith('reference: 01.FOI.24.1\nresponded: 2024'));
  expect(staged(content)).toEqual([
    'responses/b.mdx:2 reference-form: The reference “01.FOI.24.1” does not have the form of this authority’s references.',
    'responses/b.mdx:2 reference-unique: The reference “01.FOI.24.1” reads the same as “01.FOI.24.000001” in CONTENT/responses/a.mdx.',
  ]);
});

test('judges the links of a staged entry by the entries they lead to', () => {
  const content = repository({ 'responses/a.mdx': entryWith('') });
  const links =
    'See [one](/01.FOI.24.000001/#q1), [two](/01.FOI.24.000001/#q7) and [three](/01.FOI.24.000009/).';
  writeFileSync(join(content, 'responses/b.mdx'), other(2, links));
  expect(staged(content)).toEqual([
    'responses/b.mdx:13 link-resolves: The link leads to “#q7”, and that response has no such question.',
    'responses/b.mdx:13 link-resolves: The link leads to “/01.FOI.24.000009/”, and this log has no such page.',
  ]);
});

test.each([
  ['deleted', (content: string) => unlinkSync(join(content, 'responses/a.mdx'))],
  [
    'given another reference',
    (content: string) => writeFileSync(join(content, 'responses/a.mdx'), other(3, 'None.')),
  ],
])('finds the link of another entry to one that is %s', (_, change) => {
  const content = repository({
    'responses/a.mdx': entryWith(''),
    'responses/b.mdx': other(2, 'See [one](/01.FOI.24.000001/) and [none](/01.FOI.24.000009/).'),
  });
  change(content);
  expect(staged(content)).toEqual([
    'responses/b.mdx:13 link-resolves: The link leads to “/01.FOI.24.000001/”, and this log has no such page.',
  ]);
});

test('finds nothing wrong where an entry only has another file name', () => {
  const content = repository({
    'responses/a.mdx': entryWith(''),
    'responses/b.mdx': other(2, 'See [one](/01.FOI.24.000001/).'),
  });
  mkdirSync(join(content, 'responses/2024'));
  renameSync(join(content, 'responses/a.mdx'), join(content, 'responses/2024/c.mdx'));
  expect(staged(content)).toEqual([]);
});

test('finds the entry whose released file is deleted', () => {
  const attachments = 'attachments:\n  - file: cars.csv\n    title: Cars';
  const content = repository({
    'responses/a.mdx': entryWith(attachments),
    'attachments/01.FOI.24.000001/cars.csv': 'a,b\n1,2\n',
  });
  rmSync(join(content, 'attachments'), { recursive: true });
  expect(staged(content)).toEqual([
    'responses/a.mdx:10 attachment-safe: There is no file “cars.csv” in content/attachments/01.FOI.24.000001/.',
  ]);
});

test('finds a staged file that no entry lists', () => {
  const content = repository({ 'responses/a.mdx': entryWith('') });
  mkdirSync(join(content, 'attachments/01.FOI.24.000001'), { recursive: true });
  writeFileSync(join(content, 'attachments/01.FOI.24.000001/vans.csv'), 'a,b\n');
  writeFileSync(join(content, 'responses/note.docx'), '');
  expect(staged(content)).toEqual([
    'attachments/01.FOI.24.000001/vans.csv:1 attachment-unlisted: No entry lists this file, so it will not be published.',
    'responses/note.docx:1 file-readable: This file is not an entry, so it would be left out of the log.',
  ]);
});

test('checks every entry where the topics are staged, because all may use them', () => {
  const content = repository({ 'responses/a.mdx': entryWith('') });
  writeFileSync(
    join(content, 'topics.yaml'),
    'topics:\n  - id: staff\n    title: Staff\n    description: Officers and staff.\n',
  );
  expect(staged(content)).toEqual(['responses/a.mdx:5 topic-known: There is no topic “fleet”.']);
});

test('works before the first commit', () => {
  const content = temporaryContent({ 'responses/a.mdx': entryWith('regime: FOI') });
  git(content, 'init', '--quiet');
  vi.stubEnv('FOI_CONTENT', content);
  expect(staged(content)).toEqual(['responses/a.mdx:4 frontmatter-valid: The regime “FOI” is not known.']);
});

test('is misuse outside of a repository', () => {
  const content = temporaryContent();
  vi.stubEnv('FOI_CONTENT', content);
  vi.stubEnv('GIT_CEILING_DIRECTORIES', join(content, '..'));
  expect(() => checkStaged(false)).toThrow(
    /^git knows no repository at .*content, so nothing is staged there\./,
  );
});

test('is misuse without git', () => {
  const content = temporaryContent();
  vi.stubEnv('FOI_CONTENT', content);
  vi.stubEnv('PATH', temporaryFolder());
  expect(() => checkStaged(false)).toThrow('git cannot be run, so nothing is known of what is staged.');
});

test('asks the repository of the content, whatever repository a hook runs for', () => {
  const other = repository({ 'responses/a.mdx': entryWith('') });
  const content = repository({ 'responses/a.mdx': entryWith('') });
  writeFileSync(join(content, 'responses/a.mdx'), entryWith('regime: FOI'));
  git(content, 'add', '--all');
  vi.stubEnv('GIT_DIR', join(other, '../.git'));
  vi.stubEnv('GIT_INDEX_FILE', join(other, '../.git/index'));
  expect(found(content)).toEqual(['responses/a.mdx:4 frontmatter-valid: The regime “FOI” is not known.']);
});

/** A copy of the generator with its hook switched on; the sources are linked. */
function generator(): string {
  const folder = join(temporaryFolder(), 'log');
  mkdirSync(folder);
  for (const name of ['node_modules', 'src', '.githooks']) symlinkSync(join(root, name), join(folder, name));
  return folder;
}

test('the hook stops a commit with an error, and only that', () => {
  const folder = generator();
  const content = temporaryContent({ 'responses/a.mdx': entryWith('regime: FOI') });
  renameSync(content, join(folder, 'content'));
  git(folder, 'init', '--quiet');
  git(folder, 'config', 'core.hooksPath', '.githooks');
  git(folder, 'add', 'content');
  const stopped = git(folder, 'commit', '--message', 'Add');
  expect(stopped.stdout + stopped.stderr).toContain('content/responses/a.mdx:4:9\n  error  The regime “FOI”');
  expect(stopped.stdout + stopped.stderr).toContain(
    'The files were read as they are staged. Correct them, and stage them again with git add.\n',
  );
  expect(stopped.status).toBe(1);
  writeFileSync(join(folder, 'content/responses/a.mdx'), entryWith(''));
  git(folder, 'add', 'content');
  expect(git(folder, 'commit', '--message', 'Add').status).toBe(0);
  // `git commit FILE` makes an index of its own for the commit.
  writeFileSync(join(folder, 'content/responses/a.mdx'), entryWith('regime: FOI'));
  expect(git(folder, 'commit', '--message', 'Change', 'content/responses/a.mdx').status).toBe(1);
}, 60_000);

test('the hook checks content that is a repository of its own', () => {
  const folder = generator();
  const content = temporaryContent({ 'responses/a.mdx': entryWith('regime: FOI') });
  git(content, 'init', '--quiet');
  git(content, 'config', 'core.hooksPath', join(folder, '.githooks'));
  git(content, 'add', '--all');
  const stopped = git(content, 'commit', '--message', 'Add');
  expect(stopped.stdout + stopped.stderr).toContain('responses/a.mdx:4:9\n  error  The regime “FOI”');
  expect(stopped.status).toBe(1);
}, 60_000);

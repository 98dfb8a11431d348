import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { entryWith } from '../fixtures/entry.ts';
import { temporaryContent } from '../fixtures/temporary-content.ts';

const root = join(import.meta.dirname, '../..');
const CONTENT = {
  'responses/a.mdx': entryWith('responded: 2024-03-28'),
  'responses/b.mdx': entryWith(
    'reference: 01.FOI.24.000002\ntitle: Dogs\nreceived: 2024-01-02\ndraft: true\nquestions:\n  - text: How many dogs?',
  ),
  'responses/c.mdx': entryWith('reference: 01.FOI.24.000003\npublishOn: 2999-01-01'),
};

/** Runs a line as a person would type it after `foi`. */
function foi(line: string, content = temporaryContent(CONTENT)) {
  const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env;
  const typed = (line.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ''));
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'src/cli/foi.ts'), ...typed], {
    cwd: root,
    env: { ...env, FOI_CONTENT: content },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('due', () => {
  test('lists what is due and exits with 0, overdue or not', () => {
    const content = temporaryContent(CONTENT);
    const { status, stdout } = foi('due', content);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^ {2}Tue 30 Jan 2024 {2}overdue by \d+ +01\.FOI\.24\.000002 {2}Dogs$/m);
    expect(stdout).toMatch(/^ {2}Tue 1 Jan 2999 {2}in [\d,]+ days {2}01\.FOI\.24\.000003 {2}Patrol cars$/m);
    expect(foi('due --days 10', content).stdout).not.toContain('2999');
  });

  test('gives other programs the same', () => {
    const { status, stdout } = foi('due --report JSON');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      today: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      requests: [{ reference: '01.FOI.24.000002', deadline: '2024-01-30', overdue: true }],
      publications: [{ reference: '01.FOI.24.000003', publishOn: '2999-01-01', heldBackBy: [] }],
    });
  });

  test.each(['soon', '-1', '1.5', '99999'])('--days=%s is misuse', (days) => {
    expect(foi(`due --days=${days}`)).toEqual({
      status: 2,
      stdout: '',
      stderr: `“--days” cannot be “${days}”.\n  → Write a number of days, for example --days 10.\n`,
    });
  });
});

describe('reply', () => {
  test('exits with 0 where an answer is found, and prints the paragraph in one line', () => {
    const { status, stdout } = foi('reply how many patrol cars');
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^This information is already published\. .* https:\/\/foi\.example\.org\/01\.FOI\.24\.000001\/#q1$/m,
    );
  });

  test('exits with 1 where none is, and says what to try', () => {
    expect(foi('reply how many dogs')).toEqual({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(
        /^No published answer is to this question\.\n\nWhat to do\n {2}- Ask it in full and one question at a time: /,
      ),
    });
    const { status, stdout } = foi('reply how many dogs --report json');
    expect([status, JSON.parse(stdout)]).toEqual([1, { version: 1, found: [], near: [], remarks: [] }]);
  });

  test('exits with 1 where another question only shares words, and shows it', () => {
    const { status, stdout, stderr } = foi('reply how many patrol cars in 2019');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('    It lacks what was asked: “2019”.\n');
  });

  test.each([
    ['reply', 'Say what was asked.\n  → For example: npm run foi -- reply how many patrol cars\n'],
    ['reply --pick 01.FOI.24.000002#q1', /^Nothing is published as “01\.FOI\.24\.000002”\./],
  ])('“foi %s” is misuse', (line, words) => {
    const { status, stdout, stderr } = foi(line);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(words);
  });

  test('where authority.yaml has an error, the check is to be run', () => {
    const content = temporaryContent({ ...CONTENT, 'authority.yaml': 'name: Example\n' });
    expect(foi('reply patrol cars', content)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(
        'has an error, so the address of the log is not known.\n  → Run: npm run check',
      ),
    });
  });
});

describe('completion', () => {
  test('prints a script', () => {
    expect(foi('completion BASH')).toMatchObject({ status: 0, stderr: '' });
    expect(foi('completion bash').stdout).toMatch(/^complete -o default -F _foi foi npx$/m);
  });

  test('of another shell is misuse', () => {
    expect(foi('completion csh')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'There is no completion for “csh”.\n  → Choose one of: bash, zsh, fish, powershell.\n',
    });
  });
});

describe('help', () => {
  test('of a command is the same behind it and before it', () => {
    const { status, stdout } = foi('help due');
    expect(status).toBe(0);
    expect(stdout).toContain('--days <number>');
    expect(foi('due --help').stdout).toBe(stdout);
  });

  test('of a command that there is not says which was meant', () => {
    expect(foi('help repyl')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Did you mean “reply”?'),
    });
  });

  test.each([
    'due',
    'due --days 10',
    'reply how many patrol cars',
    'explain 31-1-a',
    'check',
    'completion bash',
  ])('its example works: %s', (example) => {
    const { stdout } = foi(`help ${example.split(' ')[0]}`);
    expect(stdout).toContain(`npm run foi -- ${example}\n`);
    expect(foi(example).status).toBe(0);
  });
});

test('foi can be run by npx: its file can be executed and asks for Node', () => {
  expect(readFileSync(join(root, 'src/cli/foi.ts'), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    bin: Record<string, string>;
  };
  expect(bin).toEqual({ foi: 'src/cli/foi.ts' });
});

import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../../src/cli/commands.ts';
import { FILES, offered } from '../../../src/cli/completion/offered.ts';
import { completionScript, SHELLS } from '../../../src/cli/completion/script.ts';
import { offeredPicks } from '../../../src/cli/reply/offer.ts';
import { entryWith } from '../../fixtures/entry.ts';
import { temporaryContent, temporaryFolder } from '../../fixtures/temporary-content.ts';

const PROGRAM = { node: process.execPath, foi: join(import.meta.dirname, '../../../src/cli/foi.ts') };

async function names(line: string): Promise<readonly string[] | typeof FILES> {
  const found = await offered(line.split(' '), COMMANDS);
  return found === FILES ? FILES : found.map(({ name }) => name);
}

describe('a shell is offered', () => {
  test('every command, and help', async () => {
    expect(await names('')).toEqual([...COMMANDS.map(({ name }) => name), 'help']);
  });

  test.each([
    ['ch', ['check']],
    ['CH', ['check']],
    ['help ch', ['check']],
    ['check --re', ['--release', '--report']],
    ['check --report s', ['sarif']],
    ['check --report=s', ['--report=sarif']],
    ['check --report = s', ['sarif']],
    ['check --report =', ['terminal', 'github', 'json', 'sarif', 'markdown']],
    ['check --release --re', ['--report']],
    ['explain limb', ['limb-missing']],
    ['explain not-held-expl', ['not-held-explained']],
    ['explain 40-3a-', ['40-3a-a', '40-3a-b']],
    ['explain --regime f', ['FOIA', 'FOISA']],
    ['explain --regime e', ['EIR', 'EISR']],
    ['completion z', ['zsh']],
    ['nothing ', []],
    ['check x', FILES],
    ['remove-samples x', []],
    ['import let', FILES],
    ['build --out ', FILES],
  ])('for “foi %s”: %j', async (line, expected) => {
    expect(await names(line)).toEqual(expected);
  });

  test('the references of the log, and the questions of one, but not those of drafts', () => {
    const two = 'questions:\n  - outcome: disclosed\n  - label: 2(a)\n    outcome: disclosed';
    const content = temporaryContent({
      'responses/a.mdx': entryWith(two),
      'responses/b.mdx': entryWith('reference: 01.FOI.24.000002\ndraft: true'),
    });
    expect(offeredPicks('01', content)).toEqual(['01.FOI.24.000001']);
    expect(offeredPicks('01.foi.24.000001#q', content)).toEqual([
      '01.FOI.24.000001#q1',
      '01.FOI.24.000001#q2a',
    ]);
  });
});

/** What bash would put into the line, word by word as it takes it apart. */
function inBash(...words: readonly string[]): readonly string[] {
  const script = join(temporaryFolder(), 'completion.bash');
  writeFileSync(script, completionScript('bash', PROGRAM));
  const lines = `source ${script}; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _foi; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', lines, 'bash', ...words], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return stdout.split('\n').filter((line) => line !== '');
}

describe.skipIf(process.platform === 'win32')('bash', () => {
  test.each([
    [['foi', 'che'], ['check']],
    [['npx', 'foi', 'che'], ['check']],
    [['/usr/bin/npx', 'foi', 'check', '--report', 'j'], ['json']],
    [['foi', 'check', '--report', '=', 'j'], ['json']],
    [['npx', 'other', 'che'], []],
    [['npx', 'fo'], []],
    [['foi', 'import', ''], []],
  ])('completes %j', (words, expected) => {
    expect(inBash(...words)).toEqual(expected);
  });

  test('runs nothing of what is typed', () => {
    const trace = join(temporaryFolder(), 'trace');
    expect(inBash('foi', `$(touch ${trace})`, '')).toEqual([]);
    expect(inBash('foi', 'check', `\`touch ${trace}\``)).toEqual([]);
    expect(existsSync(trace)).toBe(false);
  });
});

test.each(SHELLS)('the script for %s takes its paths as they are', (shell) => {
  const script = completionScript(shell, { node: "/it’s/no'de", foi: '/a b/foi.ts' });
  expect(script).toContain("'/a b/foi.ts'");
  expect(script).toContain(
    { bash: "no'\\''de'", zsh: "no'\\''de'", fish: "no\\'de'", powershell: "no''de'" }[shell],
  );
});

import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { entryWith } from '../fixtures/entry.ts';
import { temporaryContent, temporaryFolder } from '../fixtures/temporary-content.ts';

const root = join(import.meta.dirname, '../..');

/** Runs the command as a person would, its output going into a pipe. */
function foi(args: readonly string[], content?: string, cwd = root) {
  const { FOI_CONTENT: _, NO_COLOR: _no, FORCE_COLOR: _force, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(cwd, 'src/cli/foi.ts'), ...args], {
    cwd,
    env: { ...env, ...(content === undefined ? {} : { FOI_CONTENT: content }) },
    encoding: 'utf8',
    // One that waits for nothing is to fail here, by its status, and not to stop the others.
    timeout: 100_000,
    killSignal: 'SIGKILL',
  });
  expect(`${stdout}${stderr}`).not.toMatch(/^ {4}at /m);
  return { status, stdout, stderr };
}

describe('misuse is explained and exits with 2', () => {
  test('an unknown command', () => {
    const { status, stdout, stderr } = foi(['chekc']);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^There is no command “chekc”\.\n {2}→ Did you mean “check”\?\n/);
    expect(stderr).toContain('remove-samples');
  });

  test('no command at all', () => {
    expect(foi([])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^Say which command to run\./),
    });
  });

  test.each([
    ['--relaese', '“foi check” has no option “--relaese”.\n  → Did you mean “--release”?\n'],
    ['--release=yes', '“--release” takes no value.\n  → Write --release alone.\n'],
  ])('an option that cannot be read: %s', (option, words) => {
    const { status, stderr } = foi(['check', option]);
    expect(status).toBe(2);
    expect(stderr.slice(0, words.length)).toBe(words);
  });

  test('a command that was only begun', () => {
    expect(foi(['imp']).stderr).toMatch(
      /^There is no command “imp”\.\n {2}→ Did you mean “import”\?\n\nUsage: /,
    );
  });

  test('a file that the system refuses, without a stack trace and without blaming the generator', () => {
    const content = temporaryContent();
    writeFileSync(join(content, 'log.csv'), 'Reference,Request\nFOI-24-1,How many?\n');
    const long = join(content, 'x'.repeat(300));
    const { status, stderr } = foi(['import', join(content, 'log.csv'), '--save-mapping', long], content);
    expect(status).toBe(2);
    expect(stderr).toContain(
      'x” cannot be read or written: its name is too long.\n  → Mend that, or use another file or folder, and run the command again.\n',
    );
  });

  test('content that is not there', () => {
    const nowhere = join(temporaryFolder(), 'none');
    for (const command of ['check', 'build', 'remove-samples']) {
      const { status, stderr } = foi([command], nowhere);
      expect([command, status]).toEqual([command, 2]);
      expect(stderr).toMatch(/There is no folder “.*none”\./);
      expect(stderr).toContain('→ FOI_CONTENT must name a folder');
    }
  });

  test('content without its folder of entries', () => {
    const folder = temporaryFolder();
    expect(foi(['check'], folder)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('/responses”.'),
    });
  });
});

test('every command can be asked for more of a failure', () => {
  expect(foi(['explain', 'withheld', '--verbose'])).toMatchObject({ status: 0, stderr: '' });
});

test('a reader of the output that leaves early stops nothing and sees no stack trace', async () => {
  const content = temporaryContent();
  const rows = Array.from({ length: 3000 }, (_, at) => `FOI-24-${at},How many?,We hold ${at} of them.`);
  writeFileSync(join(content, 'log.csv'), ['Reference,Request,Response', ...rows].join('\n'));
  const running = spawn(
    process.execPath,
    [join(root, 'src/cli/foi.ts'), 'import', join(content, 'log.csv'), '--yes', '--stdout'],
    { cwd: root, env: { ...process.env, FOI_CONTENT: content } },
  );
  let said = '';
  running.stderr.on('data', (piece) => {
    said += piece;
  });
  running.stdout.once('data', () => running.stdout.destroy());
  const status = await new Promise((resolve) => running.on('close', resolve));
  expect(said).toContain('printed as drafts: 3,000');
  expect(said).not.toMatch(/EPIPE|^ {4}at /m);
  expect(status).toBe(0);
}, 60_000);

describe('explain', () => {
  test('explains a rule, a provision and an outcome, without any content', () => {
    const nowhere = join(temporaryFolder(), 'none');
    for (const [asked, answer] of [
      ['limb-missing', 'limb-missing: a warning'],
      ['31(1)(a)', 'Section 31(1)(a)'],
      ['Not-Held', 'not-held: shown as'],
    ] as const) {
      const { status, stdout } = foi(['explain', asked], nowhere);
      expect(status).toBe(0);
      expect(stdout.startsWith(answer), stdout).toBe(true);
    }
  }, 60_000);

  test.each([
    [['explain'], '“foi explain” needs something behind it: rule | provision | outcome.'],
    [['explain', 'limb-mising'], 'Did you mean “limb-missing”?'],
    [['explain', 'limb'], 'Did you mean “limb-missing”?'],
    [['explain', '31(1)(a)', '--regime', 'FOI'], 'Choose one of: FOIA, EIR, FOISA, EISR.'],
  ])('%j is misuse', (args, words) => {
    const { status, stdout, stderr } = foi(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(words);
  });

  test('has examples in its help', () => {
    expect(foi(['explain', '--help']).stdout).toContain(
      'For example:\n  npm run foi -- explain limb-missing\n',
    );
  });
});

test.each([[['--help']], [['help']], [['check', '--help']], [['build', '-h']]])('%j exits with 0', (args) => {
  const { status, stdout, stderr } = foi(args);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^Usage: npm run foi --/);
});

describe('check', () => {
  test('exits with 0 where there are no errors, warnings or not', () => {
    const content = temporaryContent({
      'responses/a.mdx': entryWith('questions:\n  - outcome: disclosed-in-part'),
    });
    const { status, stdout } = foi(['check'], content);
    expect(status).toBe(0);
    expect(stdout).toContain('warning');
    expect(stdout).toContain('1 entry checked: no errors and 1 warning.');
  });

  test('exits with 1 where there is one, and says where, what and what instead, in plain text', () => {
    const content = temporaryContent({ 'responses/a.mdx': entryWith('regime: FOI') });
    const { status, stdout } = foi(['check'], content);
    expect(status).toBe(1);
    expect(stdout.slice(stdout.indexOf('responses/a.mdx'))).toMatchInlineSnapshot(`
      "responses/a.mdx:4:9
        error  The regime “FOI” is not known. (frontmatter-valid)
        → Did you mean “FOIA”? Choose one of: FOIA, EIR, FOISA, EISR.

      1 entry checked: 1 error and no warnings.
      To learn more of a rule: npm run foi -- explain frontmatter-valid
      "
    `);
    expect(stdout).not.toContain('\u001B');
  });

  test('reports in other forms with the same exit code and nothing else on the stream', () => {
    const content = temporaryContent({ 'responses/a.mdx': entryWith('regime: FOI') });
    const { status, stdout } = foi(['check', '--report', 'json'], content);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      errors: 1,
      findings: [{ rule: 'frontmatter-valid', line: 4 }],
    });
    expect(foi(['check', '--report', 'github'], content).stdout).toMatch(
      /^::error file=.*,line=4,col=9,title=/,
    );
    expect(foi(['check', '--report', 'xml'], content)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Choose one of: terminal, github, json, sarif, markdown.'),
    });
  }, 60_000);

  test('watches the content and checks again when it is saved', async () => {
    const content = temporaryContent({ 'responses/a.mdx': entryWith('regime: FOI') });
    const watching = spawn(process.execPath, [join(root, 'src/cli/foi.ts'), 'check', '--watch'], {
      cwd: root,
      env: { ...process.env, FOI_CONTENT: content },
    });
    onTestFinished(() => void watching.kill());
    let printed = '';
    watching.stdout.on('data', (piece) => {
      printed += piece;
    });
    await vi.waitFor(() => expect(printed).toContain('1 error and no warnings.'), { timeout: 15_000 });
    // The report is printed before the watch begins.
    await vi.waitFor(
      () => {
        writeFileSync(join(content, 'responses/a.mdx'), entryWith(''));
        expect(printed).toContain('no errors and no warnings.');
      },
      { timeout: 15_000, interval: 500 },
    );
    expect(watching.exitCode).toBeNull();
  }, 40_000);

  test('as for a release refuses samples', () => {
    const content = temporaryContent({
      'responses/a.mdx': entryWith('reference: SAMPLE-2024-001\nsample: true'),
    });
    expect(foi(['check'], content).status).toBe(0);
    expect(foi(['check', '--release'], content).status).toBe(1);
  });
});

describe('remove-samples', () => {
  test('deletes the samples with their files, and nothing else', () => {
    const content = temporaryContent({
      'responses/2024/a.mdx': entryWith('reference: SAMPLE-2024-001\nsample: true'),
      'attachments/SAMPLE-2024-001/a.csv': 'a',
      'responses/2024/b.mdx': entryWith(''),
      'attachments/01.FOI.24.000001/b.csv': 'b',
    });
    expect(foi(['remove-samples'], content)).toMatchObject({
      status: 0,
      stdout: '1 sample entry and their files are deleted.\n',
    });
    expect(readdirSync(join(content, 'responses/2024'))).toEqual(['b.mdx']);
    expect(readdirSync(join(content, 'attachments'))).toEqual(['01.FOI.24.000001']);
    expect(foi(['remove-samples'], content).stdout).toBe('There are no samples.\n');
  });

  test.each([
    ['under a real reference', 'sample: true'],
    ['whose reference cannot be read', 'reference: [broken]\nsample: true'],
  ])('leaves an entry %s, and its files, alone', (_, piece) => {
    const content = temporaryContent({
      'responses/a.mdx': entryWith(piece),
      'attachments/01.FOI.24.000001/a.csv': 'a',
    });
    foi(['remove-samples'], content);
    expect(existsSync(join(content, 'responses/a.mdx'))).toBe(true);
    expect(existsSync(join(content, 'attachments/01.FOI.24.000001/a.csv'))).toBe(true);
  });
});

describe('build', () => {
  /** A project of its own: the sources are linked, the content and the finished site are its own. */
  function project(entry: string): string {
    const folder = temporaryFolder();
    for (const name of [
      'node_modules',
      'src',
      'public',
      'tsconfig.json',
      'astro.config.mjs',
      'package.json',
    ]) {
      symlinkSync(join(root, name), join(folder, name));
    }
    cpSync(temporaryContent({ 'responses/a.mdx': entry }), join(folder, 'content'), { recursive: true });
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'dist/index.html'), 'the old site');
    return folder;
  }

  test.each([
    ['a broken field', entryWith('regime: FOI')],
    ['a broken body', entryWith('---\n<Answer>\n\nFewer than <5.\n')],
    ['a file that cannot be read', '---\ntitle: \u0000'],
  ])(
    'with %s exits with 1 and leaves the old site as it was',
    (_, entry) => {
      const folder = project(entry);
      const { status, stderr } = foi(['build'], undefined, folder);
      expect(status).toBe(1);
      expect(stderr).toContain('content/responses/a.mdx:');
      expect(stderr).toContain('Nothing was built.');
      expect(readdirSync(join(folder, 'dist'))).toEqual(['index.html']);
      expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('the old site');
      expect(readdirSync(folder).filter((name) => name.startsWith('dist.'))).toEqual([]);
    },
    30_000,
  );
});

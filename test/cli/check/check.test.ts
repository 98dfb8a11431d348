import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { MisuseError, type OptionValues } from '../../../src/cli/command.ts';
import { check } from '../../../src/cli/commands/check.ts';
import { shownPath } from '../../../src/entries/content-folder.ts';
import { entryWith } from '../../fixtures/entry.ts';
import { temporaryContent, temporaryFolder } from '../../fixtures/temporary-content.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** Runs the command on a content folder, and gives what it printed, without the folder. */
async function run(content: string, options: OptionValues = {}, operands: readonly string[] = []) {
  vi.stubEnv('FOI_CONTENT', content);
  vi.stubEnv('NO_COLOR', '1');
  const printed = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      printed[name] += String(text);
      return true;
    });
  vi.spyOn(console, 'log').mockImplementation((text) => {
    printed.stdout += `${text}\n`;
  });
  const code = await check.run({ options, operands, given: [] }, []);
  const bare = (text: string): string => text.replaceAll(`${shownPath(content)}/`, '');
  return { code, stdout: bare(printed.stdout), stderr: bare(printed.stderr) };
}

const BROKEN = entryWith(
  'title: Cars: old and new\n---\n<Answer question=“1”>\n\nThere were <5 and <b>12</b>.\n\n</Answer>',
);

describe('--fix', () => {
  test('mends, shows the difference and reports what remains', async () => {
    const content = temporaryContent({
      'responses/a.mdx': BROKEN,
      'responses/b.mdx': entryWith('reference: REVIEW-1'),
    });
    const { code, stdout, stderr } = await run(content, { fix: true });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatchInlineSnapshot(`
      "--- responses/a.mdx
      +++ responses/a.mdx
      @@ -1,5 +1,5 @@
       ---
       reference: 01.FOI.24.000001
      -title: Cars: old and new
      +title: "Cars: old and new"
       regime: FOIA
       topics: [fleet]
      @@ -9,7 +9,7 @@
       ---
       
      -<Answer question=“1”>
      +<Answer question="1">
       
      -There were <5 and <b>12</b>.
      +There were \\<5 and <b>12</b>.
       
       </Answer>

      1 entry mended.

      responses/a.mdx:13:20
        error  “<b>” is HTML, which an entry cannot hold. (mdx-safe)
        → Write **words**.

      responses/b.mdx:2:12
        error  The year of this response is not known: it has no date, and its reference does not show one. (year-known)
        → Add what is known of the date of the response, if only the year: responded: 2024

      2 entries checked: 2 errors and no warnings.
      To learn more of a rule: npm run foi -- explain mdx-safe
      "
    `);
    expect(readFileSync(join(content, 'responses/a.mdx'), 'utf8')).toContain('title: "Cars: old and new"');
    expect(readdirSync(join(content, 'responses'))).toEqual(['a.mdx', 'b.mdx']);
  });

  test('ends with 0 where nothing wrong remains, and a second time mends nothing', async () => {
    const content = temporaryContent({ 'responses/a.mdx': entryWith('regime: foia') });
    expect((await run(content, { fix: true })).code).toBe(0);
    const again = await run(content, { fix: true });
    expect(again).toEqual({
      code: 0,
      stdout: 'Nothing was mended.\n\n1 entry checked: no errors and no warnings.\n',
      stderr: '',
    });
  });

  test('with --dry-run writes nothing, and reports what is there', async () => {
    const content = temporaryContent({ 'responses/a.mdx': entryWith('regime: foia') });
    const { code, stdout } = await run(content, { fix: true, 'dry-run': true });
    expect(code).toBe(1);
    expect(stdout).toMatchInlineSnapshot(`
      "--- responses/a.mdx
      +++ responses/a.mdx
      @@ -2,5 +2,5 @@
       reference: 01.FOI.24.000001
       title: Patrol cars
      -regime: foia
      +regime: FOIA
       topics: [fleet]
       questions:

      1 entry could be mended like this. Nothing was written.

      responses/a.mdx:4:9
        error  The regime “foia” is not known. (frontmatter-valid)
        → Did you mean “FOIA”? Choose one of: FOIA, EIR, FOISA, EISR.

      1 entry checked: 1 error and no warnings.
      To mend 1 of these: npm run check -- --fix
      To learn more of a rule: npm run foi -- explain frontmatter-valid
      "
    `);
    expect(readFileSync(join(content, 'responses/a.mdx'), 'utf8')).toBe(entryWith('regime: foia'));
  });

  test('keeps the difference out of a report for other programs', async () => {
    const content = temporaryContent({ 'responses/a.mdx': entryWith('regime: foia') });
    const { stdout, stderr } = await run(content, { fix: true, report: 'json' });
    expect(JSON.parse(stdout)).toMatchObject({ errors: 0, findings: [] });
    expect(stderr).toContain('-regime: foia\n+regime: FOIA\n');
  });

  test('mends only the files that are named', async () => {
    const content = temporaryContent({
      'responses/a.mdx': entryWith('regime: foia'),
      'responses/b.mdx': entryWith('reference: REVIEW-1\nregime: foia'),
    });
    await run(content, { fix: true }, [join(content, 'responses/b.mdx')]);
    expect(readFileSync(join(content, 'responses/a.mdx'), 'utf8')).toContain('regime: foia');
    expect(readFileSync(join(content, 'responses/b.mdx'), 'utf8')).toContain('regime: FOIA');
  });

  test('keeps the permissions of a file', async () => {
    const content = temporaryContent({ 'responses/a.mdx': entryWith('regime: foia') });
    chmodSync(join(content, 'responses/a.mdx'), 0o640);
    await run(content, { fix: true });
    expect(statSync(join(content, 'responses/a.mdx')).mode & 0o777).toBe(0o640);
  });

  test('writes through no link', async () => {
    const elsewhere = join(temporaryFolder(), 'a.mdx');
    writeFileSync(elsewhere, entryWith('regime: foia'));
    const content = temporaryContent();
    symlinkSync(elsewhere, join(content, 'responses/a.mdx'));
    expect((await run(content, { fix: true })).stdout).toContain('Nothing was mended.');
    expect(readFileSync(elsewhere, 'utf8')).toBe(entryWith('regime: foia'));
  });

  test('shows what changes and cannot be seen', async () => {
    const content = temporaryContent({
      'responses/a.mdx': `\uFEFF${entryWith('title:\u00A0Cars').replace('FOIA', 'FOIA ')}`,
    });
    const { stdout } = await run(content, { fix: true });
    expect(stdout).toContain('-<U+FEFF>---\n');
    expect(stdout).toContain('-title:<U+00A0>Cars\n-regime: FOIA·\n+title: Cars\n+regime: FOIA\n');
  });
});

describe('files and folders', () => {
  const content = () =>
    temporaryContent({
      'responses/2024/a.mdx': entryWith(
        '---\n<Answer question="1">\n\nSee [it](/REVIEW-1/#q9).\n\n</Answer>',
      ),
      'responses/2025/b.mdx': entryWith('reference: REVIEW-1\nresponded: 2025\nregime: foia'),
    });

  test('narrow the report, and are judged by the whole log', async () => {
    const folder = content();
    const { code, stdout } = await run(folder, {}, [join(folder, 'responses/2024/a.mdx')]);
    expect(code).toBe(1);
    expect(stdout).toContain('that response has no such question');
    expect(stdout).toContain('1 entry checked: 1 error and no warnings.');
    expect(stdout).not.toContain('b.mdx');
  });

  test('a folder stands for all that is in it', async () => {
    const folder = content();
    const { stdout } = await run(folder, {}, [join(folder, 'responses/2025')]);
    expect(stdout).toContain('b.mdx:4:9');
    expect(stdout).not.toContain('a.mdx');
    expect((await run(folder, {}, [folder])).stdout).toContain('2 entries checked');
  });

  test('may be named by a reference, in any spelling', async () => {
    const folder = temporaryContent({
      'responses/a.mdx': entryWith('topics: [boats]'),
      'responses/b.mdx': entryWith('reference: 01.FOI.24.000002\ntopics: [dogs]'),
    });
    const { stdout } = await run(folder, {}, ['01/FOI/24/2']);
    expect(stdout).toContain('There is no topic “dogs”.');
    expect(stdout).not.toContain('boats');
  });

  test('may be written with backslashes', async () => {
    const folder = content();
    const path = join(folder, 'responses/2025/b.mdx').replaceAll('/', '\\');
    expect((await run(folder, {}, [path])).stdout).toContain('b.mdx:4:9');
  });

  test.each([
    ['that are not there', 'nowhere.mdx', /^There is no file and no entry “nowhere\.mdx”\.$/],
    ['outside of the content', 'package.json', /^“package\.json” is not part of the content\.$/],
  ])('%s are misuse', async (_, operand, message) => {
    await expect(run(content(), {}, [operand])).rejects.toThrow(message);
  });
});

test.each<[OptionValues, readonly string[], string]>([
  [{ 'dry-run': true }, [], '“--dry-run” goes with --fix.'],
  [{ fix: true, watch: true }, [], '“--fix” and “--watch” cannot go together'],
  [{ staged: true, fix: true }, [], '“--fix” cannot mend what is staged'],
  [{ staged: true, watch: true }, [], '“--watch” cannot watch what is staged.'],
  [{ staged: true }, ['content'], '“--staged” takes no files'],
])('%j %j is misuse', async (options, operands, message) => {
  const content = temporaryContent();
  const running = (async () => run(content, options, operands))();
  await expect(running).rejects.toThrow(MisuseError);
  await expect(running).rejects.toThrow(message);
});

test('an option that npm has kept for itself is misuse', async () => {
  vi.stubEnv('npm_config_fix', 'true');
  const running = (async () => run(temporaryContent()))();
  await expect(running).rejects.toThrow('“--fix” went to npm, and the check did not get it.');
});

test('colours follow FORCE_COLOR and NO_COLOR, in the difference and in the report', async () => {
  const content = temporaryContent({ 'responses/a.mdx': entryWith('regime: foia\ntopics: [nothing]') });
  const dry = { fix: true, 'dry-run': true };
  expect((await run(content, dry)).stdout).not.toContain('\u001B');
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  vi.stubEnv('FOI_CONTENT', content);
  vi.stubEnv('NO_COLOR', undefined);
  vi.stubEnv('FORCE_COLOR', '1');
  let printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  vi.spyOn(console, 'log').mockImplementation((text) => {
    printed += String(text);
  });
  await check.run({ options: dry, operands: [], given: [] }, []);
  expect(printed).toContain('\u001B[31m-regime: foia\u001B[39m');
  expect(printed).toContain('\u001B[36m');
  expect(existsSync(content)).toBe(true);
});

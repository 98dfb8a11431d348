import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { entryWith } from '../../fixtures/entry.ts';
import { check, temporaryContent } from '../../fixtures/temporary-content.ts';

const root = join(import.meta.dirname, '../../..');
const letter = (name: string): string => join(root, 'test/fixtures/letters', name);

function foiImport(content: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'src/cli/foi.ts'), 'import', ...args],
    { cwd: root, env: { ...process.env, FOI_CONTENT: content, NO_COLOR: '1' }, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

test('a letter becomes a draft in the folder of its year, which is reported and stops no build', () => {
  const content = temporaryContent();
  const { status, stdout, stderr } = foiImport(content, letter('police-letter.txt'));
  expect([status, stderr]).toEqual([0, '']);
  expect(existsSync(join(content, 'responses/2025/909A-25.mdx'))).toBe(true);
  expect(stdout).toContain('question 1: withheld, 31(1)(a), 31(1)(b)');
  expect(stdout).toContain('look at <Unplaced>');
  expect(stdout).not.toMatch(/Okafor|Carrow/);
  const { errors, draftCount, findings } = check(content);
  expect([errors, draftCount]).toEqual([0, 1]);
  expect(findings.map(({ rule }) => rule)).toContain('draft');
});

test('nothing is ever overwritten, under whatever name the reference is there', () => {
  const content = temporaryContent({ 'responses/mine.mdx': entryWith('reference: 909a/25') });
  const { status, stderr } = foiImport(content, letter('police-letter.txt'));
  expect(status).toBe(2);
  expect(stderr).toMatch(/mine\.mdx has the reference 909A\/25 already\. ?\n {2}→ Nothing was written\./);
  expect(existsSync(join(content, 'responses/2025'))).toBe(false);
});

test('a letter without a reference needs one, and says how to give it', () => {
  const content = temporaryContent();
  const file = join(content, '../letter.txt');
  writeFileSync(file, 'You asked:\n\nHow many cars?\n\nOur response:\n\n12.\n');
  expect(foiImport(content, file)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('--reference'),
  });
  expect(foiImport(content, file, '--reference', '01.FOI.24.000009').status).toBe(0);
  const text = readFileSync(join(content, 'responses/2024/01.FOI.24.000009.mdx'), 'utf8');
  expect(text).toContain('from: --reference');
});

test('the report points at what looks like a name, and names nobody who wrote', () => {
  const content = temporaryContent();
  const file = join(content, '../letter.txt');
  writeFileSync(
    file,
    'Ref: 01.FOI.24.000009\n\nDear Ms Farrow\n\nYou asked:\n\nWho is the chair?\n\nResponse:\n\nThe chair is Margaret Osgood.\n\nRegards\n\nBram Holt\n',
  );
  const { stdout } = foiImport(content, file);
  expect(stdout.split('\n').filter((line) => line.startsWith('Look at'))).toMatchInlineSnapshot(`
    [
      "Look at: line 26 “Margaret Osgood” looks like a name. Keep it only if the public may know it.",
    ]
  `);
  expect(stdout).not.toMatch(/Farrow|Bram|Holt/);
});

test('the draft can be printed instead', () => {
  const content = temporaryContent();
  const { stdout } = foiImport(content, letter('cost.txt'), '--stdout');
  expect(stdout).toMatch(/^---\nreference: FOI2025\/01458\n/);
  expect(existsSync(join(content, 'responses/2025'))).toBe(false);
});

test.each([
  [[], '“foi import” needs something behind it: file.'],
  [['a.txt', 'b.txt'], 'There is no file “a.txt b.txt”.'],
  [['nowhere.txt'], 'There is no file “nowhere.txt”.'],
  [['package.json'], 'cannot be read from a file of the kind “.json”'],
])('misuse is explained: %j', (args, message) => {
  const { status, stderr } = foiImport(temporaryContent(), ...args);
  expect(status).toBe(2);
  expect(stderr).toContain(message);
});

test('a file that is no Word file is refused in a sentence', () => {
  const content = temporaryContent();
  const file = join(content, '../letter.docx');
  writeFileSync(file, 'not a Word file');
  const { status, stderr } = foiImport(content, file);
  expect(status).toBe(2);
  expect(stderr).toMatch(
    /letter\.docx” is no Word file, although its name ends in \.docx\.\n {2}→ Open it in Word, save it as “Word Document \(\.docx\)”, and import that\.\n$/,
  );
});

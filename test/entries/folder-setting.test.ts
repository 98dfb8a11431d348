import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderSetting } from '../../src/entries/folder-setting.ts';
import { entryWith } from '../fixtures/entry.ts';
import { temporaryContent, temporaryFolder } from '../fixtures/temporary-content.ts';

const FOI = join(import.meta.dirname, '../../src/cli/foi.ts');

/** A folder with `foi.yaml` and `content/` in it, and another one of content beside it. */
function place(setting: string): string {
  const folder = join(temporaryFolder(), 'generator');
  mkdirSync(folder);
  renameSync(temporaryContent({ 'responses/a.mdx': entryWith('') }), join(folder, 'content'));
  const two = {
    'responses/a.mdx': entryWith(''),
    'responses/b.mdx': entryWith('reference: 01.FOI.24.000002'),
  };
  renameSync(temporaryContent(two), join(folder, '../our content'));
  writeFileSync(join(folder, 'foi.yaml'), setting);
  return folder;
}

function check(folder: string, variable?: string) {
  const { FOI_CONTENT: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [FOI, 'check'], {
    cwd: folder,
    env: { ...env, NO_COLOR: '1', ...(variable === undefined ? {} : { FOI_CONTENT: variable }) },
    encoding: 'utf8',
  });
  return { status, said: (stdout + stderr).trim() };
}

describe('a command reads', () => {
  test('the folder that foi.yaml names, seen from there', () => {
    expect(check(place('content: ../our content\n'))).toEqual({
      status: 0,
      said: '2 entries checked: no errors and no warnings.',
    });
  });

  test('the folder that FOI_CONTENT names, whatever foi.yaml says', () => {
    expect(check(place('content: [wrong]\n'), 'content').said).toMatch(/^1 entry checked/);
    expect(check(place('content: ../our content\n'), '').said).toMatch(/^2 entries checked/);
  });

  test('content/ where there is no foi.yaml', () => {
    expect(folderSetting(join(temporaryFolder(), 'foi.yaml'))).toBeUndefined();
  });
});

describe('what is wrong in foi.yaml is said with its place, and exits with 2', () => {
  test.each([
    [
      'conten: ../a\nfolder: b\n',
      'foi.yaml:1:1\n  “conten” is not a field of this file.\n  → Did you mean “content”? The fields are: content.\nfoi.yaml:2:1\n  “folder” is not a field of this file.\n  → The fields are: content.',
    ],
    [
      'content:\n',
      'foi.yaml:1:9\n  The content folder is empty.\n  → Write the path of the folder, seen from this file: ../our-content',
    ],
    [
      'content: "..\\our"\n',
      'foi.yaml:1:13\n  A backslash inside double quotes starts a special character here.\n  → Use single quotes round the value, or write two backslashes.',
    ],
  ])('%j', (setting, said) => {
    expect(check(place(setting))).toEqual({ status: 2, said });
  });

  test('a folder that is not there', () => {
    const { status, said } = check(place('content: ../nowhere\n'));
    expect(status).toBe(2);
    expect(said).toBe(
      'There is no folder “../nowhere”.\n  → foi.yaml must name a folder that has authority.yaml, topics.yaml and responses/ in it.',
    );
  });
});

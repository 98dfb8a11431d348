import { mkdirSync, writeFileSync } from 'node:fs';
import { join, posix, resolve, win32 } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { contentFolder, requireContent, shownPath } from '../../src/entries/content-folder.ts';
import { temporaryFolder } from '../fixtures/temporary-content.ts';

afterEach(() => vi.unstubAllEnvs());

test('the content is in “content” unless FOI_CONTENT says otherwise', () => {
  vi.stubEnv('FOI_CONTENT', undefined);
  expect(contentFolder()).toBe(resolve('content'));
  vi.stubEnv('FOI_CONTENT', 'elsewhere');
  expect(contentFolder()).toBe(resolve('elsewhere'));
});

test('a folder that is missing, lacks its entries or is a file is named with its remedy', () => {
  const folder = temporaryFolder();
  expect(() => requireContent(join(folder, 'none'))).toThrow(/There is no folder “.*none”\./);
  expect(() => requireContent(folder)).toThrow(/There is no folder “.*responses”\./);
  writeFileSync(join(folder, 'file'), '');
  expect(() => requireContent(join(folder, 'file'))).toThrow('There is no folder');
  mkdirSync(join(folder, 'responses'));
  expect(() => requireContent(folder)).not.toThrow();
});

test('a path is shown as it looks from here', () => {
  expect(shownPath(resolve('content/a.mdx'))).toBe('content/a.mdx');
  expect(shownPath(process.cwd())).toBe('.');
});

test('a path is shown with forward slashes on Windows too, with its drive where it is far away', () => {
  const from = 'C:\\Log';
  expect(shownPath('C:\\Log\\content\\responses\\a.mdx', from, win32)).toBe('content/responses/a.mdx');
  expect(shownPath('C:\\our-content\\a.mdx', from, win32)).toBe('../our-content/a.mdx');
  expect(shownPath('D:\\content\\a.mdx', from, win32)).toBe('D:/content/a.mdx');
  expect(shownPath('C:\\a\\b.mdx', 'C:\\Log\\here\\there', win32)).toBe('C:/a/b.mdx');
});

test('a backslash in a name stays where it does not part folders', () => {
  expect(shownPath('/log/content/a\\b.mdx', '/log', posix)).toBe('content/a\\b.mdx');
});

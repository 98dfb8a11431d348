import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PartialDate } from '../../src/domain/partial-date.ts';
import { knownEntries, newEntryPath, writeNewEntry } from '../../src/entries/new-entry.ts';
import { temporaryContent, temporaryFolder } from '../fixtures/temporary-content.ts';

const PATTERNS = ['01.FOI.{yy}.{nnnnnn}'];

describe('the file of a new entry', () => {
  test.each<[string, object, string]>([
    ['01.FOI.25.000001', { received: '2025-12', responded: '2026-01' }, '2026/01.FOI.25.000001.mdx'],
    ['01.FOI.25.000001', { received: '2024' }, '2024/01.FOI.25.000001.mdx'],
    ['01.FOI.25.000001', {}, '2025/01.FOI.25.000001.mdx'],
    ['FOI/7 (b)', {}, 'undated/FOI-7-b.mdx'],
  ])('of %s with %j is %s', (reference, dates, file) => {
    const filed = { reference, ...(dates as { received?: PartialDate }) };
    expect(newEntryPath('content', filed, PATTERNS)).toBe(join('content/responses', file));
  });

  test('is never one that is there', () => {
    const path = join(temporaryFolder(), 'responses/2025/1.mdx');
    writeNewEntry(path, 'first');
    expect(() => writeNewEntry(path, 'second')).toThrow(/EEXIST/);
    expect(readFileSync(path, 'utf8')).toBe('first');
  });
});

describe('a reference is known', () => {
  const known = (files: Readonly<Record<string, string>>, reference: string): string | undefined => {
    const folder = temporaryContent(files);
    return knownEntries(folder).find(reference)?.replace(folder, 'content');
  };
  const files = {
    'responses/2024/one.mdx': '---\nreference: FOI/1/24\nquestions: [\n---\n',
    'responses/2025/FOI-9.mdx': 'Not an entry.',
    'responses/2025/other.mdx': '---\nreference: "FOI+7"\n---\n',
  };
  test('by its field in any spelling, even where the file has mistakes', () => {
    expect(known(files, 'foi-01-24')).toBe('content/responses/2024/one.mdx');
  });
  test('by the name of a file', () => {
    expect(known(files, 'foi/9')).toBe('content/responses/2025/FOI-9.mdx');
  });
  test('by the address, which two may not share', () => {
    expect(known({ 'responses/x.mdx': '---\nreference: FOI é 1\n---\n' }, 'foi-1')).toBe(
      'content/responses/x.mdx',
    );
  });
  test('and others are not', () => {
    expect(known(files, 'FOI/2/24')).toBeUndefined();
    expect(known(files, '9')).toBeUndefined();
  });
});

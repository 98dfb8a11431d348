import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkEntry } from '../../src/checks/check-entry.ts';
import { entryOf } from '../../src/entries/read.ts';
import { entryWith } from '../fixtures/entry.ts';
import { check, logOf, temporaryContent } from '../fixtures/temporary-content.ts';

const OTHERS = {
  'responses/2024/other.mdx': entryWith('reference: 01.FOI.24.000007'),
  'responses/2024/broken.mdx': entryWith('regime: XYZ'),
};

test('one entry is checked as if it were in the log, and nothing is said of the others', () => {
  const content = temporaryContent(OTHERS);
  const path = join(content, 'responses/2024/new.mdx');
  const text = entryWith('reference: 01/foi/24/7\ntopics: [nothing]');
  const { findings, entryCount } = checkEntry(logOf(content), entryOf(path, text));
  const whole = check(temporaryContent({ ...OTHERS, 'responses/2024/new.mdx': text }));
  const named = (each: readonly { file: string; message: string; rule: string }[]): readonly string[] =>
    each.filter(({ file }) => file.endsWith('new.mdx')).map(({ rule }) => rule);
  expect(findings.map(({ rule }) => rule).toSorted()).toEqual(named(whole.findings).toSorted());
  expect(findings.map(({ rule }) => rule)).toContain('reference-unique');
  expect(entryCount).toBe(1);
});

test('a draft is counted as one and stops nothing', () => {
  const content = temporaryContent(OTHERS);
  const text = entryWith('topics: [nothing]\ndraft: true');
  const entry = entryOf(join(content, 'responses/2024/new.mdx'), text);
  expect(checkEntry(logOf(content), entry)).toMatchObject({ errors: 0, draftCount: 1 });
});

test('it can link to itself, and not to what is not there', () => {
  const content = temporaryContent(OTHERS);
  const body = '<Answer>\n\n[Itself](/01.FOI.24.000002/#q1), [nothing](/01.FOI.24.000008/)\n\n</Answer>';
  const entry = entryOf(
    join(content, 'responses/2024/new.mdx'),
    entryWith(`reference: 01.FOI.24.000002\n---\n${body}`),
  );
  expect(checkEntry(logOf(content), entry).findings.map(({ rule }) => rule)).toEqual(['link-resolves']);
});

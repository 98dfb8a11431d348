import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { checkEntry } from '../../src/checks/check-entry.ts';
import type { CheckResult } from '../../src/checks/run.ts';
import { entryWith } from '../fixtures/entry.ts';
import { temporaryContent } from '../fixtures/temporary-content.ts';

const OTHERS = {
  'responses/2024/other.mdx': entryWith('reference: 01.FOI.24.000007'),
  'responses/2024/broken.mdx': entryWith('regime: XYZ'),
};

afterEach(() => vi.unstubAllEnvs());

function checked(entry: string): CheckResult {
  const content = temporaryContent({ ...OTHERS, 'responses/2024/one.mdx': entry });
  vi.stubEnv('FOI_CONTENT', content);
  return checkEntry(join(content, 'responses/2024/one.mdx'));
}

test('one entry is checked, and nothing is said of the others', () => {
  const { findings, entryCount, errors } = checked(entryWith('topics: [nothing]\nreceived: 2024-13'));
  expect(findings.map(({ rule }) => rule)).toEqual(['topic-known', 'frontmatter-valid']);
  expect([entryCount, errors]).toEqual([1, 2]);
});

test('a link to another entry is not called broken because the others were not read', () => {
  const body = '<Answer>\n\n[See there](/01.FOI.24.000007/)\n\n</Answer>\n';
  expect(checked(entryWith(`---\n${body}`)).findings).toEqual([]);
});

test('a draft is counted as one and stops nothing', () => {
  expect(checked(entryWith('topics: [nothing]\ndraft: true'))).toMatchObject({ errors: 0, draftCount: 1 });
});

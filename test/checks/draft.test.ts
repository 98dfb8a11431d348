import { describe, expect, test } from 'vitest';
import { entryWith } from '../fixtures/entry.ts';
import { check, temporaryContent } from '../fixtures/temporary-content.ts';

const WITHHELD = 'questions:\n  - text: How many?\n    outcome: withheld';

describe('a draft', () => {
  test('is checked, and what is wrong with it stops no build', () => {
    const { findings, errors, draftCount, addresses } = check(
      temporaryContent({ 'responses/a.mdx': entryWith(`draft: true\n${WITHHELD}`) }),
    );
    expect(findings.map(({ rule, severity, draft }) => [rule, severity, draft])).toContainEqual([
      'outcome-exemption',
      'warning',
      true,
    ]);
    expect({ errors, draftCount, addresses }).toEqual({ errors: 0, draftCount: 1, addresses: [] });
  });

  test('stops no build even if it cannot be read', () => {
    const { errors, findings } = check(
      temporaryContent({ 'responses/a.mdx': '---\ndraft: true\ntitle: "open\n---\n' }),
    );
    expect(errors).toBe(0);
    expect(findings).not.toEqual([]);
  });

  test('may have the reference of a published entry, which is reported at the draft alone', () => {
    const { errors, findings } = check(
      temporaryContent({ 'responses/a.mdx': entryWith(''), 'responses/b.mdx': entryWith('draft: true') }),
    );
    expect(errors).toBe(0);
    expect(findings.filter(({ rule }) => rule === 'reference-unique').map(({ file }) => file)).toEqual([
      expect.stringMatching(/b\.mdx$/),
    ]);
  });

  test('hides no sample from a release', () => {
    const sample = 'reference: SAMPLE-2024-001\nsample: true';
    const folder = temporaryContent({
      'responses/a.mdx': entryWith(`${sample.replace('001', '002')}\ndraft: true`),
      'responses/b.mdx': entryWith(sample),
    });
    expect(check(folder, true).findings.filter(({ severity }) => severity === 'error')).toMatchObject([
      { rule: 'sample', message: 'The log has a sample entry.' },
    ]);
  });

  test('is no place for a published entry to link to', () => {
    const body = '---\n<Answer question="1">\n\n[See](/01.FOI.24.000002/).\n\n</Answer>';
    const files = {
      'responses/a.mdx': entryWith(body),
      'responses/b.mdx': entryWith('reference: 01.FOI.24.000002\npublishOn: 2026-01-02'),
    };
    expect(check(temporaryContent(files)).findings).toMatchObject([
      { rule: 'link-resolves', severity: 'error', message: expect.stringContaining('is a draft') },
      { rule: 'draft', message: 'This entry is a draft until 2 January 2026.' },
    ]);
    const later = {
      ...files,
      'responses/b.mdx': files['responses/b.mdx'].replace('2026-01-02', '2026-01-01'),
    };
    expect(check(temporaryContent(later)).findings).toEqual([]);
  });
});

test('words that have no place yet keep an entry from being published', () => {
  const unplaced = entryWith('').concat('\n<Unplaced>\n\nTwo were on loan.\n\n</Unplaced>\n');
  expect(check(temporaryContent({ 'responses/a.mdx': unplaced })).findings).toMatchObject([
    { rule: 'text-unplaced', severity: 'error' },
  ]);
});

import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/checks/rules/index.ts';
import { entryWith } from '../fixtures/entry.ts';
import { check, SOUND, temporaryContent } from '../fixtures/temporary-content.ts';

const NEIGHBOUR = entryWith(
  'reference: 01.FOI.24.000002\nattachments:\n  - file: cars.csv\n    title: Cars by year',
);

/** The rules that have something to say of one entry beside a sound one. */
function firedBy(piece: string): readonly string[] {
  const { findings } = check(
    temporaryContent({
      'responses/entry.mdx': entryWith(piece),
      'responses/neighbour.mdx': NEIGHBOUR,
      'attachments/01.FOI.24.000001/cars.csv': 'Year,Cars\n2024,12\n',
      'attachments/01.FOI.24.000002/cars.csv': 'Year,Cars\n2024,12\n',
    }),
  );
  return findings.filter(({ file }) => file.endsWith('entry.mdx')).map(({ rule }) => rule);
}

test('the file of a rule bears its id', () => {
  const files = readdirSync(join(import.meta.dirname, '../../src/checks/rules'))
    .filter((name) => name !== 'index.ts')
    .map((name) => basename(name, '.ts'));
  expect(RULES.map(({ id }) => id).sort()).toEqual(files.sort());
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('says why it is there', () => {
    expect(rule.why).toMatch(/^[A-Z].{30,}\.$/);
  });

  if (rule.check !== undefined) {
    test('fires on its bad example', () => {
      expect(firedBy(rule.bad)).toContain(id);
    });
  }

  if (rule.check !== undefined || id === 'sample') {
    test('is silent on its good example', () => {
      expect(firedBy(rule.good)).not.toContain(id);
    });
  }
});

/** What one rule finds. */
const by = (id: string, folder: string, release = false) =>
  check(folder, release).findings.filter(({ rule }) => rule === id);

describe('rules on the log as a whole', () => {
  test('an attached file that no entry lists is found at the file', () => {
    const folder = temporaryContent({
      'responses/entry.mdx': entryWith('attachments:\n  - file: cars.csv\n    title: Cars'),
      'attachments/01.FOI.24.000001/cars.csv': 'a',
      'attachments/01.FOI.24.000001/staff.csv': 'b',
      'attachments/01.FOI.24.000009/cars.csv': 'c',
    });
    const found = by('attachment-unlisted', folder).map(({ file, severity }) => [
      file.replace(/^.*\/attachments\//, ''),
      severity,
    ]);
    expect(found).toEqual([
      ['01.FOI.24.000001/staff.csv', 'warning'],
      ['01.FOI.24.000009/cars.csv', 'warning'],
    ]);
  });

  test('a placeholder is a warning where it stands, and an error in a release', () => {
    const folder = temporaryContent({
      'responses/entry.mdx': entryWith(''),
      'authority.yaml': `name: A
shortName: A
nation: england
regimes: [FOIA]
site: https://log.placeholder.invalid
referencePatterns: ["01.FOI.{yy}.{nnnnnn}"]
contacts:
  website: https://www.example.org
  requests: foi@example.org
  reviews: foi@example.org
  feedback: foi@example.org
review:
  askWithinWorkingDays: 40
  complainTo: Information Commissioner
  complaintAddress: https://ico.org.uk/make-a-complaint/
`,
    });
    const found = (release: boolean) =>
      by('placeholder', folder, release).map(({ line, column, severity }) => [line, column, severity]);
    expect(found(false)).toEqual([[5, 7, 'warning']]);
    expect(found(true)).toEqual([[5, 7, 'error']]);
  });

  test('samples are counted once, and refused by a release', () => {
    const folder = temporaryContent({
      'responses/one.mdx': entryWith('reference: SAMPLE-2024-001\nsample: true'),
      'responses/two.mdx': entryWith('reference: SAMPLE-2024-002\nsample: true'),
    });
    expect(by('sample', folder)).toMatchObject([
      {
        severity: 'warning',
        line: 9,
        message: 'The log has 2 sample entries; this is the first.',
      },
    ]);
    expect(by('sample', folder, true)).toMatchObject([{ severity: 'error' }]);
  });

  test('a page that the site links to and that is missing is named', () => {
    const folder = temporaryContent({ 'responses/entry.mdx': entryWith('') });
    expect(by('page-present', folder)).toEqual([]);
    rmSync(join(folder, 'pages/privacy.mdx'));
    expect(by('page-present', folder).map(({ file }) => file.replace(/^.*\/pages\//, ''))).toEqual([
      'privacy.mdx',
    ]);
  });
});

test('what still speaks of the authority of the example is a placeholder for every other, and no other word is', () => {
  const about =
    '---\ntitle: About\ndescription: What this is about.\n---\n\nAnswers that the Metropolitan Police Service has given.\n';
  const settings = readFileSync(join(SOUND, 'authority.yaml'), 'utf8');
  const files = {
    'pages/about.mdx': about,
    'authority.yaml': settings.replace(/shortName: .*/, 'shortName: the MPS'),
  };
  const found = (of: Readonly<Record<string, string>>, release = false) =>
    by('placeholder', temporaryContent(of), release).map(({ line, column, severity, message }) => [
      line,
      column,
      severity,
      message,
    ]);
  expect(found(files)).toEqual([
    [
      2,
      12,
      'warning',
      '“shortName” is still that of the Metropolitan Police Service, and the authority is Example Police.',
    ],
    [
      6,
      18,
      'warning',
      'This page still speaks of the Metropolitan Police Service, and the authority is Example Police.',
    ],
  ]);
  expect(found(files, true).map(([, , severity]) => severity)).toEqual(['error', 'error']);
  const own = {
    ...files,
    'authority.yaml': settings.replace(/^name: .*/, 'name: Metropolitan Police Service'),
  };
  expect(found(own)).toEqual([]);
  expect(found({ 'pages/about.mdx': about.replace(' Service', '') })).toEqual([]);
});

test('what only a release minds comes after the findings of the entries', () => {
  const folder = temporaryContent({
    'pages/about.mdx':
      '---\ntitle: About\ndescription: What this is about.\n---\n\nSee https://log.invalid here.\n',
    'responses/entry.mdx': entryWith('topics: [boats]'),
  });
  expect(check(folder).findings.map(({ rule }) => rule)).toEqual(['topic-known', 'placeholder']);
});

test('a warning that the entry accepts with a reason is counted and not shown', () => {
  const folder = temporaryContent({
    'responses/entry.mdx': entryWith(`questions:
  - outcome: withheld
    exemptions: ["31(1)"]
  - outcome: withheld
    exemptions: ["31(1)"]
accepted:
  - warning: limb-missing
    question: 2
    reason: The letter names no limb.
---
<Reasons question="1, 2">

It would help criminals.

</Reasons>

<PublicInterest question="1, 2">

The detection of crime comes first.

</PublicInterest>`),
  });
  const { findings, accepted } = check(folder);
  expect(findings.map(({ rule, question }) => [rule, question])).toEqual([['limb-missing', '1']]);
  expect(accepted.map(({ rule, question }) => [rule, question])).toEqual([['limb-missing', '2']]);
});

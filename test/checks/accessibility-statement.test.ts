import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check, temporaryContent } from '../fixtures/temporary-content.ts';

const sound = `compliance: full
abilities: [use it with a keyboard alone]
contact:
  unit: the web team
  address: web@example.org
  phone: 020 7946 0000
  answerWithinWorkingDays: 5
failures: []
burdens: []
exclusions: []
untested: []
improvements: [Every change is tested.]
prepared: 2025-03-03
reviewed: 2025-09-01
tests:
  - date: 2025-08-29
    by: the web team
    method: assistive-technology
    what: Every page was read with a screen reader.
`;
const FAILURE = `failures:
  - what: Tables cannot be read aloud.
    criteria: [1.3.1]
    plan: We will mend it by May 2026.`;

/** What is found where lines of a sound statement are replaced: line, rule and message. */
function foundWith(changes: Readonly<Record<string, string>>): readonly string[] {
  let text = sound;
  for (const [line, other] of Object.entries(changes)) {
    expect(text).toContain(line);
    text = text.replace(line, other);
  }
  return check(temporaryContent({ 'accessibility.yaml': text }))
    .findings.filter(({ file }) => file.endsWith('accessibility.yaml'))
    .map(({ line, rule, severity, message }) => `${line} ${rule} ${severity}: ${message}`);
}

test('a sound statement has nothing to be found', () => {
  expect(foundWith({})).toEqual([]);
});

test('a log without a statement is not published', () => {
  const folder = temporaryContent();
  rmSync(join(folder, 'accessibility.yaml'));
  expect(check(folder).findings).toMatchObject([
    { rule: 'settings-valid', severity: 'error', message: 'The file cannot be read: it does not exist.' },
  ]);
});

test.each([
  ['compliance: full\n', 'compliance'],
  ['contact:\n', 'contact'],
  ['failures: []\n', 'failures'],
  ['untested: []\n', 'untested parts'],
  ['prepared: 2025-03-03\n', 'date of preparation'],
  ['reviewed: 2025-09-01\n', 'date of the last review'],
])('a statement without “%s” is incomplete', (line, title) => {
  const text = line === 'contact:\n' ? sound.replace(/contact:\n( {2}.+\n)+/, '') : sound.replace(line, '');
  const { findings, errors } = check(temporaryContent({ 'accessibility.yaml': text }));
  expect(errors).toBe(1);
  expect(findings[0]?.message).toMatch(new RegExp(`^The ${title} (is|are) missing\\.$`));
});

test.each([
  ['failures: []', FAILURE],
  [
    'burdens: []',
    'burdens:\n  - what: Old maps stay.\n    criteria: [1.1.1]\n    assessment: It would cost too much.',
  ],
  ['untested: []', 'untested:\n  - what: Nobody used a switch.\n    criteria: [2.1.1]'],
])('full compliance cannot be claimed where it no longer says “%s”', (empty, listed) => {
  const name = empty.split(':')[0];
  expect(foundWith({ [empty]: listed })).toEqual([
    `1 accessibility-statement error: The site cannot be fully compliant while something is listed under ${name}.`,
  ]);
  expect(foundWith({ [empty]: listed, 'compliance: full': 'compliance: partial' })).toEqual([]);
});

test('full compliance cannot be claimed on automated tests alone', () => {
  expect(foundWith({ 'method: assistive-technology': 'method: automated' })).toEqual([
    '1 accessibility-statement error: Automated tests alone cannot show that the site is fully compliant.',
  ]);
});

test('partial compliance has to say why', () => {
  expect(foundWith({ 'compliance: full': 'compliance: partial' })).toEqual([
    '1 accessibility-statement error: The site is called partially compliant, and nothing says why.',
  ]);
});

test('no compliance needs a failure', () => {
  expect(foundWith({ 'compliance: full': 'compliance: none' })).toEqual([
    '1 accessibility-statement error: The site is called not compliant, and no failure is listed.',
  ]);
  expect(foundWith({ 'compliance: full': 'compliance: none', 'failures: []': FAILURE })).toEqual([]);
});

test('no date lies in the future, and the review is not older than the statement', () => {
  expect(foundWith({ 'date: 2025-08-29': 'date: 2026-08-29' })).toEqual([
    '16 accessibility-statement error: 29 August 2026 lies in the future.',
  ]);
  expect(foundWith({ 'reviewed: 2025-09-01': 'reviewed: 2025-03-02' })).toEqual([
    '14 accessibility-statement error: The statement was last reviewed before it was prepared.',
  ]);
});

test('a criterion that the standard does not have at level A or AA is refused', () => {
  const listed = FAILURE.replace('1.3.1', '1.4.6');
  expect(foundWith({ 'failures: []': listed })).toEqual([
    '10 settings-valid error: The success criterion “1.4.6” is not known.',
  ]);
});

test('an impossible date is refused, and so is a fragment where a sentence is wanted', () => {
  expect(foundWith({ 'prepared: 2025-03-03': 'prepared: 2025-02-30' })).toEqual([
    '13 settings-valid error: The date of preparation cannot be “2025-02-30”.',
  ]);
  expect(foundWith({ '[Every change is tested.]': '[tests]' })).toEqual([
    '12 settings-valid error: The improvement cannot be “tests”.',
  ]);
});

test('placeholders in the statement and in the pages are found', () => {
  const folder = temporaryContent({
    'accessibility.yaml': sound.replace('web@example.org', 'web@placeholder.invalid'),
    'pages/privacy.mdx':
      '---\ntitle: Privacy\ndescription: What we know.\n---\n\nWrite to [us](mailto:us@placeholder.invalid).\n',
  });
  expect(
    check(folder).findings.map(({ line, column, rule, message }) => [line, column, rule, message]),
  ).toEqual([
    [5, 12, 'placeholder', '“contact.address” is still a placeholder.'],
    [6, 22, 'placeholder', '“us@placeholder.invalid” is still a placeholder.'],
  ]);
});

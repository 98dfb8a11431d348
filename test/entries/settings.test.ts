import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readAuthority, readTopics } from '../../src/entries/settings.ts';
import { SOUND, temporaryContent, temporaryFolder } from '../fixtures/temporary-content.ts';

const AUTHORITY = readFileSync(join(SOUND, 'authority.yaml'), 'utf8');

test('sound settings are read whole', () => {
  expect(readAuthority(SOUND)).toMatchObject({
    data: { nation: 'england', regimes: ['FOIA', 'EIR'] },
    problems: [],
  });
  expect(readTopics(SOUND).data?.map(({ id }) => id)).toEqual(['fleet', 'staff']);
});

test('a settings file that is missing is named', () => {
  const { data, problems } = readTopics(temporaryFolder());
  expect(data).toBeUndefined();
  expect(problems).toMatchObject([{ line: 1, message: 'The file cannot be read: it does not exist.' }]);
  expect(problems[0]?.file).toMatch(/topics\.yaml$/);
});

describe('a slip in authority.yaml is found at its place', () => {
  test.each([
    ['shortName: Example Police', 'shortNmae: Example Police', '2:1', 'shortName'],
    ['nation: england', 'nation: England', '3:9', 'england'],
    ['regimes: [FOIA, EIR]', 'regimes: FOIA', '4:10', 'Start each item'],
    ['site: https://foi.example.org', 'site: https://foi.example.org/', '5:7', 'without a final slash'],
    ['{yy}', '{yyy}', '6:21', '{yyyy}'],
    ['foi@example.org', 'foi at example.org', '9:13', 'mailbox'],
    ['askWithinWorkingDays: 40', 'askWithinWorkingDays: forty', '13:25', 'whole number'],
    ['  complainTo: Information Commissioner\n', '', '13:3', 'complainTo'],
  ])('%s → %s', (right, wrong, place, remedy) => {
    expect(AUTHORITY).toContain(right);
    const folder = temporaryContent({ 'authority.yaml': AUTHORITY.replace(right, wrong) });
    const { data, problems } = readAuthority(folder);
    expect(data).toBeUndefined();
    expect(problems.map(({ line, column }) => `${line}:${column}`)).toEqual([place]);
    expect(problems[0]?.remedy).toContain(remedy);
  });
});

test('a topic’s id is one that an address can have', () => {
  const folder = temporaryContent({
    'topics.yaml': 'topics:\n  - id: Crime figures\n    title: A\n    description: B\n',
  });
  expect(readTopics(folder).problems).toMatchObject([{ line: 2, column: 9 }]);
});

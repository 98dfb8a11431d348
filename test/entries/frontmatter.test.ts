import { describe, expect, test } from 'vitest';
import { readFrontmatter, UNREAD } from '../../src/entries/frontmatter.ts';
import { entryWith } from '../fixtures/entry.ts';

const places = (text: string) =>
  readFrontmatter(text).problems.map(({ line, column }) => `${line}:${column}`);

test('a sound entry is read, and its body keeps its lines', () => {
  const text = entryWith('');
  const { data, problems, body, locate } = readFrontmatter(text);
  expect(problems).toEqual([]);
  expect(data).toMatchObject({ reference: '01.FOI.24.000001', questions: [{ outcome: 'disclosed' }] });
  expect(body.split('\n').indexOf('<Answer question="1">')).toBe(
    text.split('\n').indexOf('<Answer question="1">'),
  );
  expect(locate(['topics', 0])).toEqual({ line: 5, column: 10 });
});

describe('a fence', () => {
  test('that is missing at the end is reported where it belongs, and the rest is read nevertheless', () => {
    const { data, problems, body } = readFrontmatter(entryWith('').replace('disclosed\n---', 'disclosed'));
    expect(problems).toMatchObject([{ line: 9, column: 1, message: 'The frontmatter is not closed here.' }]);
    expect(data?.title).toBe('Patrol cars');
    expect(body.trim()).toMatch(/^<Answer/);
  });

  test.each(['--', '----', '—', '–-', ' ---'])('written as “%s” is reported and understood', (fence) => {
    const { data, problems } = readFrontmatter(
      entryWith('').replace('disclosed\n---', `disclosed\n${fence}`),
    );
    expect(problems).toMatchObject([{ line: 9, column: 1 }]);
    expect(data?.title).toBe('Patrol cars');
  });

  test('that is never followed by anything else is reported at the top', () => {
    expect(readFrontmatter('---\ntitle: Cars\n').problems).toMatchObject([
      { line: 1, column: 1, message: 'The frontmatter that starts here is never closed.' },
    ]);
  });

  test('may have spaces behind it', () => {
    expect(places(entryWith('').replace('disclosed\n---', 'disclosed\n---  '))).toEqual([]);
  });
});

test('one wrong field hides neither another nor the questions', () => {
  const { data, problems } = readFrontmatter(
    entryWith('reference: 12\nregime: FOI\nreceived: 3 June\nauthor: me'),
  );
  expect(problems).toHaveLength(4);
  expect(data).toMatchObject({
    reference: UNREAD,
    title: 'Patrol cars',
    questions: [{ outcome: 'disclosed' }],
  });
  expect(data).not.toHaveProperty('received');
  expect(data).not.toHaveProperty('author');
});

test('a wrong question keeps its place, its label and what is right in it', () => {
  const { data, broken } = readFrontmatter(
    entryWith(
      'questions:\n  - outcome: no\n    label: 1(a)\n    exemptions: ["24(1)"]\n  - 7\n  - outcome: not-held\n    label: 3',
    ),
  );
  expect(data?.questions).toEqual([
    { outcome: 'disclosed', label: '1(a)', exemptions: ['24(1)'] },
    { outcome: 'disclosed' },
    { outcome: 'not-held', label: 3 },
  ]);
  expect(broken).toEqual([
    ['questions', 0, 'outcome'],
    ['questions', 1],
  ]);
});

test('wrong items of other lists are left out, and items with a wrong part keep the rest', () => {
  const { data } = readFrontmatter(
    entryWith(`topics: [fleet, 7]
attachments:
  - file: a b.csv
    title: A
  - file: c.csv
accepted:
  - warning: limb-missing
    reason: ok
  - reason: No warning is named here.`),
  );
  expect(data?.topics).toEqual(['fleet', UNREAD]);
  expect(data?.attachments).toEqual([{ file: 'c.csv', title: UNREAD }]);
  expect(data?.accepted).toMatchObject([{ warning: 'limb-missing' }]);
});

test('without questions that can be read there is nothing for the rules, only the reference that it claims', () => {
  const { data, claimed } = readFrontmatter(entryWith('questions: none'));
  expect(data).toBeUndefined();
  expect(claimed).toBe('01.FOI.24.000001');
});

test.each(['', '\n\n', 'Dear all,\n', '---', '---\n---\n', '---\n- a\n---\n', '---\n"\n---\n', '\u0000'])(
  'the text %j draws a finding and never throws',
  (text) => {
    expect(readFrontmatter(text).problems.length).toBeGreaterThan(0);
    expect(readFrontmatter(text).data).toBeUndefined();
  },
);

test.each([
  ['refused', 'withheld'],
  ['NCND', 'neither-confirmed-nor-denied'],
  ['Partially disclosed', 'disclosed-in-part'],
  ['Not held', 'not-held'],
])('an outcome in another log’s words (“%s”) is met with ours', (written, ours) => {
  const { problems } = readFrontmatter(
    `---\nreference: A-1\ntitle: Cars\nregime: FOIA\ntopics: [a]\nquestions:\n  - outcome: ${written}\n---\n`,
  );
  expect(problems.map(({ remedy }) => remedy.split('?')[0])).toEqual([`Did you mean “${ours}”`]);
});

import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/checks/finding.ts';
import { mendEntries } from '../../src/checks/mending.ts';
import { runChecks } from '../../src/checks/run.ts';
import { entryWith } from '../fixtures/entry.ts';
import { BROKEN, check, logOf, SOUND, temporaryContent } from '../fixtures/temporary-content.ts';

/** What an entry becomes, or `undefined` where it stays as it is. */
function mended(text: string, settings: Readonly<Record<string, string>> = {}): string | undefined {
  const log = logOf(temporaryContent({ 'responses/a.mdx': text, ...settings }));
  return mendEntries(log, runChecks(log).findings).mended[0]?.after;
}

/** The fields of an entry that change, as they come out. */
function fields(piece: string): string | undefined {
  return mended(entryWith(piece))?.split('\n---\n')[0]?.slice('---\n'.length);
}

/** The text of an entry with this answer, as it comes out. */
function answer(words: string): string | undefined {
  return mended(entryWith(`---\n<Answer question="1">\n\n${words}\n\n</Answer>`))?.split('\n---\n\n')[1];
}

const withheld = (exemptions: string): string =>
  `questions:\n  - text: Where are the cars?\n    outcome: withheld\n    exemptions: ${exemptions}\n---\n` +
  '<Reasons question="1">\n\nIt would help thieves.\n\n</Reasons>';

describe('every entry with a mistake in it', () => {
  const log = logOf(BROKEN);
  const { findings } = runChecks(log);
  const { mended: entries, left } = mendEntries(log, findings);
  const files = Object.fromEntries(
    globSync(['responses/**/*', 'attachments/**/*'], { cwd: BROKEN, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => join(item.parentPath, item.name))
      .map((path) => [relative(BROKEN, path), readFileSync(path)]),
  );
  for (const { path, after } of entries) files[relative(BROKEN, path)] = Buffer.from(after);
  const kinds = (of: readonly Finding[]): readonly string[] =>
    of.map(({ file, rule }) => `${file.split('/responses/')[1]} ${rule}`);

  test('loses what was wrong, and shows only what a mistake has hidden from the rules', () => {
    expect(entries.length).toBeGreaterThan(70);
    expect(left).toEqual([]);
    const { findings: after } = check(temporaryContent(files));
    const names = entries.map(({ file }) => file.split('/responses/')[1]);
    const remaining = kinds(after).filter((each) => names.includes(each.split(' ')[0] ?? ''));
    const known = kinds(findings);
    expect(remaining.filter((each) => known.includes(each))).toMatchInlineSnapshot(`[]`);
    expect(remaining.filter((each) => !known.includes(each))).toMatchInlineSnapshot(`
      [
        "alternative-not-true-or-false.mdx public-interest-missing",
        "date-day-first.mdx late-answer",
        "date-in-words.mdx late-answer",
        "date-one-digit-month.mdx late-answer",
        "date-slashes.mdx late-answer",
        "exemption-brackets-missing.mdx public-interest-missing",
        "exemption-field-misspelt.mdx public-interest-missing",
        "exemption-in-smart-quotes.mdx public-interest-missing",
        "exemption-number.mdx limb-missing",
        "exemption-number.mdx public-interest-missing",
        "exemption-with-section-word.mdx public-interest-missing",
        "exemptions-in-one-string.mdx public-interest-missing",
        "exemptions-in-one-string.mdx reasons-missing",
        "exemptions-in-one-string.mdx public-interest-missing",
        "exemptions-misspelt-field.mdx public-interest-missing",
        "exemptions-not-a-list.mdx public-interest-missing",
        "label-kept-when-outcome-is-wrong.mdx public-interest-missing",
        "likelihood-wrong.mdx public-interest-missing",
        "outcome-misspelt-field.mdx public-interest-missing",
        "outcome-ncnd.mdx confirm-or-deny",
        "outcome-partly-disclosed.mdx part-without-exemption",
        "outcome-refused.mdx outcome-exemption",
        "questions-misspelt.mdx public-interest-missing",
        "redaction-small-letter.mdx reasons-missing",
        "reference-number.mdx reference-form",
        "sample-yes.mdx reference-form",
        "sample-misspelt-field.mdx sample",
      ]
    `);
  });

  test('comes out the same the second time', () => {
    const again = logOf(temporaryContent(files));
    expect(mendEntries(again, runChecks(again).findings).mended.map(({ file }) => file)).toEqual([]);
  });

  test('keeps the words of its text', () => {
    const words = (text: string): string =>
      text
        .slice(text.search(/^</m))
        .replaceAll(/<!--.*?-->|\{\/\*.*?\*\/\}|<[/\\]? ?(?:An\w+|Decision|Reasons)\b/gis, '')
        .replaceAll(/[^\p{L}]/gu, '')
        .toLowerCase();
    const changed = entries.filter(({ before, after }) => words(before) !== words(after));
    expect(changed.map(({ file }) => file)).toEqual([]);
  });
});

test('sound entries stay as they are, but for what nobody sees', () => {
  const log = logOf(SOUND);
  const { mended: entries } = mendEntries(log, runChecks(log).findings);
  const seen = (text: string): string => text.replace(/^\uFEFF/, '').replaceAll(/[ \t]+$/gm, '');
  expect(entries.filter(({ before, after }) => seen(before) !== seen(after))).toEqual([]);
});

describe('citations', () => {
  test.each([
    ['[43]', '["43"]'],
    ['["s.31 (1)(a)"]', '["31(1)(a)"]'],
    ['["Section 40(2)"]', '["40(2)"]'],
    ['["31 (1)(a)"]', '["31(1)(a)"]'],
    ['["31(1)(a)(b)"]', '["31(1)(a)", "31(1)(b)"]'],
    ['["24(1), 31(1)(a)"]', '["24(1)", "31(1)(a)"]'],
    ['["40(3)(b)"]', '[{ exemption: "40(3A)(b)", citedAs: "40(3)(b)" }]'],
    ['["40(2)&(3)"]', '["40(2)", { exemption: "40(3A)", citedAs: "40(3)" }]'],
    [
      '\n      - "31(1)(a)(b)" # as in the letter',
      '\n      - "31(1)(a)"\n      - "31(1)(b)" # as in the letter',
    ],
  ])('%s becomes %s', (before, after) => {
    expect(fields(withheld(before))).toContain(`exemptions: ${after}`.replace(': \n', ':\n'));
  });

  test.each([
    ['a provision that the law does not have', '["31(9)"]'],
    ['an old provision that two have replaced', '["40(5)"]'],
    ['words beside it', '["31(1)(a) in part"]'],
  ])('%s stays', (_, exemptions) => {
    expect(fields(withheld(exemptions))).toBeUndefined();
  });

  test('a tag of the text follows the fields', () => {
    const piece = withheld('["Section 31(1)(a)"]').replace('"1">', '"1" exemption="24(1), s. 31(1)(a)">');
    const both = piece.replace('["Section 31(1)(a)"]', '["24(1)", "Section 31(1)(a)"]');
    expect(mended(entryWith(both))).toContain('<Reasons question="1" exemption="24(1), 31(1)(a)">');
  });
});

describe('fields', () => {
  test.each([
    ['received: 19/07/2024', 'received: 2024-07-19'],
    ['received: 19th July 2024', 'received: 2024-07-19'],
    ['refrence: 01.FOI.24.000001\nreference:', undefined],
    ['received: 05/07/2024', undefined],
    ['title: "Cars: old and new', undefined],
    ['title: Cars: old and new', 'title: "Cars: old and new"'],
    ["title: 'The Met's cars'", `title: "The Met's cars"`],
    ['title: Cars: which # of them?', undefined],
    ['title: “Cars: old and new”', undefined],
    ['regime: foia', 'regime: FOIA'],
    ['regime: FOI', undefined],
    ['restatd: true # as published', 'restated: true # as published'],
    ['title:\u00A0Cars in use', 'title: Cars in use'],
  ])('%j becomes %j', (before, after) => {
    const result = fields(before);
    if (after === undefined) expect(result).toBeUndefined();
    else expect(result).toContain(`\n${after}`);
  });

  test('a word for an outcome becomes the outcome', () => {
    const piece = 'questions:\n  - text: How many cars?\n    outcome: Granted # all of it';
    expect(fields(piece)).toContain('    outcome: disclosed # all of it');
  });

  test('a field whose right name is there as well stays', () => {
    expect(fields('topic: [fleet]\ntopics: [staff]')).toBeUndefined();
  });

  test('several mistakes in one file are mended one behind the other', () => {
    const text = entryWith(
      'title: Cars: old and new\nregime: foia\nrestatd: true\n---\n<answer question=“1”>\n\nThere were <5.\n\n</anwser>',
    );
    expect(mended(text)).toMatchInlineSnapshot(`
      "---
      reference: 01.FOI.24.000001
      title: "Cars: old and new"
      regime: FOIA
      topics: [fleet]
      questions:
        - text: How many patrol cars are there?
          outcome: disclosed
      restated: true
      ---

      <Answer question="1">

      There were \\<5.

      </Answer>
      "
    `);
  });
});

describe('the text', () => {
  test.each([
    ['Fewer than <5, or <<5.', 'Fewer than \\<5, or \\<\\<5.'],
    ['The driver {name}.', 'The driver \\{name}.'],
    ['There were <!-- ask fleet --> 12.', 'There were 12.'],
    ['See <https://example.org/a_b>.', 'See https://example.org/a_b.'],
    ['See <https://example.org/a>b.', 'See [https://example.org/a](https://example.org/a)b.'],
    ['See [the list](<https://example.org/a>).', 'See [the list](https://example.org/a).'],
    ['Write to <mailto:foi@example.org>.', 'Write to [mailto:foi@example.org](mailto:foi@example.org).'],
    ['One<br>two.', 'One<br/>two.'],
  ])('%j becomes %j', (before, after) => {
    expect(answer(before)).toBe(`<Answer question="1">\n\n${after}\n\n</Answer>\n`);
  });

  test.each([
    ['a placeholder that nobody has filled in', 'Dear <insert name>.'],
    ['a comment that does not end', 'There were <!-- ask fleet 12.'],
    ['words in a redaction mark', 'By <Redacted exemption="40(2)">A <5 {b} <!-- c --></Redacted>.'],
    ['words behind a redaction mark that is not closed', 'By <Redacted exemption="40(2)">A <5 {b}.'],
    ['HTML', '<b>There</b> were 12.'],
  ])('%s stays', (_, words) => {
    expect(answer(words)).toBeUndefined();
  });

  test('a line that two spaces break stays broken, and other spaces at the ends of lines go', () => {
    expect(answer('One  \ntwo \nthree.  \n \nFour.')).toContain('One  \ntwo\nthree.\n\nFour.');
  });
});

test('a space at the end of a line stays where it is part of a value', () => {
  const piece = 'questions:\n  - text: |\n      How many \n      cars?\n    outcome: disclosed';
  expect(fields(piece)).toBeUndefined();
});

test('a file that cannot be read as text stays as it is', () => {
  expect(mended(`${entryWith('')}\u000B \n`)).toBeUndefined();
});

test('a mended citation that shows a warning for the first time is mended all the same', () => {
  const text = entryWith(withheld('["Section 31(1)"]'));
  const log = logOf(temporaryContent({ 'responses/a.mdx': text }));
  const { findings } = runChecks(log);
  expect(findings.map(({ rule }) => rule)).toEqual(['exemption-known']);
  const { mended: entries } = mendEntries(log, findings);
  expect(entries[0]?.after).toContain('exemptions: ["31(1)"]');
});

describe('line ends and the mark of the encoding', () => {
  const text = entryWith('regime: foia');
  test('Windows line ends stay, and new lines have them', () => {
    const after = mended(
      entryWith('---\n<Answer question="1">There were 12.\n\n</Answer>').replaceAll('\n', '\r\n'),
    );
    expect(after).toContain('<Answer question="1">\r\n\r\nThere were 12.\r\n');
    expect(after).not.toMatch(/[^\r]\n/);
  });

  test('of two kinds of line end, the more frequent stays', () => {
    expect(mended(text.replace('\n', '\r\n'))).not.toContain('\r');
  });

  test('the mark goes', () => {
    expect(mended(`\uFEFF${entryWith('')}`)).toBe(entryWith(''));
    expect(mended(`\uFEFF${text}`)).toBe(text.replace('foia', 'FOIA'));
  });
});

test('an entry that would be the worse for it stays, and is named', () => {
  const log = logOf(temporaryContent({ 'responses/a.mdx': entryWith('') }));
  const [entry] = log.entries;
  const fixes = [{ line: 4, column: 1, was: 'regime: FOIA', now: 'regime: Act' }];
  const finding = {
    rule: 'topic-known',
    severity: 'error',
    line: 1,
    column: 1,
    message: '',
    remedy: '',
  } as const;
  const spoilt = {
    ...log,
    topics: { ...log.topics, problems: [{ file: entry?.file ?? '', ...finding, fixes }] },
  };
  expect(mendEntries(spoilt, runChecks(spoilt).findings)).toEqual({ mended: [], left: [entry?.file] });
});

test('settings and pages are for a person to mend', () => {
  const content = temporaryContent({
    'topics.yaml': 'topics:\n  - id: fleet\n    titel: Vehicles\n    description: Cars.\n',
    'pages/about.mdx': '---\ntitel: About\ndescription: About this log.\n---\n\nFewer than <5.\n',
  });
  const { findings } = check(content);
  expect(findings.map(({ message }) => message)).toEqual(
    expect.arrayContaining([expect.stringContaining('“titel”'), expect.stringContaining('“<5.”')]),
  );
  expect(findings.filter(({ fixes }) => fixes !== undefined)).toEqual([]);
});

test('curly quotes round values are made straight, and those round words stay', () => {
  expect(fields(withheld('[“40(2)”, “31(1)(a)”]'))).toContain('exemptions: ["40(2)", "31(1)(a)"]');
  expect(fields(withheld('["40(2)”]'))).toContain('exemptions: ["40(2)"]');
  expect(fields('reference: ‘01.FOI.24.000001’')).toContain('reference: "01.FOI.24.000001"');
  expect(fields('title: “Patrol cars”')).toBeUndefined();
});

test('a hyphen that an item has lost is put back', () => {
  expect(fields(withheld('\n      - "40(2)"\n        "31(1)(a)"'))).toContain(
    '      - "40(2)"\n      - "31(1)(a)"',
  );
});

test('a value alone becomes a list where one is wanted, and yes and no become true and false', () => {
  expect(fields('topics: fleet')).toContain('topics: [fleet]');
  expect(fields('topics: fleet, staff')).toContain('topics: [fleet, staff]');
  expect(fields(withheld('24(1)'))).toContain('exemptions: ["24(1)"]');
  expect(fields(withheld('31(1)(a), 40(2)'))).toContain('exemptions: ["31(1)(a)", "40(2)"]');
  expect(fields('restated: yes')).toContain('restated: true');
  expect(fields('topics: cars and vans')).toBeUndefined();
});

test('outcomes and provisions are read with the marks that people put round them', () => {
  expect(fields(withheld('["24(1)"]').replace('withheld', 'Refused.'))).toContain('outcome: withheld');
  expect(fields(withheld('["FOIA 24(1).", "31(1)(a)."]'))).toContain('exemptions: ["24(1)", "31(1)(a)"]');
  expect(fields('questions:\n  - text: Any?\n    outcome: Disclosed - in part')).toContain(
    'disclosed-in-part',
  );
});

test('two spaces at the end of a field go, and those that break a line of the page stay', () => {
  const text = entryWith('title: Patrol cars\n---\n<Answer question="1">\n\nOne  \ntwo.\n\n</Answer>');
  expect(mended(text.replace('cars\n', 'cars  \n'))).toBe(text);
});

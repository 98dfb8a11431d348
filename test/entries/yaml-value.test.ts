import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSlowly } from '../../src/entries/yaml.ts';
import { plainValue } from '../../src/entries/yaml-value.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures');
const TEXTS = globSync('**/*.{mdx,yaml}', { cwd: FIXTURES })
  .map((path) => join(FIXTURES, path))
  .filter((path) => statSync(path).isFile())
  .map((path) => readFileSync(path, 'utf8'))
  .map((text) => (text.startsWith('---') ? (text.split(/^---\s*$/m)[1] ?? '').slice(1) : text))
  .filter((text) => text.length < 4_000);
const INSERTED = [
  '{',
  ']',
  '"',
  "'",
  ': ',
  ':',
  '\n',
  '  ',
  '- ',
  '\t',
  '...\n',
  '\\',
  ' #',
  '0x1',
  '1e3',
  '~',
  '!',
  '&a ',
];
/** A prime, so that the places differ from text to text. */
const STEP = 23;

/** The text, and the text with one slip at each of many places. */
function* slips(text: string): Iterable<string> {
  yield text;
  for (let at = 0; at < text.length; at += STEP) {
    yield text.slice(0, at) + text.slice(at + 1);
    yield text.slice(0, at) + INSERTED[(at / STEP) % INSERTED.length] + text.slice(at);
  }
}

describe('the quick reading', () => {
  const read = TEXTS.flatMap((text) => [...slips(text)]).flatMap((text) => {
    const quick = plainValue(text);
    return quick === undefined ? [] : [{ text, quick }];
  });

  test('reads most texts', () => {
    expect(TEXTS.filter((text) => plainValue(text) !== undefined).length).toBeGreaterThan(TEXTS.length * 0.7);
    expect(read.length).toBeGreaterThan(1_000);
  });

  test('finds the value that the slow one finds, and nothing where that finds a fault', () => {
    const different = read.filter(({ text, quick }) => {
      const { value, problems, losses } = readSlowly(text, 0);
      return (
        problems.length > 0 || losses.length > 0 || JSON.stringify(value) !== JSON.stringify(quick.value)
      );
    });
    expect(different.map(({ text }) => text)).toEqual([]);
  });
});

test.each([
  ['null', 'a:', null],
  ['text, as a date is', 'a: 2024-07-19', '2024-07-19'],
  ['text, as “no” and “yes” are', 'a: no', 'no'],
  ['a number', 'a: 43', 43],
  ['a number with a fraction', 'a: 2024.10', 2024.1],
  ['text, with something between its figures', 'a: 1_000', '1_000'],
  ['true', 'a: true', true],
  ['text in quotes', 'a: "43"', '43'],
  ['a list', "a: [roads, '31(1)(a)']", ['roads', '31(1)(a)']],
])('a value can be %s', (_, text, value) => {
  expect(plainValue(text)).toEqual({ value: { a: value } });
});

test.each([
  ['a note', 'a: Contract #12'],
  ['a block text', 'a: |\n  b'],
  ['a quote over two lines', 'a: "b\n  c"'],
  ['a list over two lines', 'a: [b,\n  c]'],
  ['an anchor', 'a: &b c'],
  ['a number that not all take for one', 'a: 0x1F'],
  ['a lone carriage return', 'a: b\rc: d'],
  ['a field given twice', 'a: b\na: c'],
])('%s is left to the slow reading', (_, text) => {
  expect(plainValue(text)).toBeUndefined();
});

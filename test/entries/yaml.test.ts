import { describe, expect, test } from 'vitest';
import { readYaml } from '../../src/entries/yaml.ts';

const TEXT = `title: Patrol cars
received: 2024-06-03
sample: no
number: 012.50
questions:
  - text: How many?
    exemptions: ["24(1)", 43]
`;

test('dates and “no” stay text, as YAML 1.2 has them', () => {
  expect(readYaml(TEXT).value).toMatchObject({ received: '2024-06-03', sample: 'no' });
});

describe('places', () => {
  const yaml = readYaml(TEXT, 1);

  test('a value is found at its line and column, counted from the top of the file', () => {
    expect(yaml.locate(['questions', 0, 'exemptions', 1])).toEqual({ line: 8, column: 27 });
  });

  test('an absent value is found at the nearest thing that should hold it', () => {
    expect(yaml.locate(['questions', 0, 'outcome'])).toEqual({ line: 7, column: 5 });
    expect(yaml.locate(['topics'])).toEqual({ line: 2, column: 1 });
  });

  test('a key is found where it is written', () => {
    expect(yaml.locateKey(['questions', 0, 'exemptions'])).toEqual({ line: 8, column: 5 });
  });

  test('a number keeps the figures that were written', () => {
    expect(yaml.written(['number'])).toBe('012.50');
    expect(yaml.written(['nothing'])).toBeUndefined();
  });
});

test('a text that cannot be read has no value and says why', () => {
  const { value, problems } = readYaml('title: Cars: and vans\n', 1);
  expect(value).toBeUndefined();
  expect(problems).toMatchObject([
    { line: 2, column: 8, message: 'This value has a colon followed by a space in it.' },
  ]);
});

describe('a # after a space', () => {
  const losses = (text: string) => readYaml(text).losses.map(({ line, column }) => `${line}:${column}`);

  test('takes words away, which is reported', () => {
    expect(losses('title: Cars of contract #12')).toEqual(['1:25']);
    expect(losses('title: Contract #12 for cars')).toEqual(['1:17']);
    expect(losses('title: Patrol cars # and vans')).toEqual(['1:20']);
  });

  test('is a note behind a single word, in quotes is text, and without the space is text', () => {
    expect(losses('regime: FOIA # not EIR')).toEqual([]);
    expect(losses('title: "Contract #12 for cars"')).toEqual([]);
    expect(losses('title: C# for cars')).toEqual([]);
    expect(losses('# A note\ntitle: Patrol cars\n# Another\n')).toEqual([]);
  });
});

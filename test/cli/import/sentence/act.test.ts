import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ACTS, actsOf } from '../../../../src/cli/import/sentence/act.ts';

const lines = readFileSync(
  new URL('../../../../src/cli/import/sentence/examples.tsv', import.meta.url),
  'utf8',
)
  .trimEnd()
  .split(/\r?\n/)
  .map((line) => line.split('\t'));

test('every line of the examples is an act that is known and a sentence', () => {
  expect(
    lines.filter(([act, sentence, ...more]) => !ACTS.includes(act as never) || !sentence || more.length > 0),
  ).toEqual([]);
});

test('no sentence stands among the examples of two acts', () => {
  const seen = new Map<string, Set<string>>();
  for (const [act = '', sentence = ''] of lines) {
    const acts = seen.get(sentence) ?? new Set<string>();
    seen.set(sentence, acts.add(act));
  }
  expect([...seen].filter(([, acts]) => acts.size > 1).map(([sentence]) => sentence)).toEqual([]);
});

test('the examples name no mailbox that could be somebody’s', () => {
  const found = lines.flatMap(([, sentence = '']) => sentence.match(/[\w.+-]+@[\w.-]+/g) ?? []);
  expect(found.filter((mailbox) => !/\.example$|@example\./.test(mailbox.replace(/\.$/, '')))).toEqual([]);
});

test('every act has enough examples to be known by', () => {
  for (const act of ACTS) expect(lines.filter(([each]) => each === act).length, act).toBeGreaterThan(150);
});

/** Sentences that are not among the examples. */
const UNSEEN: readonly (readonly [string, string])[] = [
  ['nothold', 'The harbour office has never kept a tally of seals.'],
  ['ncnd', 'We will neither confirm nor deny that the lighthouse was searched.'],
  ['cost', 'To open all 9,000 mooring cards would take some 150 hours and exceed the appropriate limit.'],
  ['withhold', 'The pilotage tender is exempt under section 43(2) of the Act.'],
  ['elsewhere', 'The tide tables can be found on our website at www.example.org/tides.'],
  ['later', 'The dredging survey is intended for publication in the spring.'],
  ['gives', 'There were 41 moorings let in 2023.'],
  ['ask', 'Please tell me how many buoys were replaced in each of the last three years.'],
];

test.each(UNSEEN)('%s is what “%s” does', (act, sentence) => {
  expect(lines.map(([, each]) => each)).not.toContain(sentence);
  const estimate = actsOf(sentence);
  expect(ACTS.toSorted((a, b) => estimate[b] - estimate[a])[0]).toBe(act);
});

import { describe, expect, test } from 'vitest';
import { OUTCOMES, type Outcome } from '../../src/domain/outcome.ts';
import { overallOutcome } from '../../src/domain/overall-outcome.ts';

const asked = (outcomes: readonly Outcome[]) => outcomes.map((outcome) => ({ outcome }));
const overall = (...outcomes: Outcome[]) => overallOutcome(asked(outcomes));

const WITHHELD = [
  ['withheld', 'exemption'],
  ['neither-confirmed-nor-denied', 'exemption'],
  ['future-publication', 'exemption'],
  ['cost-limit', 'cost-limit'],
  ['vexatious', 'vexatious'],
  ['repeated', 'repeated'],
] as const;

test('the four questions of 01.FOI.24.039354 come out as partially withheld', () => {
  expect(overall('disclosed', 'withheld', 'not-held', 'not-held-explained')).toEqual({
    outcome: 'partially-withheld',
    settled: true,
  });
});

describe('a request is granted in full', () => {
  test('where everything is disclosed', () => {
    expect(overall('disclosed', 'disclosed')).toEqual({ outcome: 'granted-in-full', settled: true });
  });

  test.each(['not-held', 'not-held-explained', 'already-accessible'] as const)(
    'where the rest is %s, though the sources do not settle it',
    (rest) => {
      expect(overall('disclosed', rest)).toEqual({ outcome: 'granted-in-full', settled: false });
    },
  );
});

describe('a request is partially withheld', () => {
  test.each(WITHHELD)('where one question is disclosed and another %s', (outcome) => {
    expect(overall('disclosed', outcome)).toEqual({ outcome: 'partially-withheld', settled: true });
    expect(overall(outcome, 'disclosed')).toEqual({ outcome: 'partially-withheld', settled: true });
  });

  test('where one question is disclosed in part, alone or beside any other', () => {
    expect(overall('disclosed-in-part')).toEqual({ outcome: 'partially-withheld', settled: true });
    for (const other of OUTCOMES) {
      expect(overall('disclosed-in-part', other)).toEqual({ outcome: 'partially-withheld', settled: true });
    }
  });
});

describe('a request is fully withheld', () => {
  test.each(WITHHELD)('where its only question is %s, on the ground of %s', (outcome, ground) => {
    expect(overall(outcome)).toEqual({ outcome: 'fully-withheld', ground, settled: true });
  });

  test('on one ground, however many questions share it', () => {
    expect(overall('withheld', 'future-publication', 'neither-confirmed-nor-denied')).toEqual({
      outcome: 'fully-withheld',
      ground: 'exemption',
      settled: true,
    });
  });

  test('on several grounds where they differ', () => {
    expect(overall('withheld', 'cost-limit')).toEqual({
      outcome: 'fully-withheld',
      ground: 'several',
      settled: true,
    });
  });

  test.each(['not-held', 'not-held-explained', 'already-accessible'] as const)(
    'where the rest is %s, though the sources do not settle it',
    (rest) => {
      expect(overall('cost-limit', rest)).toEqual({
        outcome: 'fully-withheld',
        ground: 'cost-limit',
        settled: false,
      });
    },
  );
});

test('a request for nothing that is held is not held, explained or not', () => {
  expect(overall('not-held')).toEqual({ outcome: 'not-held', settled: true });
  expect(overall('not-held', 'not-held-explained')).toEqual({ outcome: 'not-held', settled: true });
});

test('a request for what is already accessible is that, unsettled where some is not held', () => {
  expect(overall('already-accessible')).toEqual({ outcome: 'already-accessible', settled: true });
  expect(overall('not-held', 'already-accessible')).toEqual({
    outcome: 'already-accessible',
    settled: false,
  });
});

test('the order of the questions makes no difference', () => {
  for (const one of OUTCOMES) {
    for (const other of OUTCOMES) expect(overall(one, other)).toEqual(overall(other, one));
  }
});

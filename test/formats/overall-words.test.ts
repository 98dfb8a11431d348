import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/domain/outcome.ts';
import { overallWords } from '../../src/formats/overall-words.ts';
import { reliance } from './question.ts';

const questions = (...outcomes: readonly Outcome[]) =>
  outcomes.map((outcome) => ({ outcome, reliances: [] }));

describe('the outcome of a response in words', () => {
  test.each<[string, readonly Outcome[]]>([
    ['Granted in full', ['disclosed', 'disclosed']],
    ['Partially withheld', ['disclosed', 'withheld', 'not-held', 'not-held-explained']],
    ['Partially withheld', ['disclosed-in-part']],
    ['Fully withheld', ['withheld', 'neither-confirmed-nor-denied']],
    ['Information not held', ['not-held', 'not-held-explained']],
    ['Already accessible', ['already-accessible']],
  ])('uses the official words where they say what happened: %s', (words, outcomes) => {
    expect(overallWords(questions(...outcomes)).words).toBe(words);
  });

  test.each<[string, readonly Outcome[]]>([
    ['Granted in full where held', ['disclosed', 'not-held']],
    ['Granted or already accessible', ['disclosed', 'already-accessible', 'not-held']],
    ['Withheld where held', ['withheld', 'not-held']],
    ['Withheld or already accessible', ['withheld', 'already-accessible']],
    ['Already accessible where held', ['already-accessible', 'not-held']],
  ])('qualifies them where they alone would mislead: %s', (words, outcomes) => {
    expect(overallWords(questions(...outcomes)).words).toBe(words);
  });

  test.each<[string, Outcome]>([
    ['Fully withheld (refused: cost limit)', 'cost-limit'],
    ['Fully withheld (refused: vexatious)', 'vexatious'],
    ['Fully withheld (refused: repeated)', 'repeated'],
    ['Fully withheld (to be published)', 'future-publication'],
  ])('gives the ground where it is the same for every question: %s', (words, outcome) => {
    expect(overallWords(questions(outcome, outcome)).words).toBe(words);
  });

  test('gives the ground that the Regulations know', () => {
    const refused = { outcome: 'vexatious', reliances: [reliance('12(4)(b)', 'EIR')] } as const;
    expect(overallWords([refused]).words).toBe('Fully withheld (refused: manifestly unreasonable)');
  });

  test('never says "withheld" of information that the authority will not say it holds', () => {
    expect(overallWords(questions('neither-confirmed-nor-denied')).words).toBe(
      'Neither confirmed nor denied',
    );
  });
});

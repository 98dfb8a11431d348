import { expect, test } from 'vitest';
import type { Outcome } from '../../src/domain/outcome.ts';
import { countSentence } from '../../src/formats/count-sentence.ts';
import { reliance } from './question.ts';

test.each<[string, readonly Outcome[]]>([
  [
    '4 questions: 1 disclosed, 1 withheld, 2 not held',
    ['disclosed', 'withheld', 'not-held', 'not-held-explained'],
  ],
  ['1 question: 1 refused on cost', ['cost-limit']],
  [
    '3 questions: 2 disclosed, 1 neither confirmed nor denied',
    ['neither-confirmed-nor-denied', 'disclosed', 'disclosed'],
  ],
])('the questions are counted by what became of them: %s', (sentence, outcomes) => {
  expect(countSentence(outcomes.map((outcome) => ({ outcome, reliances: [] })))).toBe(sentence);
});

test('under the Regulations, which have no cost limit, a refusal on cost is counted as manifestly unreasonable', () => {
  const questions = [{ outcome: 'cost-limit', reliances: [reliance('12(4)(b)', 'EIR')] }] as const;
  expect(countSentence(questions)).toBe('1 question: 1 refused as manifestly unreasonable');
});

import { expect, test } from 'vitest';
import type { Outcome } from '../../src/domain/outcome.ts';
import { countSentence } from '../../src/formats/count-sentence.ts';

test.each<[string, readonly Outcome[]]>([
  ['4 questions: 1 disclosed, 1 withheld, 2 not held', ['disclosed', 'withheld', 'not-held', 'not-held-explained']],
  ['1 question: 1 refused on cost', ['cost-limit']],
  ['3 questions: 2 disclosed, 1 neither confirmed nor denied', ['neither-confirmed-nor-denied', 'disclosed', 'disclosed']],
])('the questions are counted by what became of them: %s', (sentence, outcomes) => {
  expect(countSentence(outcomes.map((outcome) => ({ outcome })))).toBe(sentence);
});

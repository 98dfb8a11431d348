import { expect, test } from 'vitest';
import { outcomeGroup } from '../../src/domain/outcome-group.ts';
import { question, reliance } from '../formats/question.ts';

test('a question is sorted under its outcome', () => {
  expect(outcomeGroup(question('1', 'not-held'))).toBe('not-held');
  expect(outcomeGroup(question('1', 'vexatious', '14(1)'))).toBe('vexatious');
});

test('what the Act refuses on three grounds the Regulations refuse on one', () => {
  for (const reliances of [[reliance('12(4)(b)', 'EIR')], [reliance('10(4)(b)', 'EISR')]])
    for (const outcome of ['cost-limit', 'vexatious', 'repeated'] as const)
      expect(outcomeGroup({ outcome, reliances })).toBe('manifestly-unreasonable');
});

test('a withheld answer under the Regulations stays withheld', () => {
  expect(outcomeGroup({ outcome: 'withheld', reliances: [reliance('12(5)(e)', 'EIR')] })).toBe('withheld');
});

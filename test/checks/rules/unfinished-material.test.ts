import { expect, test } from 'vitest';
import { findings, reasons, weighed } from '../../fixtures/one-question.ts';

const found = (words: string, exemption = '12(4)(d)') =>
  findings(
    { regime: 'EIR', exemptions: [exemption], letter: `${reasons(words)}${weighed()}` },
    'unfinished-material',
  );

test.each([
  'The report is unfinished and will be published in May.',
  'The Agency expects to finish it this summer.',
  'It is a draft. We do not know yet when it will be complete.',
  'It is in the course of completion. The date is not known.',
  'This is an early version of a report that was published in 2024.',
])('a refusal of unfinished material speaks of time in “%s”', (words) => {
  expect(found(words)).toEqual([]);
});

test.each([
  'The report is unfinished.',
  'It is material in the course of completion.',
  'The data are incomplete.',
])('and does not in “%s”', (words) => {
  expect(found(words)).toHaveLength(1);
  expect(found(words, '12(4)(e)')).toEqual([]);
});

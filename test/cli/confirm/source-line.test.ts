import { expect, test } from 'vitest';
import { sourceLine } from '../../../src/cli/confirm/source-line.ts';

test.each([
  ['responded', 'Date: 28 March 2025', 'The letter: “Date: 28 March 2025”'],
  ['exemptions', '31(1)(a): exempt under section 31', 'The letter: “exempt under section 31”'],
  ['exemptions', '22A: see section 22A', 'The letter: “see section 22A”'],
  ['exemptions', 'Exemptions: 40(2)', 'The letter: “Exemptions: 40(2)”'],
  ['questions', '3 found: 1, 2(a), 2(b)', 'Their numbers: 1, 2(a), 2(b)'],
  ['received', 'the first message: 3 May 2024', 'The first message: “3 May 2024”'],
  [
    'regime',
    'the first law in authority.yaml: the letter names none',
    'The letter names none: the first law in authority.yaml was taken.',
  ],
  ['reference', '--reference', 'It was given with the command, and not read.'],
  [
    'outcome',
    'the review of 3 May: “We release it.”; the earlier message said: withheld, 43(2)',
    'The letters: the review of 3 May: “We release it.”; the earlier message said: withheld, 43(2)',
  ],
])('%s from “%s” quotes only what the letter says', (field, from, line) => {
  expect(sourceLine(field, from)).toBe(line);
});

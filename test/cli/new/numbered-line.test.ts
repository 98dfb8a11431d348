import { expect, test } from 'vitest';
import { withNumbersApart } from '../../../src/cli/new/numbered-line.ts';

test.each([
  ['1. We have 12. 2. Each costs £4. 3. None.', '1. We have 12.\n2. Each costs £4.\n3. None.'],
  ['1) 412 2) 380', '1) 412\n2) 380'],
  ['(1) 412 (2) 380', '(1) 412\n(2) 380'],
])('“%s” becomes a line for each number, with the number', (typed, lines) => {
  expect(withNumbersApart(typed)).toBe(lines);
});

test.each([
  'In 2024 there were 2. 3. were lost.',
  '1. The figure is 2. 3. It is rising.',
  '1. The figure is 12.',
  '2. They are 4. 1. There are none.',
  '1. Cars\t2. Vans',
])('“%s” stays one line', (typed) => {
  expect(withNumbersApart(typed)).toBe(typed);
});

import { expect, test } from 'vitest';
import { pageNumbers } from '../../src/formats/page-numbers.ts';

test.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [1, 13, [1, 2, 'gap', 13]],
  [7, 13, [1, 'gap', 6, 7, 8, 'gap', 13]],
  [4, 13, [1, 2, 3, 4, 5, 'gap', 13]],
  [13, 13, [1, 'gap', 12, 13]],
])('page %d of %d shows the ends, its neighbours and gaps', (current, last, numbers) => {
  expect(pageNumbers(current, last)).toEqual(numbers);
});

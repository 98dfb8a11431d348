import { expect, test } from 'vitest';
import { listingPages } from '../../src/formats/listing.ts';
import { response } from './response.ts';

const many = (count: number) => Array.from({ length: count }, (_, index) => response(`FOI ${index + 1}`));

test('a list is cut into pages of 25, the last one shorter', () => {
  const pages = listingPages(many(51));
  expect(pages.map(({ number, last, from, to, total }) => [number, last, from, to, total])).toEqual([
    [1, 3, 1, 25, 51],
    [2, 3, 26, 50, 51],
    [3, 3, 51, 51, 51],
  ]);
  expect(pages[1]?.responses[0]?.reference).toBe('FOI 26');
});

test('a full last page is the last', () => {
  expect(listingPages(many(25))).toHaveLength(1);
});

test('an empty list has one page, so that its address leads somewhere', () => {
  expect(listingPages([])).toEqual([{ responses: [], number: 1, last: 1, from: 1, to: 0, total: 0 }]);
});

import { expect, test } from 'vitest';
import { closest, isSameText, repeated } from '../../../../src/cli/import/answer/similar.ts';

test('of two questions the longer one is repeated, where both stand in it word for word', () => {
  const questions = ['How many boats were sold', 'How many boats were sold in June'];
  expect(closest('How many boats were sold in June? Nine.', questions)).toBe(1);
  expect(closest('How many boats were sold? Nine.', questions)).toBe(0);
});

test('where neither stands in it word for word, it is the one that it is most like', () => {
  const asked = 'please send the names of all boats sold at North Quay';
  expect(
    closest(asked, [
      'Send the names of boats sold at North Quay',
      'Please send us the names of all boats sold at North Quay',
    ]),
  ).toBe(1);
});

test('a text that repeats no question is close to none', () => {
  expect(closest('There are nine.', ['How many boats were sold'])).toBe(-1);
  expect(closest('There are nine.', [undefined])).toBe(-1);
});

test('questions are the same whatever their marks and capitals, and not where a word is another', () => {
  expect(isSameText('How many were sold?', '“how many were  sold”')).toBe(true);
  expect(isSameText('How many were sold?', 'How many were let?')).toBe(false);
  expect(isSameText(undefined, undefined)).toBe(false);
});

test('the bracket that closes a question belongs to it', () => {
  const text = 'How many pilots are there [1 January 2023]?';
  expect(repeated(text, text)).toBe(text.length);
});

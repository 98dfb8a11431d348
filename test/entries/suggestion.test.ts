import { expect, test } from 'vitest';
import { didYouMean, suggestion, sureSuggestion } from '../../src/entries/suggestion.ts';

test.each([
  ['recieved', ['received', 'responded'], 'received'],
  ['DISCLOSED', ['disclosed', 'withheld'], 'disclosed'],
  ['not held', ['not-held', 'not-held-explained'], 'not-held'],
])('%s was meant to be one of %j: %s', (written, candidates, meant) => {
  expect(suggestion(written, candidates)).toBe(meant);
});

test('nothing is suggested where nothing is near', () => {
  expect(suggestion('refused', ['disclosed', 'withheld'])).toBeUndefined();
  expect(suggestion('x', [])).toBeUndefined();
  expect(didYouMean('refused', ['disclosed'])).toBe('');
});

test('a suggestion is a question that other words can follow', () => {
  expect(didYouMean('chekc', ['check', 'build'])).toBe('Did you mean “check”? ');
});

test('only one candidate can be certain, and only where two letters differ at most', () => {
  expect(sureSuggestion('recieved', ['received', 'responded'])).toBe('received');
  expect(sureSuggestion('Title', ['title', 'text'])).toBe('title');
  expect(sureSuggestion('tet', ['text', 'test'])).toBeUndefined();
  expect(sureSuggestion('not-held-explned', ['not-held-explained'])).toBe('not-held-explained');
  expect(sureSuggestion('not-held-expld', ['not-held-explained'])).toBeUndefined();
});

import { expect, test } from 'vitest';
import { likenessTo } from '../../../../src/cli/import/sentence/likeness.ts';

const estimate = likenessTo([
  ['fruit', 'The pears are ripe.'],
  ['fruit', 'We picked ripe pears and plums.'],
  ['boat', 'The ferry has not sailed.'],
  ['boat', 'A ferry sailed to the island.'],
]);

test('a sentence is likest to the examples that share its words', () => {
  const { fruit, boat } = estimate('Ripe plums were picked.');
  expect(fruit).toBeGreaterThan(boat);
  expect(estimate('No ferry sails today.').boat).toBeGreaterThan(0.5);
});

test('the estimates of all labels come to 1', () => {
  for (const sentence of ['Ripe plums', 'ferry', 'Nothing of the kind', ''])
    expect(Object.values(estimate(sentence)).reduce((sum, each) => sum + each, 0)).toBeCloseTo(1);
});

test('a sentence without a known word is as likely to be one as the other', () => {
  const { fruit, boat } = estimate('Quarterly turnover');
  expect(Math.abs(fruit - boat)).toBeLessThan(0.1);
});

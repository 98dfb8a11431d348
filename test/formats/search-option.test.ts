import { expect, test } from 'vitest';
import { facetsOf } from '../../src/formats/facet.ts';
import { searchOptions } from '../../src/formats/search-option.ts';
import { question } from './question.ts';
import { response } from './response.ts';

const facets = facetsOf(
  [
    response('FOI 2', { questions: [question('1', 'withheld', '31(1)(a)', '40(2)')] }),
    response('FOI 1', { questions: [question('1', 'withheld', '31(1)')] }),
  ],
  { regimes: ['FOIA'] },
  [],
);

test('exemptions to choose from are the sections in use, each with what is cited of it', () => {
  expect(
    searchOptions(facets, 'exemption').map(({ words, count, inside }) => [words, count, inside]),
  ).toEqual([
    ['Section 31: Law enforcement', 2, false],
    ['Section 31(1)', 2, true],
    ['Section 31(1)(a): the prevention or detection of crime', 1, true],
    ['Section 40: Personal information', 1, false],
    ['Section 40(2): personal data of someone else', 1, true],
  ]);
});

test('outcomes to choose from are all, those without responses too', () => {
  const options = searchOptions(facets, 'outcome');
  expect(options.find(({ id }) => id === 'withheld')?.count).toBe(2);
  expect(options.find(({ id }) => id === 'repeated')?.count).toBe(0);
});

import { expect, test } from 'vitest';
import { citationsIn } from '../../../../src/cli/import/fact/exemption.ts';
import { decisive } from '../../../../src/cli/import/sentence/decisive.ts';

const relied = (sentence: string): readonly string[] =>
  citationsIn(decisive(sentence), 'FOIA').cited.map(({ provision }) => provision);

test.each([
  ['Section 41 is relied on.', '41'],
  ['Section 41 of the Act is relied upon for this, which is an absolute exemption.', '41'],
  ['Section 40(2) has been invoked, an absolute exemption.', '40(2)'],
  [
    'Section 41 of the FOIA is relied on, though we have considered whether there would be a defence and found none.',
    '41',
  ],
  ['Section 43(2) applies and we have considered whether the public interest favours release.', '43(2)'],
  ['The prices are exempt under section 43(2), having considered whether any could be released.', '43(2)'],
])('“%s” relies on the provision', (sentence, provision) => {
  expect(relied(sentence)).toEqual([provision]);
});

test.each([
  'Section 41 is an absolute exemption.',
  'Section 43 is a qualified exemption.',
  'We have considered whether section 43(2) applies.',
  'I considered carefully whether section 38 was engaged.',
  'The public interest under section 43(2) favours disclosure.',
])('“%s” does not', (sentence) => {
  expect(relied(sentence)).toEqual([]);
});

test.each([
  'This would be a breach of the Data Protection Act 2018 (Section 40).',
  'Exempt under section 40 of the Data Protection Act 2018.',
])('“%s” relies on section 40 FOIA: that of the other Act refuses nothing', (sentence) => {
  expect(
    citationsIn(sentence, 'FOIA').cited.map(({ regime, provision }) => `${regime} ${provision}`),
  ).toEqual(['FOIA 40']);
});

test('what a regulation prevents is refused under it', () => {
  const sentence = 'The objectors are individuals and regulation 13 prevents me from telling you.';
  expect(citationsIn(sentence, 'EIR').cited.map(({ provision }) => provision)).toEqual(['13']);
  expect(citationsIn(sentence, 'FOIA').cited).toEqual([]);
});

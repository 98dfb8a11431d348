import { expect, test } from 'vitest';
import { asks, refuses, saidIn, tells } from '../../../../src/cli/import/sentence/said.ts';

const acts = (text: string) => saidIn(text).map(({ act }) => act);

test('a table gives, and so does a row of figures', () => {
  expect(acts('Year\tSeals\n2023\t14')).toEqual(['gives']);
  expect(acts('East Quay: 14')).toEqual(['gives']);
  expect(acts('2022/23 £41,200')).toEqual(['gives']);
});

test('a clause that does something else is told beside its sentence', () => {
  expect(acts('I am unable to provide this, because we do not hold it.')).toContain('nothold');
});

test('the number of an item is no sentence', () => {
  expect(saidIn('4. There were 14 seals.').map(({ sentence }) => sentence)).toEqual(['There were 14 seals.']);
});

test('what is attached is given, unless something is said of what is not', () => {
  expect(acts('The survey is attached.')).toEqual(['gives']);
  expect(acts('The survey is attached with the names removed.')).not.toEqual(['gives']);
});

test('a refusal notice for “those parts which have been refused” refuses no part', () => {
  expect(
    acts('This letter is a refusal notice for those parts of your request which have been refused.'),
  ).toEqual(['law']);
});

test('guidance that can be read elsewhere is not what was asked for', () => {
  expect(
    acts('The ICO guidance is available on its website at https://www.example.org/guidance.'),
  ).not.toContain('elsewhere');
});

test('an answer of a few words is one', () => {
  expect(acts('Tidewater Marine Ltd')).toEqual(['gives']);
});

test('“No, …” answers a question, and says of no record that it is missing', () => {
  expect(acts('No, this is not something that the Harbour Board does.')).not.toContain('nothold');
});

test('who asks, who tells and who refuses is heard from the words', () => {
  expect(asks('Please send me the berthing list for 2023.')).toBe(true);
  expect(asks('The berthing list is attached.')).toBe(false);
  expect(tells('The berthing list is exempt under section 43(2) of the Act.')).toBe(true);
  expect(tells('Is the berthing list exempt?')).toBe(false);
  expect(refuses('Thank you. We do not hold this information.')).toBe(true);
  expect(refuses('Thank you for your request.')).toBe(false);
});

test.each([
  ['As regards your final point, 14 officers have been trained.', 'gives'],
  ['With regard to the money spent on moorings, the figures are', 'gives'],
  ['Turning first to the minutes, the forum has kept none.', 'nothold'],
  ['With regard to questions 2 and 3, we do not hold it.', 'nothold'],
])('what “%s” is about is no part of what it does', (sentence, act) => {
  expect(acts(sentence)).toContain(act);
});

test('a matter of law that a sentence is about is part of what it does', () => {
  expect(acts('With regard to the exemption for personal data, it applies to the names.')).toEqual([
    'withhold',
  ]);
  expect(acts('As to the cost of compliance, this would be far beyond the appropriate limit.')).toEqual([
    'cost',
  ]);
});

test.each([
  'The three reports are attached to this page, with no redactions.',
  'The plan is attached with nothing removed.',
])('“%s” gives all of it', (sentence) => {
  expect(acts(sentence)).toEqual(['gives']);
});

test('a sentence without a word that refuses refuses nothing, however like a refusal it is', () => {
  expect(acts('The lighting of the pier falls under capital works.')).not.toContain('withhold');
  expect(acts('We are not releasing the survey.')).toContain('withhold');
  expect(acts('The plan of the pier falls under section 43(2) and is exempt.')).toContain('withhold');
});

test('why there were none does not say that nothing is held', () => {
  const said = saidIn('No boat was lost in 2024 because its radio was not available.');
  expect(said.map(({ act }) => act)).toEqual(['gives']);
});

test.each([
  ['Exempt - please see Annex 1.', 'withhold'],
  ['Withheld (see note 3)', 'withhold'],
  ['Not held – please refer to Appendix 2', 'nothold'],
])('where the reasons are is no part of what “%s” does', (text, act) => {
  expect(saidIn(text)).toMatchObject([{ act, sentence: text }]);
});

import { expect, test } from 'vitest';
import { saidIn } from '../../../../src/cli/import/sentence/said.ts';

const sureOf = (text: string, act: string): number =>
  Math.max(0, ...saidIn(text).flatMap((said) => (said.act === act ? [said.sure] : [])));

test.each([
  ['gives', 'The marina has not lost any moorings in that time.'],
  ['gives', '[email address]'],
  ['gives', '[telephone number]'],
  ['gives', 'Landings at East Quay: 41'],
  ['nothold', 'Not recorded by the marina: 2019'],
  ['nothold', 'The Board hold nothing on the old crane, and we hold nothing either.'],
  ['nothold', 'The Harbour Board does not hold any such figures, because the ferry is run by a company.'],
  ['withhold', 'Exempt from release: 43'],
  ['ncnd', 'As was explained to you, our stance on the two complaints is one of NCND.'],
  ['ncnd', 'This is an NCND reply, explained below.'],
  ['otherbody', 'We take this to be a request for records from the Harbour Trust.'],
  ['otherbody', 'We take this to be a request for information held by the Ferry Company.'],
])('%s is what “%s” surely does', (act, sentence) => {
  expect(sureOf(sentence, act)).toBeGreaterThanOrEqual(0.8);
});

test.each([
  ['gives', 'The Harbour Board has not received any information about the claims.'],
  ['gives', 'Not recorded by the marina: 2019'],
  ['ncnd', 'The ICO has guidance on when NCND may be used.'],
  ['ncnd', 'What is meant by NCND is explained on our site.'],
  ['otherbody', 'This is a request for information about the Ferry Company.'],
  ['gives', 'Each [telephone number] of the harbour was in use that year.'],
])('%s is not surely what “%s” does', (act, sentence) => {
  expect(sureOf(sentence, act)).toBeLessThan(0.8);
});

test.each([
  ['cost', 'We are sorry that this cannot be answered in the time FOI allows.'],
  ['cost', 'In this response the Board have applied S12 of the Freedom of Information Act.'],
  ['nothold', 'We do not hold the name of the firm that built the crane.'],
  ['nothold', 'Unfortunately we do not hold the total number of the vans.'],
  ['nothold', 'The Harbour Trust does not hold the names of its pilots.'],
  ['nothold', 'On these grounds we have applied the exemption in section 17 of the Act.'],
  [
    'withhold',
    'The list you have requested is therefore considered exempt under Section 22(1), by which it may be published first.',
  ],
  ['withhold', 'We do not have to supply those drafts, since 12(4)(d) makes them subject to an exception.'],
])('%s is what “%s” does', (act, sentence) => {
  expect(sureOf(sentence, act)).toBeGreaterThan(0.8);
});

test('a refusal notice under section 17 is no word that nothing is held', () => {
  const sentence = 'It is exempt under section 43(2), and this is a refusal notice under section 17.';
  expect(sureOf(sentence, 'nothold')).toBeLessThan(0.5);
});

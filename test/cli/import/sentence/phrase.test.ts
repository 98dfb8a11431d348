import { expect, test } from 'vitest';
import { saidIn } from '../../../../src/cli/import/sentence/said.ts';

test.each([
  ['idle', 'Your request has been considered under the Act.'],
  ['idle', 'The request was assessed for the Harbour Board under the Regulations.'],
  ['gives', 'Details of daily landings (csv, 246KB)'],
  ['nothold', 'In this instance no information is held.'],
  ['gives', 'About 45 minutes to an hour per booking.'],
  ['gives', 'None of these boats sank.'],
  ['withhold', 'The names that you have asked for are therefore exempt under section 40(2).'],
  ['gives', 'Sixteen over the whole time.'],
  ['gives', 'We do not have a floating crane.'],
  ['ncnd', 'Requests 2 and 3 are exempt by virtue of Section 40 and we are giving an NCND response.'],
  ['nothold', 'We do not however hold information in relation to Request number 5.'],
])('%s is what “%s” does', (act, sentence) => {
  const [said] = saidIn(sentence);
  expect(said?.act).toBe(act);
  expect(said?.sure).toBeGreaterThanOrEqual(0.6);
});

test('a table whose cells are sentences does what they say', () => {
  expect(saidIn('2022\tWe do not hold this information.\n2021\tAs above').map(({ act }) => act)).toEqual([
    'nothold',
  ]);
  expect(saidIn('2022\t41\n2021\tWe do not hold this information.').map(({ act }) => act)).toEqual(['gives']);
});

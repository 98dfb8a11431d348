import { expect, test } from 'vitest';
import { saidIn } from '../../../../src/cli/import/sentence/said.ts';

test.each([
  ['idle', 'Your request has been considered under the Act.'],
  ['idle', 'Your request has been considered under the Freedom of Information Act 2000.'],
  ['idle', 'The request was assessed for the Harbour Board under the Regulations.'],
  ['gives', 'Details of daily landings (csv, 246KB)'],
  ['nothold', 'In this instance no information is held.'],
  ['gives', 'About 45 minutes to an hour per booking.'],
  ['gives', 'None of these boats sank.'],
  ['withhold', 'The names that you have asked for are therefore exempt under section 40(2).'],
  ['gives', 'Sixteen over the whole time.'],
  ['gives', 'We do not have a floating crane.'],
  ['ncnd', 'Requests 2 and 3 are exempt by virtue of Section 40 and we are giving an NCND response.'],
  ['withhold', 'All of them are being withheld.'],
  ['withhold', 'S41.'],
  ['withhold', 'We would prefer not to name the pilot’s agency.'],
  ['withhold', 'The fog code – we’re not prepared to discuss this.'],
  ['withhold', 'It isn’t our practice to name the boats concerned.'],
  ['part', 'Please see the plan attached, with parts 2 and 4 taken out for the reason given.'],
  ['nothold', 'Please be aware that our database does not record the kind of boat.'],
  ['nothold', '2022 is not held'],
  ['nothold', 'The harbour neither weighs the nets nor holds any information about their weight.'],
  ['nothold', 'We are unable to say what the oars cost, as purchases are coded to a general line.'],
  ['gives', '14/03/2022, 02/05/2023, 09/01/2025 (emergency)'],
  ['gives', 'Figures for 2015 to 2023 are attached.'],
  ['gives', 'These are on our site, and we have pulled these out for you into a spreadsheet, attached.'],
  ['part', 'The second question can’t be answered from the log we have.'],
  ['nothold', 'We do not however hold information in relation to Request number 5.'],
  ['gives', 'Please see the attached document ‘Mooring guide v4’.'],
  [
    'idle',
    'These figures leave out the navy and must not be taken as confirmation or denial that it was there.',
  ],
  ['gives', 'No boat became stranded in 2024 because its radio was not available.'],
  ['gives', 'No, the harbour does not have a licence for such a crane.'],
  ['nothold', 'With regard to question 3 the Board does not hold the information.'],
  [
    'nothold',
    'As for part 2, although the Board holds no such figure itself, it may help to know the county’s.',
  ],
  ['cost', 'However, it would clearly exceed £600.'],
  ['gives', 'All other letters to the pilots are attached.'],
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

test.each([
  ['vexatious', 'Four people are listed as vexatious under our policy on conduct.'],
  ['cost', 'The limit is £25 a journey, except at night.'],
  ['cost', 'Regulation 12(4)(e), internal communications, is engaged for every one of them.'],
])('%s is not what “%s” does', (act, sentence) => {
  expect(saidIn(sentence).map((said) => said.act)).not.toContain(act);
});

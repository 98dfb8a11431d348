import { describe, expect, test } from 'vitest';
import { findings, reasons, weighed } from '../../fixtures/one-question.ts';

const found = (asked: string, words: string, exemption = '12(5)(e)') =>
  findings(
    { regime: 'EIR', asked, exemptions: [exemption], letter: `${reasons(words)}${weighed()}` },
    'emission',
  ).map(({ message }) => message);

const EMITTED = 'What did the stack emit?';
const CONFIDENTIAL = 'The report is confidential, and disclosure would adversely affect the firm.';

describe('no emissions are', () => {
  test.each([
    'What did the Ultra Low Emission Zone cameras cost?',
    'Which zero-emission buses were offered, and at what price?',
    'What are the emissions targets in the contract?',
    'What did the consultants on the low-emissions strategy charge?',
    'How were patients discharged into care?',
    'What did the noise barrier cost, and who repairs exhausts?',
    'Did you exhaust all other ways, and release the deposit to the firm?',
    'Which carbon dioxide monitors did you buy?',
  ])('in “%s”', (asked) => expect(found(asked, CONFIDENTIAL)).toEqual([]));
});

describe('the letter considered emissions', () => {
  test.each([
    'As the information does not relate to emissions, the exception is open to us.',
    'The information isn’t about emissions.',
    'Emissions don’t come into it.',
    'The prices are not information on emissions.',
    'They say nothing about emissions.',
    'Regulation 12(9) is not engaged.',
    'Nothing here is caught by regulation 12 (9).',
    'No emissions are described in the report.',
    'The report concerns matters other than emissions.',
    'We do not consider that the prices amount to information on emissions.',
    'None of this constitutes information about emissions.',
    'Emissions are not in question.',
    'This is information on prices rather than on emissions.',
    'The withheld information does not itself contain emissions data.',
    'The emissions data have been released; only the price is withheld.',
  ])('where it says “%s”', (words) => expect(found(EMITTED, `${CONFIDENTIAL} ${words}`)).toEqual([]));

  test.each([
    'See regulation 12(9), which we have considered, but the interests of the firm prevail.',
    'We do not release information on emissions.',
    'We will not publish the emissions data.',
    'This would not be fair to the firm.',
  ])('and not where it says “%s”', (words) => {
    expect(found(EMITTED, `${CONFIDENTIAL} ${words}`)).toHaveLength(1);
  });
});

describe('emissions are', () => {
  test.each([
    ['When was sewage discharged into the river?', 'discharged into the river'],
    ['How much carbon dioxide does the plant give off?', 'give off'],
    ['What are the stack readings for nitrogen oxides?', 'stack readings'],
    ['What did the tests say of noise and exhaust?', 'noise and exhaust'],
    ['How many litres of slurry leaked into our streams?', 'leaked into our streams'],
    ['What are the noise levels at the fence?', 'noise levels'],
    ['What were the measurements of particulates at the plant?', 'measurements of particulates'],
    ['What emissions were measured in the low emission zone?', 'emissions'],
  ])('in “%s”', (asked, spoken) => {
    expect(found(asked, CONFIDENTIAL)).toEqual([
      `Question 1 may be about emissions (“${spoken}”), and “12(5)(e)” cannot be used for information on emissions.`,
    ]);
    expect(found(asked, CONFIDENTIAL, '12(5)(b)')).toEqual([]);
  });
});

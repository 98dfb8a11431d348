import { describe, expect, test } from 'vitest';
import { ENGLISH, SCOTTISH } from '../../fixtures/one-entry.ts';
import { answer, findings } from '../../fixtures/one-question.ts';

const found = (authority: string, regime = 'FOIA') =>
  findings(
    { regime, outcome: 'disclosed', letter: answer('There were 12.'), authority },
    'review-particulars',
  );
const SIC = 'Scottish Information Commissioner';
const ICO = 'Information Commissioner';

describe('the particulars of a review', () => {
  test.each([
    [ENGLISH, 'FOIA'],
    [SCOTTISH, 'FOISA'],
    [SCOTTISH.replace(SIC, 'Coimiseanair Fiosrachaidh na h-Alba'), 'FOISA'],
    [SCOTTISH.replace(SIC, 'the Office of the Scottish Information Commissioner'), 'FOISA'],
    [SCOTTISH.replace('Days: 40', 'Days: 60'), 'FOISA'],
    [ENGLISH.replace('[FOIA, EIR]', '[FOIA]').replace('Days: 40', 'Days: 20'), 'FOIA'],
    [ENGLISH.replace('[FOIA, EIR]', '[FOIA, EIR, FOISA]'), 'FOIA'],
    [ENGLISH.replace(ICO, 'Comisiynydd Gwybodaeth'), 'FOIA'],
  ])('are right in %#', (authority, regime) => expect(found(authority, regime)).toEqual([]));

  test('are wrong', () => {
    const wrong = [
      ...found(SCOTTISH.replace(SIC, ICO), 'FOISA'),
      ...found(SCOTTISH.replace('https://www.example.org/}', 'https://ico.org.uk/complaint}'), 'FOISA'),
      ...found(ENGLISH.replace(`: ${ICO}`, `: ${SIC}`)),
      ...found(SCOTTISH.replace('Days: 40', 'Days: 5'), 'FOISA'),
      ...found(ENGLISH.replace('Days: 40', 'Days: 20')),
    ].map(({ severity, message, remedy }) => `${severity}: ${message} ${remedy}`);
    expect(wrong).toMatchInlineSnapshot(`
      [
        "warning: “Information Commissioner” is not where complaints under FOISA and EISR are heard. Write Scottish Information Commissioner under complainTo, and the page of that body on complaints under complaintAddress.",
        "warning: “https://ico.org.uk/complaint” is not where complaints under FOISA and EISR are heard. Write Scottish Information Commissioner under complainTo, and the page of that body on complaints under complaintAddress.",
        "warning: “Scottish Information Commissioner” does not hear complaints under FOIA and EIR. Write Information Commissioner, and the page of that body on complaints under complaintAddress.",
        "warning: 5 working days are too few: under FOISA and EISR people have 40 in which to ask for a review. Write 40, or more.",
        "warning: 20 working days are too few: under EIR people have 40 in which to ask for a review. Write 40, or more.",
      ]
    `);
  });
});

import { expect, test } from 'vitest';
import { foundIn } from '../../fixtures/refused-question.ts';

const texts = (regime: string, exemption: string, reasons: string) =>
  foundIn({ regime, exemptions: [exemption], reasons }, 'harm-test').map(
    ({ message, remedy }) => `${message} ${remedy}`,
  );

test.each([
  'Disclosure would be likely to adversely affect the course of justice.',
  'Disclosure could adversely affect the course of justice.',
  'Release would be likely to harm the trial.',
  'There may be adverse effects on the trial.',
  'Disclosure would, or would be likely to, adversely affect the course of justice.',
])('a lower level than the EIR ask for is found in “%s”', (words) => {
  expect(texts('EIR', '12(5)(b)', words)).toHaveLength(1);
});

test.each([
  'Disclosure would adversely affect the course of justice.',
  'Disclosure would adversely affect a trial. Witnesses could be influenced.',
  'It is more likely than not that the trial would suffer harm.',
  'An adverse effect on the trial is more likely than not.',
  'The trial is confidential.',
  'You may ask for a review. Release would harm the trial.',
])('the EIR are content with “%s”', (words) => {
  expect(texts('EIR', '12(5)(b)', words)).toEqual([]);
});

test('exceptions by class, and the EISR, know no such demand', () => {
  expect(texts('EIR', '12(4)(e)', 'Disclosure could harm candour.')).toEqual([]);
  expect(texts('EISR', '10(5)(b)', 'Disclosure would be likely to prejudice it substantially.')).toEqual([]);
});

test('prejudice in Scotland has to be substantial, in one word or another', () => {
  expect(
    texts('FOISA', '35(1)(a)', 'Disclosure would be likely to prejudice the detection of crime.'),
  ).toEqual([
    '“35(1)(a)” asks that the prejudice be substantial, and the reasons do not say so. If the letter says it, put those words into <Reasons question="1">…</Reasons>. If it does not, accept this warning with that reason.',
  ]);
  expect(
    texts('FOISA', '35(1)(a)', 'Disclosure would significantly prejudice the detection of crime.'),
  ).toEqual([]);
  expect(texts('FOISA', '39(1)', 'Disclosure would be likely to endanger a witness.')).toEqual([]);
  expect(texts('FOISA', '35(1)(a)', 'It is on the detection of crime.')).toEqual([]);
});

test('a likelihood in the fields has to fit the provision', () => {
  const adverse = 'Disclosure would adversely affect the course of justice.';
  expect(texts('EIR', '{ exemption: 12(5)(b), likelihood: would }', adverse)).toEqual([]);
  expect(texts('EIR', '{ exemption: 12(5)(b), likelihood: would-be-likely }', adverse)).toEqual([
    '“12(5)(b)” applies only where disclosure would adversely affect something, and the fields say “would-be-likely”. Write “likelihood: would”, or delete the line. If the letter claims no more, accept this warning with that reason.',
  ]);
  expect(texts('FOIA', '{ exemption: 42(1), likelihood: would-be-likely }', 'It is legal advice.')).toEqual([
    'The fields say how likely a harm is under “42(1)”, which does not turn on harm. Delete “likelihood”, or correct the provision.',
  ]);
  // A letter may speak of the threat to national security in terms of likelihood.
  expect(
    texts('FOIA', '{ exemption: 24(1), likelihood: would-be-likely }', 'It would be likely to help spies.'),
  ).toEqual([]);
});

import { expect, test } from 'vitest';
import { block } from '../../../../src/cli/import/document/block.ts';
import { toldAmong } from '../../../../src/cli/import/request/told-among.ts';

const ASKED = [
  'Please tell me how many thefts of cable were recorded on the quay last year.',
  'I would also like to know how many people were arrested.',
].map((text) => block(text));

test.each([
  '212 thefts were recorded in the period. The attached sheet lists them with the month.',
  '47 persons were arrested in respect of these offences, 28 of whom were charged.',
])('what tells something below a quoted request is an answer: “%s”', (text) => {
  expect(toldAmong([block(text)], ASKED).map((each) => each.text)).toEqual([text]);
});

test.each([
  'How many thefts of cable were recorded on the quay last year',
  'How many people were arrested?',
  'Your request is answered below:',
])('what asks once more, or leads on, is none: “%s”', (text) => {
  expect(toldAmong([block(text)], ASKED)).toEqual([]);
});

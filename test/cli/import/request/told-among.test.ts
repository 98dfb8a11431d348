import { expect, test } from 'vitest';
import { block, tableBlock } from '../../../../src/cli/import/document/block.ts';
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

test('a table that the request has is none of the reply, and one of figures is', () => {
  const table = (...words: readonly string[]) =>
    tableBlock({
      type: 'table',
      children: words.map((value) => ({
        type: 'tableRow',
        children: [{ type: 'tableCell', children: [{ type: 'text', value }] }],
      })),
    });
  const asked = table('thefts of cable', 'people arrested');
  const told = table('North Quay 4,112', 'South Quay 9,430');
  expect(toldAmong([asked, told], ASKED)).toEqual([told]);
});

import { expect, test } from 'vitest';
import { block } from '../../../../src/cli/import/document/block.ts';
import { requestFootAt } from '../../../../src/cli/import/message/request-foot.ts';
import { draftOfText } from '../draft-of.ts';

const FOOT = [
  '-------------------------------------------------------------------',
  'Please use this email address for all replies to this request:',
  '[FOI #1301178 email]',
  'Is [Harbour Board email] the wrong address for Freedom of Information',
  'requests to Harbour Board? If so, please contact us using this',
  'form:',
  'https://www.example.org/change_request/new?body=harbour',
  'Disclaimer: This message and any reply that you make will be published on',
  'the internet. Our privacy and copyright policies:',
  'https://www.example.org/help/officers',
];
const at = (texts: readonly string[], place: number): number =>
  requestFootAt(
    texts.map((text) => block(text)),
    place,
  );

test('the foot of a request is as long as its lines, from the line drawn over it', () => {
  expect(at([...FOOT, 'There are 41 boats.'], 0)).toBe(FOOT.length);
  expect(at(['How many boats are there?', ...FOOT.slice(1)], 1)).toBe(FOOT.length - 1);
});

test('it begins at no other line, and ends where somebody writes again', () => {
  expect(at(['How many boats are there?', ...FOOT], 0)).toBe(0);
  expect(at(FOOT, 2)).toBe(0);
  expect(at(['-----', 'There are 41 boats.'], 0)).toBe(0);
  expect(at([...FOOT.slice(0, 3), '1. There are 41 boats.', ...FOOT.slice(3)], 0)).toBe(3);
});

test('no line of it comes into a draft', async () => {
  const { questions, text } = await draftOfText(
    [
      'Dear Ms Quill,',
      '1. There are 41 boats.',
      '2. We do not hold this information.',
      'Regards',
      'Information Team',
      'From: Asta Quill <[FOI #1301178 email]>',
      'Sent: 07 May 2025 22:50',
      'To: Harbour Board',
      'Subject: Boats',
      'Dear Harbour Board,',
      '1. How many boats are there?',
      '2. How many were sold?',
      'Yours faithfully,',
      'Asta Quill',
      ...FOOT,
    ].join('\n\n'),
  );
  expect(questions).toEqual([
    { text: 'How many boats are there?', outcome: 'disclosed' },
    { text: 'How many were sold?', outcome: 'not-held' },
  ]);
  expect(text).not.toMatch(/wrong address|change_request|Unplaced/);
});

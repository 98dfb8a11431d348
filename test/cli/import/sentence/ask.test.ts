import { expect, test } from 'vitest';
import { FORMALITY } from '../../../../src/cli/import/sentence/ask.ts';
import { draftOfText } from '../draft-of.ts';

test.each([
  'I will look forward to your answer.',
  'I hope you are keeping well.',
  'I hope this is enough to go on.',
  'I would like to make a Freedom of Information request for the following.',
  'I want to submit a request under the Freedom of Information Act 2000.',
  'I wish to make a request in accordance with the Environmental Information Regulations Act',
  'I would like to place a Freedom of Information request for the information below.',
  'We’d like to place a request for information',
])('“%s” frames a request', (text) => {
  expect(FORMALITY.test(text)).toBe(true);
});

test.each([
  'I would like the number of boats moored at North Quay.',
  'I would like to make a request for the number of boats.',
  'I would like to make a request for the number of boats in 2023.',
  'I want to submit a request for the minutes that give more information.',
  'I want to place an order for two lamps.',
])('“%s” frames none', (text) => {
  expect(FORMALITY.test(text)).toBe(false);
});

test('what frames a request is no question of it', async () => {
  const { questions } = await draftOfText(
    [
      'Boats at North Quay',
      'Asta Quill made this Freedom of Information request to Harbour Board',
      'From: Asta Quill',
      '4 March 2024',
      'Dear Harbour Board,',
      'I would like to make a Freedom of Information request for the following.',
      'How many boats were sold at North Quay?',
      'Please send me the list of the cranes at North Quay.',
      'I will look forward to your answer.',
      'Asta Quill',
      'Link to this',
    ].join('\n\n'),
  );
  expect(questions.map(({ text }) => text)).toEqual([
    'How many boats were sold at North Quay?',
    'Please send me the list of the cranes at North Quay.',
  ]);
});

test.each([
  'I would like to submit an FOI request in relation to the following information',
  'I would like to make an FOI request regarding the following:',
  'I would like to make a request under the FOIA 2000 for the following information:',
  'I would like to make an FOI request, please, under the FOI Act 2000.',
])('“%s” frames a request', (text) => {
  expect(FORMALITY.test(text)).toBe(true);
});

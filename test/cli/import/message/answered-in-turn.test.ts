import { expect, test } from 'vitest';
import { readTextLetter } from '../../../../src/cli/import/document/text-letter.ts';
import { kindOfMessage } from '../../../../src/cli/import/message/message.ts';

const PASSED_ON =
  'Thank you for your e-mail to the lighthouse, which has been passed to me as I look after requests.';

test('questions that bear numbers with an answer below each are an answer, whoever the request was passed to', () => {
  const letter = readTextLetter(`${PASSED_ON}

1. Is there a keeper at Sker Light?

Yes. She lives in the cottage below it.

2. Please could you tell me who paints the tower.

The tower is painted by Gull & Sons every five years.
`);
  expect(kindOfMessage(letter)).toBe('decision');
});

test.each([
  ['the questions alone', '1. Is there a keeper at Sker Light?\n\n2. Who paints the tower?'],
  [
    'the questions with more that is asked below each',
    '1. Is there a keeper at Sker Light?\n\nIf so, please give the number of days.\n\n2. Who paints the tower?\n\nPlease give the name of the firm.',
  ],
])('%s are none', (_, asked) => {
  expect(kindOfMessage(readTextLetter(`${PASSED_ON}\n\n${asked}\n`))).toBe('acknowledgement');
});

import { expect, test } from 'vitest';
import { readTextLetter } from '../../../../src/cli/import/document/text-letter.ts';

const texts = (letter: string): readonly string[] => readTextLetter(letter).map(({ text }) => text);

test('the lines above a mail stay whole, however far their words are set off', () => {
  expect(
    texts(
      'From:                    Harbour Information <>\nSent:                    3 May 2023 14:08\n\nDear Ms Quill\n',
    ),
  ).toEqual(['From: Harbour Information <>', 'Sent: 3 May 2023 14:08', 'Dear Ms Quill']);
});

test('an address beside a date is parted from it', () => {
  expect(texts('Harbour Office             3 May 2023\nNorth Quay\n\nDear Ms Quill\n')).toEqual([
    'Harbour Office',
    '3 May 2023',
    'North Quay',
    'Dear Ms Quill',
  ]);
});

import { expect, test } from 'vitest';
import { readTextLetter } from '../../../../src/cli/import/document/text-letter.ts';
import { draftOfText } from '../draft-of.ts';

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

test('a number that is set off from its question is its number at the head of a letter too', async () => {
  const { questions } = await draftOfText(`Westmoor Constabulary

Reference: FOI 003117/19

You sought access to the following information:

1     The number of police dogs on strength at 1st August 2019.
2     The kennels at which the dogs are kept.

Response to your Request

Q1.   There were 22 dogs.
Q2.   The kennels are exempt under section 38(1)(b) of the Act.
`);
  expect(questions).toMatchObject([
    { text: 'The number of police dogs on strength at 1st August 2019.', outcome: 'disclosed' },
    { text: 'The kennels at which the dogs are kept.', exemptions: ['38(1)(b)'] },
  ]);
});

test('the mark of a link on a line of its own is no number of a question', async () => {
  const { letter } = await draftOfText(`Request

1. How many boats are there?
2. Who owns them?

Response

There are 41 boats.

The owners are listed in the register, which can be found at
https://www.example.org/boats/register
[1].
`);
  expect(letter.answers.pieces.map(({ block }) => block.text)).not.toContain('.');
});

test('a label that is set off from its words is their label', async () => {
  const { letter, text } = await draftOfText(`Response to request 101008842

Request received         20 November 2023
Response issued          15 December 2023
Enquirer                 Asta Quill

Question 1: How many boats are there?

There are 41.
`);
  expect(letter.reference?.value).toBe('101008842');
  expect(text).toMatch(/^received: 2023-11-20$/m);
  expect(text).toMatch(/^responded: 2023-12-15$/m);
  expect(text).not.toContain('Quill');
});

test('a number, a tab and words that ask are an item of a list and no row of a table', async () => {
  const { questions } = await draftOfText(
    'You asked:\n\n1\tHow many boats are there?\n2\tWho owns the crane?\n3\tPlease send the lease.\n\nOur response:\n\nQuestions 1 and 2: There are 41 boats, and Saltash Ferries own the crane.\n\nQuestion 3: Not held.\n',
  );
  expect(questions.map(({ text, outcome }) => [text, outcome])).toEqual([
    ['How many boats are there?', 'disclosed'],
    ['Who owns the crane?', 'disclosed'],
    ['Please send the lease.', 'not-held'],
  ]);
});

import { expect, test } from 'vitest';
import { draftOfText } from '../draft-of.ts';

const letter = (question: (number: number) => string, answer: string): string => `Harbour tolls

Request and Answer:

Request Details

Please answer the following questions:

${question(1)}Was any skipper fined at the time?

${question(2)}Was the toll agreed with the Lighthouse Board?

${question(3)}How many bills were sent, and on what dates?

${answer}

Nine bills were sent, all on 2 July 2025.

${question(4)}Which byelaw permits tolls of this kind?

${answer}

The tolls were charged under byelaw 32, which is printed in the harbour book.

${question(5)}The name and rank of the officer who signed them.

${answer}

The name of the officer is exempt under section 40(2).

Requests 1 and 2

The Board can neither confirm nor deny that it holds the information that you have requested.

Request 1 - Section 31(3), as to say whether anybody was fined would show who is watched. Request 2 - Section 23(5), which is absolute.
`;

test.each([
  ['Request 1', (number: number) => `Request ${number}\n\n`, 'Answer'],
  ['Q1.', (number: number) => `Q${number}. `, 'Response'],
  ['Question 1:', (number: number) => `Question ${number}: `, 'Answer:'],
])(
  'below the answer to a row that begins “%s”, the next questions stand over theirs',
  async (_, question, answer) => {
    const { letter: read } = await draftOfText(letter(question, answer));
    expect(read.questions.map(({ text }) => text)).toEqual([
      'Was any skipper fined at the time?',
      'Was the toll agreed with the Lighthouse Board?',
      'How many bills were sent, and on what dates?',
      'Which byelaw permits tolls of this kind?',
      'The name and rank of the officer who signed them.',
    ]);
    expect(
      read.judgement.questions.map(({ outcome, cited }) => [
        outcome?.value,
        ...cited.map((each) => each.provision),
      ]),
    ).toEqual([
      ['neither-confirmed-nor-denied', '31(3)'],
      ['neither-confirmed-nor-denied', '23(5)'],
      ['disclosed'],
      ['disclosed'],
      ['withheld', '40(2)'],
    ]);
  },
);

test('a list in an answer is no further question', async () => {
  const { questions } = await draftOfText(`Request

1. How many boats are there?
2. Which of them are let?

Response

1. There are 41.

2. These are let:

3. The Heron

4. The Gull

Yours sincerely
`);
  expect(questions).toHaveLength(2);
});

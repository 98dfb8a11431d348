import { describe, expect, test } from 'vitest';
import { block, itemised } from '../../../../src/cli/import/document/block.ts';
import { askedIn } from '../../../../src/cli/import/request/asking.ts';
import { draftOfText } from '../draft-of.ts';

const BOATS = 'How many boats were moored at North Quay in 2023?';
const CRANE = 'Who owns the crane of the quay?';

/** What is asked in a mail that a letter answers without a word of the request. */
const asked = (...mail: readonly string[]): readonly (string | undefined)[] =>
  askedIn(
    {
      opening: [],
      request: [],
      reply: [block('There were 41 boats.'), block('The ferry company owns it.')],
      marked: false,
    },
    [mail.map((line) => itemised(block(line)))],
  ).request.questions.map(({ text }) => text);

describe('what a requester writes in the manner of a reply', () => {
  const LEAD = 'I request the following information:';

  test('is part of what is asked where a question stands below it', () => {
    const told = 'In response to my last request you said that there were 41 boats.';
    expect(asked(LEAD, BOATS, told, CRANE)).toEqual([`${BOATS}\n${told}`, CRANE]);
  });

  test('ends the request where none does', () => {
    expect(asked(LEAD, `1. ${BOATS}`, `2. ${CRANE}`, 'We hold that boats lie there for two hours.')).toEqual([
      BOATS,
      CRANE,
    ]);
  });
});

describe('questions above a line that leads to more', () => {
  test('are asked as well', () => {
    expect(asked(BOATS, CRANE, 'Please also answer the following questions:', 'Is the crane red?')).toEqual([
      BOATS,
      CRANE,
      'Is the crane red?',
    ]);
  });

  test('are none where all of the questions stand below it', () => {
    const told = 'We met on the quay last week, and it was a pleasure.';
    expect(asked(told, 'Please answer the following questions:', `1. ${BOATS}`, `2. ${CRANE}`)).toEqual([
      BOATS,
      CRANE,
    ]);
  });

  test('are none where what stands there only tells something', () => {
    expect(asked('The harbour has one quay.', 'I request the following information:', BOATS)).toEqual([
      BOATS,
    ]);
  });
});

test('below “You said:” questions may stand above their answers', async () => {
  const { questions } = await draftOfText(`Your request has been considered.

You said:

How many boats are there?

Forty-one. Five of them are off the water.

What did they cost?

2022 - 1,877
2023 - 3,402

Who repairs them?

The name is withheld under section 40(2) of the Act.

What are the dues?

These are on our website and so section 21 applies.

Is the quay lit?

No.
`);
  expect(questions.map(({ text, outcome }) => [text, outcome])).toEqual([
    ['How many boats are there?', 'disclosed'],
    ['What did they cost?', 'disclosed'],
    ['Who repairs them?', 'withheld'],
    ['What are the dues?', 'already-accessible'],
    ['Is the quay lit?', 'disclosed'],
  ]);
});

test('a question that stands in the reply once more, with its answer behind a dash, is no request', async () => {
  const { questions, text } = await draftOfText(`Date of Request

March 22

Request

Good morning,

Could you say:

Which floor the lift of the lighthouse stopped at

How long the keepers had been shut in

How many boats were sent?

Kind regards,

Response

Dear X,

Thank you for your request. As to your questions, then:

  • Which floor the lift of the lighthouse stopped at – This information is given for four floors.
  • How long the keepers had been shut in – This information is not recorded.
  • How many boats were sent? – The total number of boats was nine.

The reports are put together for statistics.
`);
  expect(questions).toHaveLength(3);
  expect(text).toContain('This information is given for four floors.');
  expect(text).toContain('This information is not recorded.');
  expect(text).toContain('The total number of boats was nine.');
});

test('a number in the reply that only answers has the words of the first message', async () => {
  const { questions, text } = await draftOfText(`Boats

Dear Harbour Board,

1. How many boats are moored at North Quay?
2. What does the ferry company pay?
3. minutes of any meeting about the gulls

Yours faithfully,

Quilla Marsh

Dear Ms Marsh,

1. How many boats are moored at North Quay? 41
2. What does the ferry company pay? £1,200
3. See attached minutes of 12 January.

Regards

Bram Holt
Harbour Officer
`);
  expect(questions.map((each) => each.text)).toEqual([
    'How many boats are moored at North Quay?',
    'What does the ferry company pay?',
    'minutes of any meeting about the gulls',
  ]);
  expect(text).toContain('See attached minutes of 12 January.');
});

test('“Q1” over an answer is no question beside those of the request', async () => {
  const { questions } = await draftOfText(`You asked:

1. The number of boats that were seized in each of the last three years.

2. A copy of the guidance on seizing boats.

I have decided to disclose some of this information.

Q2 - Section 31(1)(a) - Law Enforcement

Q2 - Section 40(2) - Personal Information

Disclosure

Q1

There were 31, 40 and 22.

Q2

The guidance is attached, and some of it has been redacted.
`);
  expect(questions).toMatchObject([
    { text: 'The number of boats that were seized in each of the last three years.', outcome: 'disclosed' },
    { text: 'A copy of the guidance on seizing boats.' },
  ]);
  expect(questions).toHaveLength(2);
});

test('short answers above the first that decides are no request, where a line leads to them', async () => {
  const { questions } = await draftOfText(`Dear Ms Quill

Please see our answers below.

Q1 41

Q2 £3,115

Q3 We do not hold the lease.

Regards

Harbour Team

-----Original Message-----
From: Asta Quill
Sent: 15 May 2023 08:30
Subject: FOI - boats

Q1 How many boats are there?
Q2 What do they earn?
Q3 Please send the lease.
`);
  expect(questions.map(({ outcome }) => outcome)).toEqual(['disclosed', 'disclosed', 'not-held']);
});

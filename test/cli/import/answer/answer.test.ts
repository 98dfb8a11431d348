import { expect, test } from 'vitest';
import { draftOfText } from '../draft-of.ts';

test('“In respect of question 4” below one provision is at an end where another begins', async () => {
  const { questions } = await draftOfText(`REQUEST

1. How many dogs are in service?
2. What is the name of the officer in charge?
3. How many kennels are there?
4. Please list the address of every kennel.

RESPONSE

I have decided to disclose some of the information.

Reasons

Section 31 - Law Enforcement

In respect of question 4, this is exempt, since to publish each site would help those who wish to enter it.

Section 40 - Personal Information

The name of the officer is personal data, and the officer would not expect it to be published.

Q1 - There are 231 dogs in service.

Q3 - There are nine kennels.
`);
  expect(questions.map(({ exemptions = [] }) => exemptions)).toEqual([[], ['40'], [], ['31']]);
});

test('the number of a question once more, below the list of all, begins its answer', async () => {
  const { letter } = await draftOfText(`You had three questions. I give them as you wrote them.

Q1 What did the repairs cost?

Q2 Who else gave a price for the work?

Q3 Was the work discussed in closed session?

Q1 Eight thousand, four hundred and twelve pounds.

Q2 Two other firms did.

Q3 It was, on 11 April.
`);
  expect(letter.answers.pieces.map(({ questions, block }) => [questions, block.text])).toEqual(
    expect.arrayContaining([[[0], 'Eight thousand, four hundred and twelve pounds.']]),
  );
});

test('what speaks for and against disclosure is about the question whose interest is weighed', async () => {
  const { letter } = await draftOfText(`You asked for:

- the notes of all site visits made by enforcement officers in 2021
- any legal advice given to the planning department

Site visit notes

Please find attached the notes of the seven visits.

Legal advice

We are not giving you the advice because Regulation 12(5)(b) (course of justice) applies. We have had to balance the public interest in maintaining the exception.

For disclosure:

• there is strong local feeling about this site

Against disclosure:

• the council needs full and frank legal advice
`);
  const weighed = letter.answers.pieces.filter(({ section }) => section === 'PublicInterest');
  expect(weighed.map(({ questions }) => questions)).toEqual(weighed.map(() => [1]));
  expect(weighed.length).toBe(4);
});

test('section 17 recited in as many points as there are questions answers none of them', async () => {
  const { letter } = await draftOfText(`You asked for:

1. The number of converters stolen.
2. The make of the vehicles.
3. The number of those thefts in car parks.

Response

I am not obliged to supply the information.

Section 17(5) requires us to provide you with a notice which:

• states that fact,
• specifies the exemption in question and
• states (if that would not otherwise be apparent) why the exemption applies.

Section 12 applies, as the cost would exceed the appropriate limit: 14,068 records would have to be read.
`);
  expect(letter.judgement.questions.map(({ outcome }) => outcome?.value)).toEqual([
    'cost-limit',
    'cost-limit',
    'cost-limit',
  ]);
});

const headed = (...answers: readonly string[]): string => `Request

1. How many boats were moored?
2. How many cranes were used?
3. What does the ferry company pay?

Response

${answers.map((answer, at) => `Question ${at + 1}\n\n${answer}\n\n`).join('')}`;

test.each([
  ['a line of its own', 'See also question 1'],
  [
    'the end of a long sentence',
    'The cranes of the east basin were in use all year, and for the number of them please see question 1.',
  ],
])('an answer that points to another is still that of its own question: %s', async (_, pointer) => {
  const { questions, letter } = await draftOfText(
    headed(
      'There were 41 boats.',
      `${pointer}\n\nWe do not hold this information.`,
      'This is exempt under section 43(2) of the Act.',
    ),
  );
  expect(questions.map(({ outcome }) => outcome)).toEqual([
    'disclosed',
    expect.stringMatching('not-held'),
    'withheld',
  ]);
  expect(letter.answers.pieces.find(({ block }) => block.text.startsWith('We do'))?.questions).toEqual([1]);
});

test('what only names another question is about that one', async () => {
  const { questions } = await draftOfText(
    headed(
      'There were 41 boats.\n\nWe do not hold what you ask for in question 2.',
      'As above.',
      'This is exempt under section 43(2) of the Act.\n\nPublic interest in question 1\n\nThe public interest is weighed here.',
    ),
  );
  expect(questions[1]?.outcome).toBe('not-held');
});

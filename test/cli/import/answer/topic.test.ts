import { expect, test } from 'vitest';
import { topicsAmong } from '../../../../src/cli/import/answer/topic.ts';
import { block } from '../../../../src/cli/import/document/block.ts';
import { draftOfText } from '../draft-of.ts';

const REQUEST = `You asked for the following:

1. How many drones does the force own?
2. How many flights were made in each of the last three years?
3. How many officers are trained as remote pilots?
4. What counter-drone equipment does the force hold?

`;

async function outcomesOf(
  text: string,
): Promise<readonly (readonly [string | undefined, readonly unknown[]])[]> {
  const { questions } = await draftOfText(text);
  return questions.map(({ outcome, exemptions = [] }) => [outcome, exemptions]);
}

test('answers under the names of their subjects find the questions that ask for these', async () => {
  const found = await outcomesOf(`${REQUEST}Response

Number of drones

The force owns 19 drones.

Remote pilots

As of 12 February there were 64 trained pilots.

Flights

There were 1,017 flights in 2022, 1,462 in 2023 and 1,795 in 2024.

Counter-drone equipment

I am not obliged to provide this information by virtue of the following exemptions:

Section 24(1) - National Security
Section 31(1)(a) - Law Enforcement

Details of the equipment would show those who mean harm which drone to choose.
`);
  expect(found).toEqual([
    ['disclosed', []],
    ['disclosed', []],
    ['disclosed', []],
    ['withheld', ['24(1)', '31(1)(a)']],
  ]);
});

test('paragraphs that name no question are told by what they speak of, in whatever order they stand', async () => {
  const found = await outcomesOf(`You asked:

"(i) the number of buildings in which a waking watch is kept;
(ii) a list of those buildings with their addresses;
(iii) copies of any enforcement notices;
(iv) the attendance that is planned for a fire in a tower."

I can confirm that we hold the information.

The number of buildings, as of 7 May 2024, was 47.

Enforcement notices are on a public register, which can be searched on our website. They are exempt under section 21 of the Act.

The attendance for a fire in a tower is three engines.

We have considered the list of buildings and their addresses. It is exempt from disclosure under section 38(1)(a) of the Act, since it would be likely to endanger the residents.
`);
  expect(found).toEqual([
    ['disclosed', []],
    ['withheld', ['38(1)(a)']],
    ['already-accessible', ['21']],
    ['disclosed', []],
  ]);
});

test('the one paragraph that is left answers the one question that is', async () => {
  const found = await outcomesOf(`You asked for:

1. The number of donors at the centre in August.
2. How much is paid for the lease.
3. The results of the satisfaction survey.

I can confirm that we hold some of the information.

Donors came to 574 in August.

The rent is £86,500 a year.

The survey report will be published in December 2026 and is exempt under section 22(1) of the Act.
`);
  expect(found).toEqual([
    ['disclosed', []],
    ['disclosed', []],
    ['future-publication', ['22(1)']],
  ]);
});

test('letters over the answers count the numbered questions', async () => {
  const found = await outcomesOf(`Request

1. How many objects are on loan?
2. How many have been lost since 2015?
3. What is the insurance value of each?

Response

a. 1,093 objects.

b. 22.

c. This is withheld under section 43(2) of the Act, as it would be likely to prejudice the interests of lenders.
`);
  expect(found).toEqual([
    ['disclosed', []],
    ['disclosed', []],
    ['withheld', ['43(2)']],
  ]);
});

test('a list of the questions above the answers is no answer', async () => {
  const { letter } = await draftOfText(`REFERENCE 71/2025

Applicant Question:

• Please provide the terms of reference of the board.
• How many searches were made by each force in 2024?
• Please provide the legal advice the board received.

NPCC Response:

Terms of reference

Please see attached, which is disclosed in full.

Searches by each force

We do not hold this information.

Legal advice

This is exempt under section 42(1) of the Act.
`);
  expect(letter.judgement.questions.map(({ outcome }) => outcome?.value)).toEqual([
    'disclosed',
    'not-held',
    'withheld',
  ]);
});

test('a thing is named by other forms of its word', () => {
  const questions = [
    'how often a boat failed to turn up',
    'who was referred to the pilot',
    'the harbour dues',
  ].map((text, at) => ({ label: String(at + 1), printed: String(at + 1), text }));
  const { scores } = topicsAmong(questions);
  expect(scores('As for failures, none.').map((score) => score > 0)).toEqual([true, false, false]);
  expect(scores('Referrals.').map((score) => score > 0)).toEqual([false, true, false]);
  expect(scores('The harvest, and a harp.').map((score) => score > 0)).toEqual([false, false, false]);
});

test('a thing is named by the forms of its verb that are not regular', () => {
  const questions = ['any note taken by the pilot', 'the day on which the log will be published'].map(
    (text, at) => ({ label: String(at + 1), printed: String(at + 1), text }),
  );
  const { scores } = topicsAmong(questions);
  expect(scores('She took none.').map((score) => score > 0)).toEqual([true, false]);
  expect(scores('No date for publication was set.').map((score) => score > 0)).toEqual([false, true]);
});

test('in a short reply as well, a word of every paragraph says nothing', () => {
  const questions = ['what the Museum paid', 'who signed for the anchor'].map((text, at) => ({
    label: String(at + 1),
    printed: String(at + 1),
    text,
  }));
  const reply = ['The Museum paid £4.', 'The Museum knows.', 'The Museum has no record.'].map((text) =>
    block(text),
  );
  expect(Math.max(...topicsAmong(questions, reply).scores('The Museum was glad.'))).toBeLessThan(0.3);
});

import { expect, test } from 'vitest';
import { draftOfText, type ReadDraft } from '../draft-of.ts';

const read = ({ questions }: ReadDraft) =>
  questions.map(({ outcome, exemptions = [] }) => [outcome, ...exemptions]);
const REQUEST = `Request

1. How many boats are moored at North Quay?
2. What does the ferry company pay?
3. Please send the plan of the lifeboat station.

Response

`;

test('reasons below the answers add to the provisions that an answer cites, and to no other', async () => {
  const draft = await draftOfText(`${REQUEST}1. There are 41 boats.
2. The sum is exempt under section 43(2).
3. The plan is exempt under section 38. See below.

Section 38(1)(b) - Health and safety
Disclosure would be likely to endanger the safety of the crew. The public interest favours withholding it.
`);
  expect(read(draft)).toEqual([['disclosed'], ['withheld', '43(2)'], ['withheld', '38(1)(b)']]);
});

test('a sentence about several questions gives each its own provision', async () => {
  const draft =
    await draftOfText(`${REQUEST}Section 43(2) applies to question 2, and question 3 is exempt under section 38(1)(b).
1. There are 41 boats.
`);
  expect(read(draft)).toEqual([['disclosed'], ['withheld', '43(2)'], ['withheld', '38(1)(b)']]);
});

test('“all other questions” are those without an answer of their own', async () => {
  const draft = await draftOfText(`${REQUEST}1. How many boats are moored at North Quay? There are 41 boats.

With regard to all other questions, the information is exempt under section 31(1)(a).
`);
  expect(read(draft)).toEqual([['disclosed'], ['withheld', '31(1)(a)'], ['withheld', '31(1)(a)']]);
});

test('where an answer gives and refuses and names no question, no exemption is guessed', async () => {
  const draft = await draftOfText(`Request

Please send me:

- the berthing dues of the yacht club
- the rates of the towing firm
- the minutes on silting

Response

We enclose what we have found.
It was gathered in June.
The total came to £41,200 in 2023/24.
Prices are exempt under section 43(2) of the Act.
`);
  expect(read(draft)).toEqual([[undefined], [undefined], [undefined]]);
  expect(draft.text).toContain('43(2)');
});

test('an answer comes before a refusal, and what follows a refusal only explains it', async () => {
  const outcomeOf = async (answer: string) =>
    read(await draftOfText(`Request\n\nWhat does the ferry company pay?\n\nResponse\n\n${answer}\n`))[0]?.[0];
  expect(
    await outcomeOf('The company paid £12,400 in 2022. What it pays now is exempt under section 43(2).'),
  ).toBe('disclosed-in-part');
  expect(
    await outcomeOf(
      'This is exempt under section 43(2). The contract ends in 2026 and will be tendered again.',
    ),
  ).toBe('withheld');
});

test('section 27 of the Act refuses, and puts off only in Scotland', async () => {
  const draft = await draftOfText(`You asked:

1. The record of the meeting with the Foreign Minister.

The record is exempt under section 27(1)(a) of the Freedom of Information Act 2000, since it would be likely to prejudice relations with that State.
`);
  expect(read(draft)).toEqual([['withheld', '27(1)(a)']]);
});

test('the line “From:” over a page of gov.uk begins no quoted mail', async () => {
  const draft = await draftOfText(`Tests cancelled in 2024

From: Driver Agency

Published: 11 March 2025

Date: 28 February 2025

You asked

1. How many tests were cancelled?
2. How many examiners left?

Our response

1. There were 948.
2. DVSA does not hold this information.
`);
  expect(read(draft)).toEqual([['disclosed'], ['not-held']]);
});

test('“parts b and c” below the answer to another part are about these', async () => {
  const draft = await draftOfText(`You asked:

a. The total spent on the equipment.
b. The number of units in service.
c. The effective range of the equipment.

I can confirm that information in scope of parts a to c is held.

The information you have requested at part a can be found below:

2023-24: £16.4 million

The information you have requested at parts b and c is exempt under section 26(1)(b) of the Act.
`);
  expect(read(draft)).toEqual([['disclosed'], ['withheld', '26(1)(b)'], ['withheld', '26(1)(b)']]);
});

test('section 18(1) FOISA is recorded with the exemptions on which it stands', async () => {
  const { questions } =
    await draftOfText(`This is a reply under the Freedom of Information (Scotland) Act 2002.

1. How many officers were trained to use the kiosks?

There were 402 officers trained.

2. Do you own equipment that imitates a mobile phone mast?

In terms of section 18(1) of the Act, I am refusing to confirm or deny whether the information is held. If it was held, it would be exempt in terms of one or more of sections 28 to 35, 38, 39(1) or 41 of the Act. I am satisfied that, if the information was held, it would be exempt in terms of sections 31(1) and 35(1)(a).
`);
  expect(questions[1]).toMatchObject({
    outcome: 'neither-confirmed-nor-denied',
    exemptions: expect.arrayContaining(['18(1)', '31(1)', '35(1)(a)']),
  });
  expect(questions[1]?.exemptions).toHaveLength(3);
});

test('a paragraph that refuses “these, and the cells” of another question is about both', async () => {
  const { questions } = await draftOfText(`Request

1. Number of students investigated, by School.
2. Outcome of those investigations, by School.

Response

Question 1

Law 12; Pharmacy <5

Question 2

No case to answer 52

We have provided the outcomes for the whole University. These, and the cells marked <5 in the answer to question 1, are withheld under section 40(2) of the Act.
`);
  expect(questions.map(({ exemptions = [] }) => exemptions)).toEqual([['40(2)'], ['40(2)']]);
});

test('where a question is refused a word on whether it is held, the answers to all of them give it nothing', async () => {
  const reply = (named: string): string => `Request

1. How many officers were trained?
2. What was the cost of the training?
3. How many officers were trained by the agency?

Response

Questions 1, 2 and 3

The 41 officers, their training and its cost are in the attached spreadsheet.

Section 24(2)

We can neither confirm nor deny whether any information is held on ${named}, under section 24(2) of the Act.
`;
  expect(read(await draftOfText(reply('question 3')))).toEqual([
    ['disclosed'],
    ['disclosed'],
    ['neither-confirmed-nor-denied', '24(2)'],
  ]);
});

test('a document that is published in part, and in part to come, is withheld only where something else refuses it', async () => {
  const outcomeOf = async (answer: string) =>
    read(await draftOfText(`${REQUEST}1. ${answer}\n2. It pays £900.\n3. The plan is attached.\n`))[0]?.[0];
  expect(
    await outcomeOf(
      'The first part of the list is on our website and exempt under section 21. The second part will be published in May and is exempt under section 22.',
    ),
  ).toBe('future-publication');
  expect(
    await outcomeOf(
      'The list will be published in May and is exempt under section 22. The prices in it are exempt under section 43(2).',
    ),
  ).toBe('withheld');
});

test('a section that is named “as above” has the provision of the answer above, and takes nothing from what is told', async () => {
  const draft =
    await draftOfText(`${REQUEST.replace('Please send the plan of', 'How many firms bid for')}1. There are 41 boats.
2. This is exempt under section 43(2) of the Act.
3. Five bids were made. S43 as above.
`);
  expect(read(draft)).toEqual([['disclosed'], ['withheld', '43(2)'], ['disclosed-in-part', '43(2)']]);
});

test('a section that no answer above relies on stays as it was cited', async () => {
  const draft = await draftOfText(`${REQUEST}1. There are 41 boats.
2. This is exempt under section 43(2) of the Act.
3. Exempt under section 38 as above.
`);
  expect(read(draft)[2]).toEqual(['withheld', '38']);
});

test('“some of the information (questions 1 and 3)” takes nothing from either of these', async () => {
  const draft =
    await draftOfText(`${REQUEST}The attached annex provides some of the information (answering questions 1 and 3) for 2023.

What the ferry company pays (as per question 2) is exempt under section 43(2), as it would prejudice its position.
`);
  expect(read(draft)).toEqual([['disclosed'], ['withheld', '43(2)'], ['disclosed']]);
});

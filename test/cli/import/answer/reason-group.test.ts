import { expect, test } from 'vitest';
import { draftOfText } from '../draft-of.ts';

async function exemptionsOf(text: string): Promise<readonly (readonly unknown[])[]> {
  const { questions } = await draftOfText(text);
  return questions.map(({ exemptions = [] }) => exemptions);
}

const REQUEST = `REQUEST

1. How many dogs are in service?
2. Please list the address of every kennel.
3. What is the name of the officer in charge?

RESPONSE

I have decided to disclose some of the information. The following exemptions apply:

Section 31(1)(a) - Law Enforcement
Section 40(2) - Personal Information

`;

test('reasons below a provision are about the question that they name, up to the next provision', async () => {
  expect(
    await exemptionsOf(`${REQUEST}Section 31(1)(a) - Law Enforcement

I have claimed this exemption in relation to question 2. To publish each site would help those who wish to enter it.

Public interest considerations favouring disclosure

Disclosure would allow the public to be better informed about the care of the dogs.

Section 40(2) - Personal Information

The name requested at question 3 is personal data and is exempt.

Q1 - There are 231 dogs in service.
`),
  ).toEqual([[], ['31(1)(a)'], ['40(2)']]);
});

test('reasons that name no question are about the one that asks for what they speak of', async () => {
  expect(
    await exemptionsOf(`${REQUEST}Section 31(1)(a) - Law Enforcement

The address of each kennel would be of use to those who wish to enter it, and disclosure would be likely to prejudice the prevention of crime.

Section 40(2) - Personal Information

The officer has no public role and would not expect the name to be published.

Q1 - There are 231 dogs in service.
`),
  ).toEqual([[], ['31(1)(a)'], ['40(2)']]);
});

test('headings of provisions between two answers stay with the answer above them', async () => {
  expect(
    await exemptionsOf(`REQUEST

1. The make of each drone.
2. The policy on their use.
3. How many complaints were there?

RESPONSE

Question 1

In relation to your request the following exemption applies:

Section 31(1)(a) - Law Enforcement

Disclosure of the make would reveal our capabilities.

Question 2

Section 21 - Information accessible by other means

The policy is published on our website.

Question 3

There were 14.
`),
  ).toEqual([['31(1)(a)'], ['21'], []]);
});

test('what explains the provisions below the last answer adds none to it', async () => {
  expect(
    await exemptionsOf(`You asked:

1. How many aircraft does the force own?
2. The make of each aircraft.
3. How many pilots are trained?

Our response is as follows:

Question 1
As at 14 July the force owned 31.

Question 2
This information is withheld under section 31(1)(a) of the Act.

Question 3
68 officers hold a licence.

Section 31 is a prejudice based qualified exemption, so that the harm has to be shown.

Harm - Section 31(1)(a)

To publish the type of aircraft would allow criminals to work out its range.
`),
  ).toEqual([[], ['31(1)(a)'], []]);
});

test('a provision that is only weighed beside another question is not relied on for it', async () => {
  const found = await exemptionsOf(`You asked:

1. The total value of the contract.
2. The price for each user.

Our response:

Question 1: £1,184,000 over four years.

Question 2: This is exempt under section 43(2) of the Act.

Section 43 is a qualified exemption.

In favour of disclosure is the interest in how money is spent, which is served by the total at question 1.
`);
  expect(found).toEqual([[], ['43(2)']]);
});

test('paragraphs that stand together above reasons of their own are told apart by what was asked', async () => {
  const { questions } = await draftOfText(`Information requested

1. How many applications have you been told of since 2022?
2. The grid references of the release pens.
3. Any guidance to landowners on claiming for damage to fruit trees.
4. The names of the objectors.

Response

We have been told of fourteen applications since 1 January 2022.

Under the exception at regulation 12(4)(a) of the Environmental Information Regulations 2004 we are unable to provide the guidance you have requested, because we do not hold it.

Regulation 12(5)(g) - protection of the environment

An exception under regulation 12(5)(g) applies to the grid references you have requested. Disclosure would adversely affect the animals.

Regulation 13 - personal data

An exception under regulation 13(1) applies to the names you have requested, because they are personal data of third parties.
`);
  expect(questions.map(({ outcome, exemptions = [] }) => [outcome, ...exemptions])).toEqual([
    ['disclosed'],
    ['withheld', '12(5)(g)'],
    ['not-held', '12(4)(a)'],
    ['withheld', '13(1)'],
  ]);
});

test('a provision over “In respect of question 3” is about that question', async () => {
  expect(
    await exemptionsOf(`${REQUEST}Section 31(1)(a) - Law Enforcement

In respect of question 2, this is exempt, since to publish each site would help those who wish to enter it.

Section 40(2) - Personal Information

In respect of question 3, this is exempt, since the officer would not expect to be published.

Question 1 - There are 231 dogs in service.
`),
  ).toEqual([[], ['31(1)(a)'], ['40(2)']]);
});

test('an exemption listed below what withholds one question is relied on for no other', async () => {
  expect(
    await exemptionsOf(`Request

1. Who supplies the buoys
2. When does the contract end
3. What is the price per buoy

Response

We can confirm that some information is held by the Harbour Board (see attached). However, we are withholding information in relation to question 3 since it is exempt by virtue of the following exemption:

Section 43(2) - Commercial interests

Section 43(2) is a qualified exemption and a public interest test is attached.
`),
  ).toEqual([[], [], ['43(2)']]);
});

test('exemptions listed below what neither confirms nor denies the whole are relied on for every question', async () => {
  const { questions } = await draftOfText(`You asked:

1. Does the force own any listening posts?
2. How much has been spent on such posts?

The Constabulary can neither confirm nor deny that it holds the information you requested, by virtue of the following exemptions:

Section 23(5) – Security bodies

Section 24(2) – National security

Section 24 is a qualified exemption, and I set out the harm of saying how much was spent on posts.

Any statement would show criminals what a force can do.
`);
  for (const { outcome, exemptions } of questions) {
    expect(outcome).toBe('neither-confirmed-nor-denied');
    expect(exemptions).toEqual(['23(5)', '24(2)']);
  }
});

test('reasons in an annex add nothing to answers that stand above it', async () => {
  const { questions } = await draftOfText(`Information requested

Copies of the following:
- the submission made to the Secretary in May 2025
- the replies sent by the private office to that submission
- any legal advice obtained about the timetable

Response

I enclose a copy of some of the information you requested.

The submission is enclosed. Some of the text has been removed under sections 30(b)(i) and 38(1)(b) of FOISA.

The replies from the private office are exempt in full under section 29(1)(a).

With regard to legal advice, the Board does not have the information you have asked for. This is a notice under section 17(1).

ANNEX

REASONS FOR NOT PROVIDING INFORMATION

An exemption under section 30(b)(i) of FOISA (free and frank advice) applies to some of the information requested. Officials would be less likely to give advice plainly.
`);
  expect(questions).toMatchObject([
    { outcome: 'disclosed-in-part', exemptions: ['30(b)(i)', '38(1)(b)'] },
    { outcome: 'withheld', exemptions: ['29(1)(a)'] },
    { outcome: 'not-held' },
  ]);
});

test('reasons may speak of what only the answer names, and the rest are about the one that is left', async () => {
  expect(
    await exemptionsOf(`Request

1. How many tugs were hired?
2. What was the daily rate for each tug?
3. A copy of the tug risk assessment.

Response

1. Three.

2. This cannot be released.

3. A copy is attached, with the access codes removed.

Section 43(2) - Commercial interests

The owners compete with one another, and to disclose what each of them charges would prejudice their commercial interests.

Section 31(1)(a) - Law enforcement

The codes would help those who wish to break in. The public interest favours withholding.
`),
  ).toEqual([[], ['43(2)'], ['31(1)(a)']]);
});

test('a provision in a list stands over reasons as a title does', async () => {
  expect(
    await exemptionsOf(`Request

1. How many lenders received the letter?
2. A list of those lenders.
3. The depth at which an inspection is ordered.

Response

1. Sixty.

2. We are unable to provide this, for the reason in the annex.

3. We are unable to provide this either.

Annex A

• Section 44 (Prohibitions on disclosure)

The names came to us in the course of our work and are exempt under section 44(1)(a), as another Act prohibits the disclosure of a list of lenders.

• Section 31 (Law enforcement)

Section 31(1)(a) applies, as it would help those who evade an inspection to know the depth.
`),
  ).toEqual([[], ['44(1)(a)'], ['31(1)(a)']]);
});

test('“this letter is a refusal notice for question 2” gives the exemption below it to that question', async () => {
  expect(
    await exemptionsOf(`REQUEST

1. How many dogs are in service?
2. Please list the address of every kennel.
3. Please send the rules on dogs.

RESPONSE

Q1 14

Q2 Please see the refusal notice below.

Q3 The rules are at www.dogs.example. They are exempt under section 21.

Section 17 of the Act requires me to provide you with a notice which states that fact. This letter acts as a Refusal Notice for question 2. The exemption is:

Section 31(1)(a) – Law Enforcement

To publish each site would help those who wish to enter it.
`),
  ).toEqual([[], ['31(1)(a)'], ['21']]);
});

test('what was removed is of what was given, and not of what was told in another answer', async () => {
  const { questions } = await draftOfText(`I note you seek access to the following information:

1 - on what basis is it decided which dogs are retired and which are not?
2 - Please provide me with a summary of all complaints about dogs during 2021.

I have today decided to disclose some of the requested information by virtue of the following exemption:

Section 40(2)(3A)(a) - Personal Information

Reason for decision

Section 40 - The summaries of complaints name officers and members of the public. Their names have been removed.

Disclosure

Q1 - on what basis is it decided which dogs are retired and which are not?
The head of kennels looks at each dog in turn.
Q2 - Please provide me with a summary of all complaints about dogs during 2021.
Please find attached a spreadsheet.
`);
  expect(questions).toMatchObject([
    { outcome: 'disclosed' },
    { outcome: 'disclosed-in-part', exemptions: ['40(2)', '40(3A)(a)'] },
  ]);
});

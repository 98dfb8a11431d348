import { describe, expect, test } from 'vitest';
import { draftOfText } from '../draft-of.ts';

test('a list of questions above “Response” is the request, whatever leads to it', async () => {
  const { questions } = await draftOfText(`Our ref: F2023-188

Dear Ms Quill

I write in response to your email of 5 September 2023. Your questions and our answers are as follows.

1. Regarding applications:

a) What number of applications was received in 2023?

b) What number of offers was made?

2. Please supply the options paper.

Response

1a) French 214

1b) French 161

2) The paper is withheld under section 36(2)(b)(i).
`);
  expect(questions).toMatchObject([
    { label: '1(a)', outcome: 'disclosed' },
    { label: '1(b)', outcome: 'disclosed' },
    { outcome: 'withheld', exemptions: ['36(2)(b)(i)'] },
  ]);
});

test('questions whose letters come again over the answers are the request, also without a question mark', async () => {
  const { questions } =
    await draftOfText(`Thank you for your information request, in which you asked about sumatriptan.

A) How many reports with a fatal outcome did you receive?

B) Please give me the year and the age band for every report.

C) I would also like to have the text which reporters wrote.

We confirm that we hold the information and our response to each part is as follows.

Part A

Three reports were received.

Part B

The details can be found on our website. This part is exempt under Section 21 of the FOI Act.

Part C

We have decided that the text is exempt under Section 41 of the FOI Act.
`);
  expect(questions.map(({ outcome, exemptions = [] }) => [outcome, exemptions])).toEqual([
    ['disclosed', []],
    ['already-accessible', ['21']],
    ['withheld', ['41']],
  ]);
});

test('what stands between “Request” and “Response” is asked where its numbers come again', async () => {
  const { questions } = await draftOfText(`Request

Please answer the following about the scheme.

1. The number of badges in issue on 30 September 2024.

2. Which officer is in charge of the scheme? Name and job title please.

Response

Further to your request of 21 October, the reply is as follows.

1. 11,264

2. The Corporate Director.
`);
  expect(questions).toMatchObject([
    { text: 'The number of badges in issue on 30 September 2024.', outcome: 'disclosed' },
    { text: 'Which officer is in charge of the scheme? Name and job title please.', outcome: 'disclosed' },
  ]);
});

const ORDERS = `You asked:

Section 60 of the Devices Act 2018 allows forces to ask a court for closure orders.

Please provide:

- The number of applications made for closure orders in 2020.
- The number of these that were granted.
- The number of officers trained to make such applications.

In Response:

We have now had the opportunity to fully consider your request.

We shall neither confirm nor deny that we hold any information regarding the first two points and in doing so will rely on the following exemption.

Section 31(3) - Law Enforcement

Factors favouring disclosure

Confirming or denying whether such applications have been made would demonstrate openness.

As regards your final point, 14 officers have been trained.
`;

test('what a requester says of the law, above what is asked, is part of the request', async () => {
  const { questions, text } = await draftOfText(ORDERS);
  expect(questions.map(({ text: asked }) => asked)).toEqual([
    'The number of applications made for closure orders in 2020.',
    'The number of these that were granted.',
    'The number of officers trained to make such applications.',
  ]);
  expect(text).toContain('Section 60 of the Devices Act 2018');
});

test('a provision that is announced for the first two points is theirs, and the final point is answered below it', async () => {
  const { questions, body } = await draftOfText(ORDERS);
  expect(questions.map(({ outcome, exemptions = [] }) => [outcome, exemptions])).toEqual([
    ['neither-confirmed-nor-denied', ['31(3)']],
    ['neither-confirmed-nor-denied', ['31(3)']],
    ['disclosed', []],
  ]);
  expect(JSON.stringify(body)).toContain('14 officers have been trained');
});

test('a quoted list is the request, and its numbers over words that tell are the reply', async () => {
  const { questions } = await draftOfText(`Your information request and our response are set out below.

"1. Applications to moor, by year.
2. Submissions to the Board about the quay.
3. The list of owners."

1. There were 41 applications.

2. The submissions are exempt under section 36(2)(c) of the Act.

3. We do not hold a list.
`);
  expect(questions.map(({ text, outcome }) => [text, outcome])).toEqual([
    ['Applications to moor, by year.', 'disclosed'],
    ['Submissions to the Board about the quay.', 'withheld'],
    ['The list of owners.', 'not-held'],
  ]);
});

test('numbered heads below the one heading of a reply are no questions', async () => {
  const { questions } = await draftOfText(`Your request

Hello, about the quay

Can I have the replies to the consultation?

Also how many people replied from each street.

Is it true that the ferry company pays no rent? Please send me the lease.

Our response

1. Replies

They are exempt under section 22 of the Act until they are published in July.

2. Numbers by street

There were 41.

3. Rent

No. The lease is attached.
`);
  expect(questions.map(({ text }) => text)).toEqual([
    'Can I have the replies to the consultation?',
    'Also how many people replied from each street.',
    'Is it true that the ferry company pays no rent? Please send me the lease.',
  ]);
});

describe('a list of questions below the courtesies', () => {
  const list = `Please accept my thanks for your patience.

Your request is copied here with our response.

1. Please provide the plan of North Quay.
2. Please state how many boats the harbour office inspected in 2023.
3. Please state who owns the slipway.
`;

  test('is the request where the reply names most of its numbers inside its sentences', async () => {
    const { questions } = await draftOfText(`${list}
With regard to question 1, the plan is attached.

I can answer questions 2 and 3 together. The harbour office inspected 41 boats, and it owns the slipway.
`);
    expect(questions.map(({ text }) => text)).toEqual([
      'Please provide the plan of North Quay.',
      'Please state how many boats the harbour office inspected in 2023.',
      'Please state who owns the slipway.',
    ]);
  });

  test('is none where it tells, though its numbers are named below', async () => {
    const { questions } = await draftOfText(`Please accept my thanks for your patience.

1. The plan of North Quay is attached.
2. The harbour office inspected 41 boats.
3. The harbour office owns the slipway.

The figures at questions 1, 2 and 3 are those of March.
`);
    expect(questions.every(({ text = '' }) => !text.includes('41 boats'))).toBe(true);
  });
});

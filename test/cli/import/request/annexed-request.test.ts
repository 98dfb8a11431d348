import { expect, test } from 'vitest';
import { draftOfText } from '../draft-of.ts';

const LETTER = `Thank you for your e-mail of 26 February. Your request can be found in Annex A.

In response to question 1, there were 1,412 cameras.

In response to question 2, we do not hold the information.

`;

test('a request that stands in an annex is read from there', async () => {
  const { questions } = await draftOfText(`${LETTER}Annex A - your request

1. How many cameras are on issue?
2. What do they cost to repair?
`);
  expect(questions).toMatchObject([
    { text: 'How many cameras are on issue?', outcome: 'disclosed' },
    { text: 'What do they cost to repair?', outcome: 'not-held' },
  ]);
});

test('another annex ends it', async () => {
  const { questions } = await draftOfText(`${LETTER}Annex A - your request

1. How many cameras are on issue?
2. What do they cost to repair?

Annex B - Notes

The figures were counted on 31 January.
`);
  expect(questions.at(-1)?.text).toBe('What do they cost to repair?');
});

test('it may be announced as what was requested, and stand below the number of a page', async () => {
  const { questions } = await draftOfText(`Dear Ms Quill

On two days of March you requested information about the harbour, which Annex A repeats.

Item A

We hold this. It is attached.

                                                                                              1
Item B

We do not hold the number of gulls.

                                                                                              2
Annex A

6 March

   A. The plan of North Quay

7 March

   B. How many gulls nest at the lighthouse
`);
  expect(questions).toMatchObject([
    { text: 'The plan of North Quay', outcome: 'disclosed' },
    { text: 'How many gulls nest at the lighthouse', outcome: 'not-held' },
  ]);
});

test('the one annex needs no letter', async () => {
  const { questions } = await draftOfText(`Dear Ms Quill

Thank you for your e-mail about the harbour. Your request is set out in full in the Annex, and we use its numbers.

Item 2. We do not hold a survey of the quay.

Item 1. There were 1,412 lamps.

Annex

HB14 – your request of 26 August

“Please provide:

1. The number of lamps in the harbour.

2. Any survey of the quay.”
`);
  expect(questions).toMatchObject([
    { text: 'The number of lamps in the harbour.', outcome: 'disclosed' },
    { text: 'Any survey of the quay.', outcome: 'not-held' },
  ]);
});

test('the one annex has no request where it is said to have the reasons', async () => {
  const { questions } = await draftOfText(`You asked for the survey of the quay.

The survey is exempt under section 43(2) of the Act. The reasons for the decision on your request are in the Annex.

Annex

1. Disclosure would be likely to prejudice the commercial interests of the yard.

2. The public interest favours withholding the survey.
`);
  expect(questions).toMatchObject([{ text: 'the survey of the quay.', outcome: 'withheld' }]);
});

test('an annex that a sentence about the request names has its words', async () => {
  const { questions } = await draftOfText(`Dear Mr Tern

Thank you for your email about the pilot boats. Your request, which is set out in full in the enclosed annex, is being handled under the Freedom of Information Act 2000.

In 2019 there were 3,418 pilot trips.

Yours sincerely

Harbour Secretariat

Annex

Please could you let me have for 2019 the number of trips of the pilot boats.
`);
  expect(questions).toMatchObject([
    {
      text: 'Please could you let me have for 2019 the number of trips of the pilot boats.',
      outcome: 'disclosed',
    },
  ]);
});

test('a request that stands below the name that signs the letter is read from there', async () => {
  const { questions } = await draftOfText(`Dear Ms Quill

Thank you for your letter received 2nd January.

Boats moored and sold - your points 1 and 2

There were 41 boats at North Quay and 12 of them were sold.

Point 3 (the lease of the quay). We do not hold a lease.

You asked finally (4) who let the quay; his name is withheld under section 40(2) of the Act.

Yours sincerely

A Marsh
Senior Information Officer

---
Your request
1. number of boats at North Quay
2. number sold, as above
3. any lease of the quay
4. the name of the man who let it
`);
  expect(questions).toMatchObject([
    { text: 'number of boats at North Quay', outcome: 'disclosed' },
    { text: 'number sold, as above', outcome: 'disclosed' },
    { text: 'any lease of the quay', outcome: 'not-held' },
    { text: 'the name of the man who let it', outcome: 'withheld', exemptions: ['40(2)'] },
  ]);
});

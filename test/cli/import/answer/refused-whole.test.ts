import { expect, test } from 'vitest';
import { refusesAll } from '../../../../src/cli/import/answer/refused-whole.ts';
import { block } from '../../../../src/cli/import/document/block.ts';
import { draftOfText } from '../draft-of.ts';

const COST =
  'we are not obliged to comply, as it would exceed the appropriate limit of £450 under section 12.';

test.each([
  `Your request is too wide, and ${COST}`,
  `As for your request for information, ${COST}`,
  'I have concluded that your requests are vexatious under section 14(1), and we refuse to deal with them.',
  'We are refusing all of your requests as vexatious.',
  'We regard these requests as vexatious within section 14.',
])('“%s” refuses all of it', (text) => {
  expect(refusesAll(block(text))).toBe(true);
});

test('what may be asked for instead leaves the refusal one of all questions, above the section that an annex prints', async () => {
  const { letter } = await draftOfText(`Dear Ms Penrose

Thank you for your request, in which you asked for:

(1) the list of boats that entered the harbour since 2016
(2) the number of those that paid a berth fee
(3) the opening hours of the harbour office

We hold what you have asked for. However, the cost of complying with your request would exceed the limit of £450 under section 12(1), and we are not taking it further.

Although we cannot answer it as it stands, we may be able to answer a refined request. You could ask for parts (1) and (3) only.

Yours sincerely

Annex

The legislation

Section 12: Cost of compliance exceeds appropriate limit
(1) Section 1(1) does not oblige a public authority to comply with a request for information if the authority estimates that the cost of complying would exceed the appropriate limit.
(2) Subsection (1) does not exempt the public authority from its obligation to comply with paragraph (a) of section 1(1).
`);
  expect(letter.judgement.questions.map(({ outcome }) => outcome?.value)).toEqual(
    Array(3).fill('cost-limit'),
  );
  expect(letter.judgement.questions.map(({ cited }) => cited.map(({ provision }) => provision))).toEqual(
    Array(3).fill(['12(1)']),
  );
});

test.each([
  `Turning to your request for the logs of the ferry, ${COST}`,
  `As to this part of the request, ${COST}`,
])('“%s” refuses one thing', (text) => {
  expect(refusesAll(block(text))).toBe(false);
});

test.each([
  'I have considered your request as it was sent. It would take 40 hours to find what question 2 asks for, which exceeds the limit of section 12.',
  'For the remaining part the cost would exceed the limit of £600 under section 12. You may wish to reduce the scope of your request.',
  'I have considered your request. To find them would take 40 hours, so under section 12 we refuse this part of your request.',
])('“%s” refuses a part of it', (text) => {
  expect(refusesAll(block(text))).toBe(false);
});

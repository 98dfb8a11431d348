import { expect, test } from 'vitest';
import {
  isReplyHeading,
  isSectionTitle,
  leadsToRequest,
} from '../../../../src/cli/import/document/heading.ts';
import { draftOfText } from '../draft-of.ts';

test.each([
  'Thank you for your request for the following information, which was given the number HB/23/14.',
  'I refer to your e-mail of 3 May requesting the following details.',
  'You asked us for the following information.',
])('a sentence may lead to the request though it ends with a full stop: “%s”', (sentence) => {
  expect(leadsToRequest(sentence)).toBe(true);
});

test.each([
  'In answer to your request the following information is provided.',
  'We have asked the yard for the following information. It is enclosed.',
])('and may lead to an answer: “%s”', (sentence) => {
  expect(leadsToRequest(sentence)).toBe(false);
});

test('what stands below such a sentence is the request', async () => {
  const { questions } = await draftOfText(`Dear Ms Quill

Thank you for your request for the following information, which was given the number HB/23/14.

A copy of the survey of the breakwater made in 2018.

The Board can confirm that it holds this, and a copy of the survey is enclosed.
`);
  expect(questions).toMatchObject([
    { text: 'A copy of the survey of the breakwater made in 2018.', outcome: 'disclosed' },
  ]);
});

test('a heading with the number of a section of the request is known from one of the Acts', () => {
  expect(isSectionTitle('SECTION 2 — STAFFING')).toBe(true);
  expect(isSectionTitle('Part B: Cranes')).toBe(true);
  expect(isSectionTitle('Section 31 – Law enforcement')).toBe(false);
  expect(isSectionTitle('Section 8 - we do not hold this.')).toBe(false);
});

test.each(['College response', 'City Council’s reply:', 'The Brigade’s Response', 'Office decision'])(
  'a heading may name the kind of authority that replies: “%s”',
  (heading) => {
    expect(isReplyHeading(heading)).toBe(true);
    expect(isReplyHeading(heading.replace(/\S+\s/, 'Emergency '))).toBe(false);
  },
);

test.each([
  'I write in response to your recent request received by the Harbour Trust ("the Trust") for information under the Act, as set out below:',
  'We have received your letter of 4 May, which is reproduced here:',
  'I refer to your request, the questions of which are quoted in full below in italics:',
  'For ease of reference, your request is replicated below together with the response.',
])('“%s” leads to the request', (line) => {
  expect(leadsToRequest(line)).toBe(true);
});

test.each([
  'Our response to your request of 4 May is set out below:',
  'When considering fairness the following questions were taken into account:',
])('“%s” leads to no request', (line) => {
  expect(leadsToRequest(line)).toBe(false);
});

test.each(['EXTENT OF SEARCHES TO LOCATE INFORMATION', 'RESULT OF SEARCHES', 'MPS DECISION'])(
  'a heading in capitals alone is over a reply: “%s”',
  (line) => {
    expect(isReplyHeading(line)).toBe(true);
  },
);

import { expect, test } from 'vitest';
import { block } from '../../../../src/cli/import/document/block.ts';
import { complaintIn } from '../../../../src/cli/import/request/complaint.ts';
import { draftOfText } from '../draft-of.ts';

const ASKED = ['A copy of the accounts of the ferry.', 'The figures for each quarter of this year.'];

test.each([
  'Your complaint of 16 May was as follows:',
  'On 16 May you asked for an internal review, and said:',
  'Your request for an internal review',
])('“%s” stands over no request', (line) => {
  const blocks = [...ASKED, line, 'Please send me the whole of the accounts.'].map((text) => block(text));
  expect(complaintIn(blocks)).toBe(2);
});

test.each([
  'Any letter in which your review of the quay is mentioned:',
  'The review of moorings, with these parts:',
  'Your complaints procedure:',
])('“%s” may be what is asked for', (line) => {
  expect(complaintIn([...ASKED, line, 'The log of the ferry.'].map((text) => block(text)))).toBe(-1);
});

test('what a review repeats of the complaint, and tells of the first answer, is no question', async () => {
  const { questions } = await draftOfText(`Dear Ms Quill

Your request of 12 April was for:

${ASKED.join('\n\n')}

The Harbour Office responded to your request on 6 May. It refused the accounts, which it held to be exempt under section 43(2) of the Act.

Your complaint of 16 May was as follows:

The ferry is paid for by all of us. Please send me a copy of the whole accounts.

Response:

Please see attached the accounts of the ferry.

With regard to the figures for each quarter, these are not held.
`);
  expect(questions).toMatchObject([
    { text: ASKED[0], outcome: 'disclosed' },
    { text: ASKED[1], outcome: 'not-held' },
  ]);
  expect(questions).toHaveLength(2);
});

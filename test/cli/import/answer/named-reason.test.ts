import { expect, test } from 'vitest';
import { draftOfText } from '../draft-of.ts';

test.each([
  [
    'behind the title',
    'Regulation 12(5)(b) - the course of justice\n\n(Request 2.1) It would hinder the police.',
    '(Request 2.2) It is not finished.',
  ],
  [
    'alone',
    'Regulation 12(5)(b) - the course of justice\n\n(Request 2.1)\n\nIt would hinder the police.',
    '(Request 2.2)\n\nIt is not finished.',
  ],
])('reasons are about the request in brackets %s', async (_, course, draft) => {
  const { questions } = await draftOfText(`Dear Ms Hale,

Your request was dealt with under the Environmental Information Regulations 2004.

1. Dredging

Request 1.1: The plan of the harbour

Attached.

2. Letters

Request 2.1: The minutes of the pilots

Attached. Item 6 has been redacted, see appendix.

Request 2.2: The draft report on silt

We are withholding the draft, see appendix.

Appendix

${course}

Regulation 12(4)(d) - material in the course of completion

${draft}
`);
  expect(questions.map(({ outcome, exemptions = [] }) => [outcome, exemptions])).toEqual([
    ['disclosed', []],
    ['disclosed-in-part', ['12(5)(b)']],
    ['withheld', ['12(4)(d)']],
  ]);
});

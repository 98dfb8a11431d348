import { expect, test } from 'vitest';
import { block } from '../../../../src/cli/import/document/block.ts';
import { namesBoth } from '../../../../src/cli/import/fact/subject-line.ts';
import { draftOfText } from '../draft-of.ts';

test('an automatic reply that names both laws says which is none', () => {
  expect(
    namesBoth(
      'If you have asked under the Freedom of Information Act 2000 or the Environmental Information Regulations 2004 we will reply.',
    ),
  ).toBe(true);
  expect(
    namesBoth(block('It will be dealt with under the Environmental Information Regulations.').text),
  ).toBe(false);
});

test('a reference in brackets leaves no brackets in the title', async () => {
  const { letter } = await draftOfText(`Subject: Boats at North Quay [Ref FOI/2024/311]

Our ref: FOI/2024/311

Request

How many boats are moored there?

Response

41
`);
  expect(letter.title?.value).toBe('Boats at North Quay');
});

test('“our systems in the FOI service” names no law beside the one that the request was logged under', async () => {
  const { letter } = await draftOfText(`Letters on dredging

Ann Other made this Freedom of Information request to Harbour Council

Ann Other
24 April 2025

Dear Harbour Council,
Please provide all letters on the dredging of North Quay.
Yours faithfully,
Ann Other

Link to this Report

Harbour Council
28 April 2025

Dear Ann Other,
Thank you for your request, which we received on 24/04/2025.
This has been logged as a request under the
Environmental Information Regulations 2004 (EIR) and will be dealt with under the Regulations.
The Environmental Information Regulations 2004 state that we must respond
to you within 20 working days, by 23/05/2025.
Please note that the council will accept EIR requests via the online form
which can be found here:
[1]Requests for information | Harbour Council
The online form is linked directly to our systems in the FOI service as
part of our continued improvement to streamline processes.
Yours sincerely,
Harbour Council
`);
  expect(letter.regime.value).toBe('EIR');
});

test.each([
  ['FOISA', 'This is exempt under Section 25 – Information Otherwise Accessible.'],
  ['FOISA', 'Section 17 – information not held.'],
  ['FOIA', 'This is exempt under Section 21 – Information Otherwise Accessible.'],
])('%s is the law of “%s”', async (regime, sentence) => {
  const { letter } = await draftOfText(
    `Request\n\n1. How many pianos are there?\n\nResponse\n\n${sentence}\n`,
  );
  expect(letter.regime.value).toBe(regime);
});

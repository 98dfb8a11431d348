import { expect, test } from 'vitest';
import { draftOfText } from '../draft-of.ts';

test('a head one part of which may be about two questions joins none', async () => {
  const { questions } = await draftOfText(`Dear Ms Quill,

Thank you for your e-mail. You asked us for the number of complaints about the ferries since the code began; how many of these have led to an investigation; the names of the firms which are being investigated at present; and the amount of any fines.

Our response

Complaints

We have received 214 complaints about the ferries.

Cases and investigations

Of those, 23 led us to open a case, and nine to an investigation.

Names of firms

We are not able to give you the names of the firms. The information is exempt under section 31(1)(g) of the Act.

Fines

We have not fined any firm to date.
`);
  expect(questions.map(({ outcome, exemptions = [] }) => [outcome, exemptions])).toEqual([
    ['disclosed', []],
    ['disclosed', []],
    ['withheld', ['31(1)(g)']],
    ['disclosed', []],
  ]);
});

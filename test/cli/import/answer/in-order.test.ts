import { expect, test } from 'vitest';
import { draftOfText } from '../draft-of.ts';

test('as many paragraphs as bullets answer them in order, below the line that says what is held', async () => {
  const { questions } = await draftOfText(`Request

Please could you tell me:

- how many boats were inspected in 2023
- the risk profile of the harbour
- how many inspectors were hurt

Response

We hold most of the information.

There were 41 inspections.

This is exempt under section 31(1)(a) of the Act.

None.
`);
  expect(questions.map(({ outcome }) => outcome)).toEqual(['disclosed', 'withheld', 'disclosed']);
});

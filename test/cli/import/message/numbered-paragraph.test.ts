import { expect, test } from 'vitest';
import { draftOfText } from '../draft-of.ts';

test('the paragraphs of a letter may be counted, and their numbers are nobody’s questions', async () => {
  const { questions } = await draftOfText(`Ref: FOI2024/17742

2 October 2024

Dear Ms Quill,

1. I refer to your e-mail in which you asked for the following:

"Could you tell me
(a) how many tugs are based at North Quay;
(b) how many of them sailed at night in 2023; and
(c) what the operator was paid for berth 4."

2. I am treating your correspondence as a request under the Freedom of Information Act 2000.

3. In respect of part (a): four tugs are based there.

4. The total for part (b) is withheld under section 31(1)(a) of the Act, as it would be likely to help thieves.

5. Finally, no information is held in respect of part (c).
`);
  expect(questions.map(({ outcome, exemptions = [] }) => [outcome, exemptions])).toEqual([
    ['disclosed', []],
    ['withheld', ['31(1)(a)']],
    ['not-held', []],
  ]);
});

test('questions in a letter that counts nothing else keep their numbers', async () => {
  const { questions } = await draftOfText(`Request

1. How many boats are moored at North Quay?
2. How many cranes are there?
3. How many dogs fell from the quay?
4. What does the ferry company pay?

Response

1. 41
2. Three.
3. None.
4. £3,184
`);
  expect(questions).toHaveLength(4);
});

import { expect, test } from 'vitest';
import { draftOfText } from '../draft-of.ts';

test('a note below the answers is about the answer that points to it', async () => {
  const { questions } = await draftOfText(`Request

1. What was spent on agencies?
2. What does each agency charge?
3. What had the dismissed workers done?

Response

1. £4,017,622

2. Exempt – see note A

3. Exempt – see note B

Note A: Section 43(2) of the Freedom of Information Act 2000. To publish what each charges would be likely to prejudice the commercial interests of the agencies.

Note B: Section 40(2) of the Act. Those who worked with them would know who is meant, and it would not be fair to disclose it.
`);
  expect(questions.map(({ outcome, exemptions = [] }) => [outcome, exemptions])).toEqual([
    ['disclosed', []],
    ['withheld', ['43(2)']],
    ['withheld', ['40(2)']],
  ]);
});

test('a note on a line of its own stands over what follows', async () => {
  const { questions } = await draftOfText(`Request

1. Which make are the cranes?
2. How many boats are moored at North Quay?

Response

1. See note A

2. 41

Note A

The make is exempt under section 31(1)(a) of the Act, as thieves would know what to bring.
`);
  expect(questions.map(({ outcome, exemptions = [] }) => [outcome, exemptions])).toEqual([
    ['withheld', ['31(1)(a)']],
    ['disclosed', []],
  ]);
});

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

const MARKED = (notes: string): string => `Request

1. How many of the crew were hurt, by vessel?
2. What was paid to them?
3. Please send the accident book.
4. How many vessels are in service?

Response

1. Heron 12, Egret [A], Curlew 9

2. £41,000 in total. What each received is not given. [B]

3. A copy is enclosed, with names taken out. [A]

4. Nine.

${notes}
`;

test('a key in an answer stands for the reason that begins with it, and a reason may have several answers', async () => {
  const { questions } = await draftOfText(
    MARKED(`Annex 2

[A] Section 40(2). Those who were hurt could be told from the figures and the names, and it would be unfair to disclose them.

[B] Section 43(2). Disclosure would be likely to prejudice our commercial interests, and the public interest lies in withholding.`),
  );
  expect(questions.map(({ outcome, exemptions = [] }) => [outcome, exemptions])).toEqual([
    ['disclosed-in-part', ['40(2)']],
    ['disclosed-in-part', ['43(2)']],
    ['disclosed-in-part', ['40(2)']],
    ['disclosed', []],
  ]);
});

test('a reason with another key is not about them', async () => {
  const { questions } = await draftOfText(
    MARKED('[C] Section 31(1)(a). The codes of the gates would help those who wish to break in.'),
  );
  expect(questions.slice(0, 3).map(({ exemptions = [] }) => exemptions)).toEqual([[], [], []]);
});

test('a star or a raised figure is a key as well, and stars around words are none', async () => {
  const { questions } = await draftOfText(`Request

1. How many oysters were landed?
2. Which boats landed them?
3. Is the harbour dredged?

Response

1. 41 tonnes¹

2. See the list enclosed*

3. **Yes**, each spring.

¹ Landings of the smallest boats are withheld under section 43(2) of the Freedom of Information Act 2000, as disclosure would be likely to prejudice their commercial interests.

* Names of owners have been removed under section 40(2) of the Act.
`);
  expect(questions.map(({ exemptions = [] }) => exemptions)).toEqual([['43(2)'], ['40(2)'], []]);
});

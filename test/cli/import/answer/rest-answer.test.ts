import { expect, test } from 'vitest';
import { draftOfText } from '../draft-of.ts';

const REQUEST = `You asked:

i. How many boats called at the pier in each year?
ii. What share of those boats were searched?
iii. How many divers of the navy took part?

Response
`;
const REFUSALS = `We also hold other information. It is exempt by virtue of section 31(1)(e) of the Act. This applies to part ii.

In respect of part iii the port neither confirms nor denies whether it holds any information, by virtue of section 23(5).
`;

async function judged(reply: string): Promise<unknown> {
  const { questions } = await draftOfText(`${REQUEST}\n${reply}`);
  return questions.map(({ outcome, exemptions = [] }) => [outcome, exemptions]);
}

test('what is given without a word of which questions it is for, is not for those that are refused by name', async () => {
  const table = 'The boats that called were: 214 in 2021, 388 in 2022 and 411 in 2023.';
  expect(await judged(`${REFUSALS}\n${table}\n`)).toEqual([
    ['disclosed', []],
    ['withheld', ['31(1)(e)']],
    ['neither-confirmed-nor-denied', ['23(5)']],
  ]);
});

test('what is taken out of one answer leaves what is given that of all', async () => {
  const reply = `The answers are attached.

In part ii some figures below five were taken out under section 40(2).
`;
  expect(await judged(reply)).toEqual([
    ['disclosed', []],
    ['disclosed-in-part', ['40(2)']],
    ['disclosed', []],
  ]);
});

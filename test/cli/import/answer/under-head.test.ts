import { expect, test } from 'vitest';
import { draftOfText } from '../draft-of.ts';

const REQUEST = `You asked:

a) How many boats does the port own or hire?
b) What did the port receive in income from moorings in 2022 and 2023?
c) Which firm runs the moorings and when does its contract end?
d) What does the port give the firm each year?
e) Does the port have a tide plan? If so please provide a copy.

Response

Number of boats: 61

Income from moorings:

2022: £88,214. 2023: £131,506.

Moorings firm: Gull Marine Ltd, contract ends 31 January 2026.
`;

async function judged(reply: string): Promise<unknown> {
  const { questions } = await draftOfText(`${REQUEST}\n${reply}\n\nTide plan: Yes. The plan is attached.\n`);
  return questions.map(({ outcome, exemptions = [] }) => [outcome, exemptions]);
}

test('a head in other words is over the answer to the one question that is left between two', async () => {
  const fees =
    'Fees: Section 43(2) - Commercial interests. Disclosure would be likely to prejudice the commercial interests of Gull Marine.';
  expect(await judged(fees)).toEqual([
    ['disclosed', []],
    ['disclosed', []],
    ['disclosed', []],
    ['withheld', ['43(2)']],
    ['disclosed', []],
  ]);
});

test('a note between two answers is none to the question that is left', async () => {
  const all = (await judged('Please note: these are 14 berths.')) as unknown[];
  expect(all[3]).toEqual([undefined, []]);
});

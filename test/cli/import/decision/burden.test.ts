import { expect, test } from 'vitest';
import { draftOfText } from '../draft-of.ts';

async function outcomesOf(told: string): Promise<readonly unknown[]> {
  const { questions } = await draftOfText(`Request

1. How many logs tell of a boat that ran aground inside the harbour?
2. How many of these boats were on hire?

Response

${told}
`);
  return questions.map(({ outcome }) => outcome);
}

test('what is told of the burden, where all is refused on cost in one breath, answers nothing', async () => {
  expect(
    await outcomesOf(`I am not obliged to comply with your request because the cost of doing so would exceed the appropriate limit.

There are 1,204 logs in the three years on which a boat that ran aground is recorded. Each would have to be opened. At an estimated five minutes for each log this would take in excess of 100 hours.

Section 12(1) of the Act is therefore applied to the request as a whole.`),
  ).toEqual(['cost-limit', 'cost-limit']);
});

test('a number that answers one question stays given beside the refusal of the other', async () => {
  expect(
    await outcomesOf(`1. In 2024 there were 31.

2. To find this would take more than 18 hours, so section 12(1) applies.`),
  ).toEqual(['disclosed', 'cost-limit']);
});

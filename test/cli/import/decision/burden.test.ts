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

test('“this part of your request” refused on cost, and another under an exemption, leave the rest given', async () => {
  const { questions } = await draftOfText(`Request

Please send me a list of all moorings with their owners, their rents and their dates.

Response

Please see attached our response to your request.

It is not possible to give the rents. Each file would have to be checked, which would take over 40 hours and so exceed the limit of section 12. For this reason we are unable to comply with this part of your request.

The information on empty moorings is exempt under section 31(1)(a) as its disclosure would be likely to prejudice the prevention of crime.
`);
  expect(questions).toMatchObject([{ outcome: 'disclosed-in-part', exemptions: ['12', '31(1)(a)'] }]);
});

import { expect, test } from 'vitest';
import { draftOfText } from '../draft-of.ts';

const ASKED = [
  'How many moorings were let in 2023?',
  'Which yard repairs the buoys?',
  'What does the harbour pay for each repair?',
];

async function judgedIn(
  reply: string,
  asked: readonly string[] = ASKED,
): Promise<readonly (readonly unknown[])[]> {
  const list = asked.map((question, at) => `${at + 1}. ${question}`).join('\n\n');
  const { questions } = await draftOfText(`You asked:\n\n${list}\n\nOur response:\n\n${reply}\n`);
  return questions.map(({ outcome, exemptions = [] }) => [outcome, ...exemptions]);
}

test.each([
  'The remainder of your request is exempt under section 43(2), as disclosure would be likely to prejudice our position.',
  'The remaining questions are refused under section 43(2) of the Act.',
])('“%s” is of what no other sentence is about', async (rest) => {
  expect(await judgedIn(`We hold the information. In 2023 the harbour let 41 moorings. ${rest}`)).toEqual([
    ['disclosed'],
    ['withheld', '43(2)'],
    ['withheld', '43(2)'],
  ]);
});

test('the remaining part is the one that is left, whatever word of it stands elsewhere', async () => {
  expect(
    await judgedIn(
      `The moorings that were let in 2023 numbered 41. I can add that the repair of buoys is planned by a small team.

Buoys are repaired by Gull Yard of Ness.

For the remaining part, the cost of finding the information would exceed the upper limit of £600. Under section 12 we are not obliged to comply. You may wish to reduce the scope of your request.`,
    ),
  ).toEqual([['disclosed'], ['disclosed'], ['cost-limit', '12']]);
});

test('what is said of the whole at the head of the reasons is of no question above them', async () => {
  const questions = await judgedIn(
    `The chart of the outer roads is attached.

Tide tables can be downloaded from www.tides.example/ness, and are therefore reasonably accessible to you under section 21.

How we have considered your request

We looked at the request under the Act.

Information not held

In this case part of the information is not held by the harbour.

Information withheld

The letters to Gull Marine form part of a dispute. Section 43(2) allows us to refuse them, and we have decided to withhold them.`,
    [
      'The chart of the outer roads.',
      'The tide tables since 2019.',
      'Any letters to Gull Marine about its berth.',
    ],
  );
  expect(questions).toEqual([['disclosed'], ['already-accessible', '21'], ['withheld', '43(2)']]);
});

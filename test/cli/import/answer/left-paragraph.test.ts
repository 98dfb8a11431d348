import { expect, test } from 'vitest';
import { draftOfText } from '../draft-of.ts';

async function judged(second: string): Promise<unknown> {
  const { questions } = await draftOfText(`You asked:

- How many gulls were caught and of which kind?
- What did the survey of the cliff find?
- When and where will you tell the public?
- Is any fine planned?
- Please send me the diary of the warden.

Response

Our wardens caught 412 gulls in June. These were herring gulls (266) and kittiwakes (146).

${second}

No fine is planned at the time of writing.

We hold the survey and the diary but we are not able to release them. They are excepted from disclosure under Regulation 12(5)(b) of the EIR, as an inquiry is under way.
`);
  return questions.map(({ outcome, exemptions = [] }) => [outcome, exemptions]);
}

test('a paragraph in other words answers the one question that is left, where its neighbours answer those around it', async () => {
  const paragraph =
    'Once the count is finished a short note will go on the news page of the harbour. There is no date for this yet, but it will be about a year.';
  expect(await judged(paragraph)).toEqual([
    ['disclosed', []],
    ['withheld', ['12(5)(b)']],
    ['disclosed', []],
    ['disclosed', []],
    ['withheld', ['12(5)(b)']],
  ]);
});

test('a paragraph that goes on with the one above it answers no other question', async () => {
  expect(await judged('These numbers were checked by 12 people from the harbour.')).toEqual([
    ['disclosed', []],
    ['withheld', ['12(5)(b)']],
    [undefined, []],
    ['disclosed', []],
    ['withheld', ['12(5)(b)']],
  ]);
});

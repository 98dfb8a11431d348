import { expect, test } from 'vitest';
import { draftOfText } from '../draft-of.ts';

test.each([
  'When considering fairness the following questions were taken into account:',
  'In applying the public interest test we considered:',
  'These questions were carefully considered:',
])('what an authority asks itself below “%s” is no question of the request', async (lead) => {
  const { questions } = await draftOfText(`Dear Mr Frost

Thank you for your request for the map of every heron nest on the estuary, which we received on 18 September 2020. It has been considered under the Environmental Information Regulations 2004.

The map is withheld under regulation 12(5)(g).

Regulation 13

${lead}

- Would the disclosure cause distress to the person whom it is about?
- Would that person expect it to be given to others?

We consider that it would be unfair.

Yours sincerely
`);
  expect(questions).toMatchObject([{ text: 'the map of every heron nest on the estuary' }]);
});

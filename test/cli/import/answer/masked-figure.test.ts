import { expect, test } from 'vitest';
import { draftOfText } from '../draft-of.ts';

test('a note on small figures is about the answers that have one, and no other', async () => {
  const { questions } = await draftOfText(`Request

1. How many berths were let?
2. How many sailors were injured?
3. How many dogs fell from the quay?

Response

1. 41 berths were let.

2. <5

3. Fewer than 5

Figures of less than 5 have been withheld under section 40(2) of the Act, as somebody could be known by them.
`);
  expect(questions.map(({ exemptions = [] }) => exemptions)).toEqual([[], ['40(2)'], ['40(2)']]);
});

test('in a table with a row for each question a small figure is of the question of its row', async () => {
  const { questions } = await draftOfText(`Request

1. How many boats were moored?
2. How many owners were fined?

Response

Questions 1 and 2

	2022	2023
Moored	41	44
Fined	<5	<5

Figures of less than five have been suppressed under section 40(2) of the Act.
`);
  expect(questions.map(({ exemptions = [] }) => exemptions)).toEqual([[], ['40(2)']]);
});

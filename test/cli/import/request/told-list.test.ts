import { expect, test } from 'vitest';
import { draftOfText } from '../draft-of.ts';

const ASKED = `I write in connection with your request in which you sought access to the following information:

I would like to request the statistics for boats stopped by your officers in 2016 in the following categories:

1 Size 2 Cargo of the boat 3 Nationality 4 Reason for stop

Harbour Constabulary holds information relevant to your request.

Response to your Request
`;

test('names in a list are questions where the reply has their numbers over what it tells', async () => {
  const { questions } = await draftOfText(`${ASKED}
Q1 Size Number Small 4046 Large 21175

Q2 The cargo is not recorded on the system.

Q3 Nationality Number of Boats Belgium 4 Albania 23

Q4 Please see the table attached.
`);
  expect(questions.map(({ outcome }) => outcome)).toEqual([
    'disclosed',
    'not-held',
    'disclosed',
    'disclosed',
  ]);
  expect(questions[1]?.text).toMatch(/categories:\nCargo of the boat$/);
});

test('otherwise they are of one question', async () => {
  const { questions } = await draftOfText(`${ASKED}
Please find the statistics attached.
`);
  expect(questions).toHaveLength(1);
});

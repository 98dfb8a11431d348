import { expect, test } from 'vitest';
import { draftOfText } from '../draft-of.ts';

const LETTER = `Thank you for your e-mail of 26 February. Your request can be found in Annex A.

In response to question 1, there were 1,412 cameras.

In response to question 2, we do not hold the information.

`;

test('a request that stands in an annex is read from there', async () => {
  const { questions } = await draftOfText(`${LETTER}Annex A - your request

1. How many cameras are on issue?
2. What do they cost to repair?
`);
  expect(questions).toMatchObject([
    { text: 'How many cameras are on issue?', outcome: 'disclosed' },
    { text: 'What do they cost to repair?', outcome: 'not-held' },
  ]);
});

test('another annex ends it', async () => {
  const { questions } = await draftOfText(`${LETTER}Annex A - your request

1. How many cameras are on issue?
2. What do they cost to repair?

Annex B - Notes

The figures were counted on 31 January.
`);
  expect(questions.at(-1)?.text).toBe('What do they cost to repair?');
});

test('it may be announced as what was requested, and stand below the number of a page', async () => {
  const { questions } = await draftOfText(`Dear Ms Quill

On two days of March you requested information about the harbour, which Annex A repeats.

Item A

We hold this. It is attached.

                                                                                              1
Item B

We do not hold the number of gulls.

                                                                                              2
Annex A

6 March

   A. The plan of North Quay

7 March

   B. How many gulls nest at the lighthouse
`);
  expect(questions).toMatchObject([
    { text: 'The plan of North Quay', outcome: 'disclosed' },
    { text: 'How many gulls nest at the lighthouse', outcome: 'not-held' },
  ]);
});

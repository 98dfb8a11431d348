import { expect, test } from 'vitest';
import { askingParts } from '../../../../src/cli/import/request/asking-sentence.ts';
import { draftOfText } from '../draft-of.ts';

test('each sentence of a paragraph that asks is a question, whether the reply comes to it by itself or not', async () => {
  const { questions } = await draftOfText(`You asked:

"I sail from the quay and would be grateful for your help. How many berths were let in 2024? I'd also like the plan of the moorings. Was a survey made of the channel?"

Your request is refused under section 12 of the Freedom of Information Act 2000.

To find this would take more than 18 hours, as each file would have to be read.
`);
  expect(questions).toMatchObject([
    {
      text: 'I sail from the quay and would be grateful for your help. How many berths were let in 2024?',
      outcome: 'cost-limit',
    },
    { text: "I'd also like the plan of the moorings.", outcome: 'cost-limit' },
    { text: 'Was a survey made of the channel?', outcome: 'cost-limit' },
  ]);
});

test('bullets belong to the sentence above them', async () => {
  const { questions } = await draftOfText(`You asked:

Please send a list of the boats that were sold, including:

- the name of the boat

- the sum that was paid

What was the cost of the auction?

Our response

The list is attached.

The auction cost £310.
`);
  expect(questions.length).toBeLessThan(3);
});

test.each([
  ['I would be grateful for your help. How many boats were sold?', 1],
  ['How many boats were sold? It would also be useful if you could give me their names.', 2],
  ['How many boats were sold? I would also like the names of those who bought them.', 2],
  ['How many boats were sold? I would like this by year.', 1],
])('“%s” asks %d things', (text, count) => {
  expect(askingParts(text)).toHaveLength(count);
});

test('the column of a list that is asked for is no question, whatever its words', () => {
  const text =
    'Please send me a list of all berths, including these fields:\n1. Length\n2. Whether it is let';
  expect(askingParts(text)).toEqual([text]);
});

test('“I should like to see” asks as “I would like to see” does', () => {
  expect(
    askingParts('How many boats are there on the quay? I should also like to see the lease of the crane.'),
  ).toHaveLength(2);
});

test.each([
  'If there was a minute in which the wreck was discussed I should like that too.',
  'If any were sold, please let me have a copy of the contract of sale.',
  'Please state how many of the divers were paid.',
])('“%s” asks for something of its own', (more) => {
  expect(
    askingParts(`I would be most grateful if you would disclose the letter about the wreck. ${more}`),
  ).toEqual(['I would be most grateful if you would disclose the letter about the wreck.', more]);
});

test('the period that is meant is no question', () => {
  expect(
    askingParts(
      'How many wrecks were raised? The time frame in which I would like to have this is the last five years.',
    ),
  ).toHaveLength(1);
});

import { expect, test } from 'vitest';
import { block } from '../../../../src/cli/import/document/block.ts';
import { splitNumbers } from '../../../../src/cli/import/document/inline-list.ts';

const pieces = (text: string): readonly string[] => splitNumbers(block(text)).map((piece) => piece.text);

test('three numbers in a paragraph that begins with the first are a list, whatever stands before each', () => {
  expect(pieces('1. The number of cranes 2. Their makers 3. The cost of each')).toEqual([
    '1. The number of cranes',
    '2. Their makers',
    '3. The cost of each',
  ]);
});

test.each([
  '1. The number of cranes 2. Their makers',
  '1. The number of cranes 3. Their makers 4. The cost of each',
  '1. The number of cranes 2. their makers 3. the cost of each',
  'The crane in shed 1. The cutter in shed 3.',
])('“%s” is whole', (text) => {
  expect(pieces(text)).toEqual([text]);
});

test.each([
  'Two cranes stand in shed 1. The others are in shed 2. None was ever in shed 3. They are locked.',
  'The cranes of shed 1. The cranes of shed 2.',
])('“%s” is whole', (text) => {
  expect(splitNumbers(block(text)).map((piece) => piece.text)).toEqual([text]);
});

test.each([
  'Please send:',
  'I ask for these, which the Board must hold.',
  'Please send the following -',
  'In the year to June 2025',
])('a list in a paragraph may stand behind what leads to it: “%s”', (lead) => {
  expect(pieces(`${lead} 1. The number of cranes 2. Their makers 3. The cost of each`)).toEqual([
    lead,
    '1. The number of cranes',
    '2. Their makers',
    '3. The cost of each',
  ]);
});

test('one short thing among several that letters count is one of them', () => {
  expect(
    pieces(
      'Please send (a) what the Board has spent on the crane since May, (b) a copy of the lease, and (c) the letters about the second boat',
    ),
  ).toHaveLength(4);
});

test.each([
  'What kind of boat was each: a) a cutter b) a ketch c) a yawl',
  'Question 1. How many are there? Question 2. Where is each? Question 3. Who owns them?',
  'Please send the log of (a) the ferry which sails at night, (b) the tug and (c) the pilot',
])('“%s” is no list, and is whole', (text) => {
  expect(pieces(text)).toEqual([text]);
});

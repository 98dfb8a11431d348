import { expect, test } from 'vitest';
import { block } from '../../../../src/cli/import/document/block.ts';
import { questionsInReply } from '../../../../src/cli/import/request/reply-question.ts';
import { draftOfText } from '../draft-of.ts';

const read = (...lines: readonly string[]) =>
  questionsInReply(lines.map((line) => block(line))).map(({ label, text }) => [label, text]);

const COUNT = 'How many are kept at North Quay in all?';
const COST = 'What was paid for them in the year 2023?';

test('questions in the same words are asked again where their numbers begin again below answers', () => {
  expect(
    read('Cranes', `1. ${COUNT} 41`, `2. ${COST} £8,214`, 'Buoys', `1. ${COUNT} 12`, `2. ${COST} Nothing`),
  ).toEqual([
    ['1', COUNT],
    ['2', COST],
    ['3', COUNT],
    ['4', COST],
  ]);
});

test('questions that stand in a list are not asked again above their answers', () => {
  expect(
    read(`1. ${COUNT}`, `2. ${COST}`, `1. ${COUNT}`, 'There are 41.', `2. ${COST}`, 'We paid £8,214.'),
  ).toEqual([
    ['1', COUNT],
    ['2', COST],
  ]);
});

const OF_THESE = 'Of these, how many were painted in that year?';

test('a question may be asked in the words of another under the next number', () => {
  expect(
    read(
      `1. ${COUNT}`,
      'There are 41.',
      `2. ${OF_THESE}`,
      'Three were.',
      '3. How many buoys were lost in the storm?',
      'Twelve were.',
      `4. ${OF_THESE}`,
      'None was.',
    ).map(([, text]) => text),
  ).toEqual([COUNT, OF_THESE, 'How many buoys were lost in the storm?', OF_THESE]);
});

test('but not under a number that is not the next', () => {
  expect(
    read(
      `1. ${COUNT}`,
      'There are 41.',
      `2. ${OF_THESE}`,
      'Three were.',
      `6. ${OF_THESE}`,
      'Three, as above.',
    ),
  ).toHaveLength(2);
});

test('each part of a reply has its own answers', async () => {
  const { questions } = await draftOfText(`Dear Ms Marsh

Our response to your questions is set out below:

A: Cranes

1. ${COUNT}

There are 41 cranes.

2. ${COST}

This is exempt under section 43(2) of the Act.

B: Buoys

1. ${COUNT}

We do not hold this information.

2. ${COST}

We paid £8,214.
`);
  expect(questions.map(({ outcome }) => outcome)).toEqual(['disclosed', 'withheld', 'not-held', 'disclosed']);
});

test('a letter that comes next stands over a question though that has no mark', async () => {
  const { questions } = await draftOfText(`Dear Ms Quill

Part A - Boats

a. How many boats are there?
41

b. How many of them are let?
12

Part B - Cranes

a. How many cranes are there?
Two.

b. Please list the drivers with the pay of each.
This is exempt under section 40(2) of the Act.
`);
  expect(questions.map(({ text, outcome }) => [text, outcome])).toEqual([
    ['How many boats are there?', 'disclosed'],
    ['How many of them are let?', 'disclosed'],
    ['How many cranes are there?', 'disclosed'],
    ['Please list the drivers with the pay of each.', 'withheld'],
  ]);
});

test.each([
  ['1.1', '1.2', '1.3'],
  ['1a.', '1b.', '2a.'],
])('“%s” and “%s” stand over questions of a list, and the last asks without a mark', async (...numbers) => {
  const { questions } = await draftOfText(`Dear Ms Quill

Our answers are below.

${numbers[0]} How many boats are there?

41

${numbers[1]} Please provide the lease of the crane.

This is exempt under section 43(2) of the Act.

${numbers[2]} How many cranes are there?

Two.
`);
  expect(questions.map(({ outcome }) => outcome)).toEqual(['disclosed', 'withheld', 'disclosed']);
});

test('a dash parts a wish from its answer', async () => {
  const { questions } = await draftOfText(`Dear Ms Quill

Our answers are below.

1. How many boats are there? - 41

2. Please provide the lease of the crane. - The lease is exempt under section 43(2) of the Act.
`);
  expect(questions).toMatchObject([
    { text: 'How many boats are there?', outcome: 'disclosed' },
    { text: 'Please provide the lease of the crane.', outcome: 'withheld', exemptions: ['43(2)'] },
  ]);
});

test('what bears a number right above “Response:” is a question, however it is worded', async () => {
  const { questions } = await draftOfText(`FOI request:

Please answer these questions about boats under the FOI act: -

1. Please supply the leaflet which crews are given
Response: See attached leaflet

2. Please supply any reports/investigations into losses-
Response: There were no reports or investigations in the period

3. How many were lost in 2022?
Response: 143
`);
  expect(questions.map(({ text, outcome }) => [text, outcome])).toEqual([
    ['Please supply the leaflet which crews are given', 'disclosed'],
    ['Please supply any reports/investigations into losses-', 'disclosed'],
    ['How many were lost in 2022?', 'disclosed'],
  ]);
});

import { expect, test } from 'vitest';
import { toldApart } from '../../../../src/cli/import/answer/told-apart.ts';
import { block } from '../../../../src/cli/import/document/block.ts';
import { draftOfText } from '../draft-of.ts';

const REQUEST =
  'What complaints has the harbour had about the crane since 2023? What advice was given on selling the ferry? And is there a contract with any firm for dredging the channel?';

test('a paragraph that asks for three things is three questions where the reply has a head for each', async () => {
  const { questions } = await draftOfText(`Request

${REQUEST}

Response

Complaints about the crane

There were six, all about noise.

Advice on the ferry

The advice is exempt under section 42(1) of the Freedom of Information Act 2000.

Dredging the channel

We do not hold this information.
`);
  expect(questions).toMatchObject([
    { outcome: 'disclosed' },
    { text: 'What advice was given on selling the ferry?', outcome: 'withheld', exemptions: ['42(1)'] },
    { outcome: 'not-held' },
  ]);
});

test('it stays one question where one answer is given to all of it', async () => {
  const { questions } = await draftOfText(`Request

${REQUEST}

Response

We do not hold this information.
`);
  expect(questions).toEqual([{ text: REQUEST, outcome: 'not-held' }]);
});

test('what only says how the answer is wanted is no question of its own', async () => {
  const { questions } = await draftOfText(`Request

How many berths were let in 2024? I would like this split between boats and barges.

Response

Boats took 41 berths.

Barges took 12 berths.
`);
  expect(questions).toHaveLength(1);
});

test('the title of a request is none of its questions', () => {
  const text = `Emails about the ferry crossing
Request ID: FOI-3108
Please send me all emails between the Board and the company about the dredger.`;
  const questions = [{ label: '1', printed: '1', text }];
  const reply = ['Ferry crossing ID: 3108', 'The emails between the Board and the company are attached.'];
  expect(
    toldApart(
      questions,
      reply.map((line) => block(line)),
    ),
  ).toBe(questions);
});

test('things that semicolons part are questions where each has its own head', async () => {
  const { questions } = await draftOfText(`You asked for:

For the harbour in 2023: the mooring contract with the ferry company; the survey of the dredged channel; and minutes of the safety committee

Response

Mooring contract. Attached in full.

Dredged channel survey. We do not hold a survey.

Safety committee minutes. These are exempt under section 36(2)(c) of the Act.
`);
  expect(questions.map(({ outcome }) => outcome)).toEqual(['disclosed', 'not-held', 'withheld']);
});

test('a sentence is cut behind its “and” where the reply comes to both of its halves', async () => {
  const { questions } = await draftOfText(`Request

Please let me know how many complaints the harbour had about the crane and what advice was given on selling the ferry.

Response

Complaints about the crane

There were six, all about noise.

Advice on selling the ferry

The advice is exempt under section 42(1) of the Freedom of Information Act 2000.
`);
  expect(questions).toMatchObject([
    { outcome: 'disclosed' },
    { text: 'what advice was given on selling the ferry.', outcome: 'withheld' },
  ]);
});

test('it stays whole where the reply does not part it', async () => {
  const { questions } = await draftOfText(`Request

Please let me know how many complaints the harbour had about the crane and what advice was given on selling the ferry.

Response

We do not hold this information.
`);
  expect(questions).toHaveLength(1);
});

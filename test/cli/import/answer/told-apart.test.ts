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

test('a retold request is cut at “, whether”, “and for” and the like where a paragraph answers each part in turn', async () => {
  const { questions } = await draftOfText(`Dear Ms Quill

You wanted to know how many lanterns at Sker Light are lent by collectors and who those collectors are. You also asked what the lighthouse festival has cost, whether the ferry company pays for the fireworks and how much it gave, and for a copy of the keeper's diary.

Of the 40 lanterns 12 are lent, by three collectors: the Harbour Trust, Lobster Bay School and the Gull family.

Spending up to June came to £8,400.

The fireworks are paid for by the ferry company. The amount is exempt under section 43(2) of the Freedom of Information Act 2000.

We do not hold the diary of the keeper.
`);
  expect(questions).toMatchObject([
    { outcome: 'disclosed' },
    { text: 'You also asked what the lighthouse festival has cost', outcome: 'disclosed' },
    { text: 'whether the ferry company pays for the fireworks and how much it gave', exemptions: ['43(2)'] },
    { outcome: 'not-held' },
  ]);
});

test('a sentence that explains and then asks is a question of its own', async () => {
  const { questions } = await draftOfText(`You asked for:

Please could I see the survey of the dredger from 2014, and be told what the new engine cost. I believe that the boathouse is let and would like to know who rents it. It would also help me to have the tide tables of the lifeboat station.

Our response

The survey of the dredger is attached.

The new engine cost £12,000.

The name of whoever rents the boathouse is exempt under section 40(2) of the Act.

We do not hold the tide tables.
`);
  expect(questions.map(({ outcome }) => outcome)).toEqual(['disclosed', 'disclosed', 'withheld', 'not-held']);
});

test('a sentence stays whole where one paragraph answers all of it', async () => {
  const { questions } = await draftOfText(`Dear Ms Quill

You asked what the lighthouse festival has cost, whether the ferry company pays for the fireworks, and for a copy of the keeper's diary.

The festival cost £8,400, of which the ferry company paid £900 for the fireworks, and no diary is held.

We hope that you will come again next year.
`);
  expect(questions).toHaveLength(1);
});

test('semicolons part what is asked for, and “and when” alone parts nothing', async () => {
  const { questions } = await draftOfText(`Dear Ms Quill,

Thank you for your e-mail about the old clock of the harbour. You asked what the harbour paid for it and when; for a copy of the whole file on its maker; for its insured value; and whether any claim for its return was made.

The clock was bought at auction on 11 June 1987, and the harbour paid £28,600.

A scan of the file on its maker is attached.

As for the insured value, the clock is not insured. We do not therefore hold an insured value. Had we held one we would have been likely to regard it as exempt under section 31(1)(a).

No claim for its return has been made.
`);
  expect(questions.map(({ text, exemptions = [] }) => [text?.split(' ').length, exemptions])).toEqual([
    [8, []],
    [10, []],
    [4, []],
    [8, []],
  ]);
});

test('three things that one sentence of the reply tells of are questions where the reply comes to each of them', async () => {
  const { questions } = await draftOfText(`Dear Ms Quill

Your request has been considered under the Freedom of Information Act 2000. You asked for the number of days in 2023 on which the crane was idle, the amount paid to the rigging firm in that year, and the number of divers who were flown in by helicopter.

I can confirm that we hold some of this.

The crane was idle on 41 days in 2023. A day of less than an hour has not been counted. The amount paid to the rigging firm was £18,412.

We do not hold the number of divers who came by helicopter.
`);
  expect(questions).toMatchObject([
    { text: 'the number of days in 2023 on which the crane was idle', outcome: 'disclosed' },
    { text: 'the amount paid to the rigging firm in that year', outcome: 'disclosed' },
    { text: 'the number of divers who were flown in by helicopter.', outcome: 'not-held' },
  ]);
});

test('sentences that ask are questions where a paragraph answers one after the other', async () => {
  const { questions } = await draftOfText(`Request

I would like to know how many of the moorings have a water meter. Please tell me how much has been spent on the dredger.

Response

I can confirm that we hold this. In reply to your request, 214 moorings had a water meter. The total spent on the dredger was £16,870.
`);
  expect(questions).toHaveLength(2);
});

test('two halves of a sentence are one question where one paragraph answers both', async () => {
  const { questions } = await draftOfText(`Request

I would like to know how many of the moorings have a water meter and what the dredger cost.

Response

214 moorings had a water meter. The cost of the dredger was £16,870.
`);
  expect(questions).toHaveLength(1);
});

test('things that a sentence names are questions where the reply comes to each by itself, in whatever order', async () => {
  const { questions } = await draftOfText(`Dear Mr Abbot

Thank you for your request of 4 May, in which you ask again for the plan of the slipway, for the number of canoes sunk in the regatta, and for all letters in which the pontoon is discussed.

The plan of the slipway was sent to you in March and in April. We are refusing this part of your request under section 14(2) of the Freedom of Information Act 2000 as it is repeated.

The letters about the pontoon are exempt under section 42(1), as they are from our solicitors.

11 canoes sank.

Yours sincerely
`);
  expect(questions).toMatchObject([
    { text: 'the plan of the slipway', outcome: 'repeated', exemptions: ['14(2)'] },
    { text: 'the number of canoes sunk in the regatta', outcome: 'disclosed' },
    {
      text: 'all letters in which the pontoon is discussed.',
      outcome: 'withheld',
      exemptions: ['42(1)'],
    },
  ]);
});

test.each([
  ['and a count of the buoys laid in 2021', 'a full copy of your diving handbook'],
  [', together with the names of the divers', 'every survey of the wreck made since June'],
  [', as well as any map of the wreck', 'the letters between the mayor and the harbour master'],
])('“%s” is asked for beside “%s”', async (more, first) => {
  const said: Record<string, string> = {
    buoys: 'There were 1,940 buoys.',
    names: 'The names of the divers are exempt under section 40(2).',
    map: 'No map is held.',
  };
  const about = Object.keys(said).find((word) => more.includes(word)) ?? '';
  const { questions } = await draftOfText(`Dear Mr Abbot

Thank you for your request of 4 May for ${first}${more.startsWith(',') ? '' : ' '}${more}.

The diving handbook, the surveys of the wreck and the letters of the harbour master are enclosed.

${said[about]}

Yours sincerely
`);
  expect(questions).toMatchObject([{ text: first }, {}]);
});

test('what only frames a request is no question', async () => {
  const { questions } = await draftOfText(`Request

Under the Freedom of Information Act, I would like the plan of the slipway and the lease of the pontoon.

Response

The plan of the slipway is enclosed.

The lease of the pontoon is not held.
`);
  expect(questions).toHaveLength(2);
  expect(questions?.[0]?.text).toContain('the plan of the slipway');
});

test('a table that has a column for each of two things answers both', async () => {
  const { questions } = await draftOfText(`Dear Mr Abbot

Thank you for your request of 4 May about boat licences, in which you ask how many boat licences were issued in 2024, and how many were revoked.

I can confirm that we hold this. The figures are in the table below.

Year\tIssued\tRevoked
2024\t1,204\t14

Yours sincerely
`);
  expect(questions).toMatchObject([{ outcome: 'disclosed' }]);
});

test('the columns of a list are asked for together', async () => {
  const { questions } = await draftOfText(`Request

Please send me a list of the moorings with the owner, the rent, and the date of each.

Response

The owner of each mooring is in the register on our website.

The rent is exempt under section 43(2) of the Freedom of Information Act 2000.
`);
  expect(questions).toHaveLength(1);
});

test('of several sentences that ask, one that asks for two things is two questions where the reply comes to each', async () => {
  const { questions } = await draftOfText(`You asked:

Please could you send the log of the ferry. Could you also let me have the survey of the North Quay, and the date on which its crane is to be renewed.

Our response:

The log of the ferry is attached.

Turning to the survey of the North Quay, a copy is attached.

The crane is to be renewed on 9 March. We do not know of an earlier date.
`);
  expect(questions.map(({ text }) => text)).toEqual([
    'Please could you send the log of the ferry.',
    'Could you also let me have the survey of the North Quay',
    'the date on which its crane is to be renewed.',
  ]);
});

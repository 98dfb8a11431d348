import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../../src/cli/import/decision/outcome.ts';
import type { Outcome } from '../../../../src/domain/outcome.ts';
import { draftOfText } from '../draft-of.ts';

/** Sentences of no letter that anybody wrote. */
const SAID: Readonly<Partial<Record<Outcome, readonly string[]>>> = {
  'not-held': [
    'This is not information that the Trust keeps.',
    'There is no such policy.',
    'We have been unable to trace any such document.',
    'Neither the Council nor its contractor holds this.',
    'Records from before 2015 were destroyed under our retention schedule.',
    'We don’t keep figures of that sort.',
    'Nobody at the harbour counts the boats.',
    'N/A – not recorded',
  ],
  'not-held-explained': [
    'You would need to contact the county council for this.',
    'Whilst we do not hold a figure, the officers tell us that it was about a dozen.',
    'Whilst we don’t hold a figure, the officers tell us that it was about a dozen.',
  ],
  withheld: [
    'We will not be releasing the names.',
    'The report is legally privileged and falls within section 42(1).',
    'The information attracts the exemption at section 24(1), which is engaged.',
    'I regret that we cannot provide you with a copy.',
    'The Council is not willing to disclose the bids.',
    'We are not disclosing the bids.',
    'We are withholding the submissions under section 35(1)(a). The names of junior officials are also exempt under section 40(2).',
  ],
  'neither-confirmed-nor-denied': [
    'We are excused from saying whether or not we hold this by section 40(5B)(a)(i).',
    'We decline to say whether any such complaint exists.',
    'To confirm or deny that we hold it would itself reveal exempt information.',
  ],
  'cost-limit': [
    'Answering would take over 40 hours and so exceeds the limit set by the regulations.',
    'To open each file would take more than 18 hours, so we are refusing this part on cost.',
    'The cost exceeds the limit of section 12(1). We can give you the totals if you would like that instead.',
  ],
  'already-accessible': ['You can get this from our website, and it is exempt under section 21(1).'],
  'future-publication': ['Section 22 applies, as we intend to publish this report in the autumn.'],
  'disclosed-in-part': [
    'We enclose the report, less two paragraphs which are exempt under section 43(2).',
    'We attach the contract with the rates removed (section 43(2)).',
    'The chair was a trustee. The names of the other two are withheld under section 40(2).',
    'We can give you the figures for 2023 (212) but hold none for earlier years.',
  ],
  disclosed: [
    'No, this is not something that the Council does.',
    'The Council does not use facial recognition.',
    '14 applications were refused and 20 granted.',
    'As a landlord we served one notice under section 21 of the Housing Act 1988.',
    'No cost was incurred.',
    'The cost is £450 a month.',
    'The machine cost £600.',
    'We hold all of this and are able to disclose it to you in full.',
    'There were 412. Please note that a report is not proof that a device was at fault.',
  ],
};

describe.each(Object.entries(SAID))('%s', (outcome, sentences) => {
  test.each(sentences)('is what “%s” says', (sentence) => {
    expect(outcomeOf([sentence], [])?.value).toBe(outcome);
  });
});

test.each(['Unfortunately this must stay as it is.', 'Please confirm which years you mean.'])(
  '“%s” says nothing that could be proposed',
  (sentence) => {
    expect(outcomeOf([sentence], [])).toBeUndefined();
  },
);

test('where something is published is no answer to what is exempt for that', () => {
  const answer =
    'Answering times are published each month at https://harbour.example/times. As this is reasonably accessible to you it is exempt under section 21.';
  expect(outcomeOf([answer], [], ['elsewhere'])?.value).toBe('already-accessible');
});

test('a provision that is relied on refuses, whatever the words are', () => {
  expect(outcomeOf(['Publishing this would help burglars.'], [], ['withhold'])?.value).toBe('withheld');
});

test.each([
  'Nineteen tickets have been suspended. We are unable to give the reason for each, as this is exempt under section 40(2).',
  'Oticon. The price itself is exempt under section 43(2).',
  'The agencies were Carelink and Bluebell. The amount paid to each has been withheld under section 43(2).',
])('“%s” gives a part', (answer) => {
  expect(outcomeOf([answer], [], ['withhold'])?.value).toBe('disclosed-in-part');
});

test.each(['See below.', 'See note A. This is exempt under section 31(1)(a).'])(
  '“%s” gives nothing',
  (answer) => {
    expect(outcomeOf([answer], ['This is exempt under section 31(1)(a).'], ['withhold'])?.value).toBe(
      'withheld',
    );
  },
);

test.each([
  [
    'a refusal on cost counts what would have to be read',
    `The request is refused under section 12(1) of the Act, as the cost would exceed the appropriate limit. The appropriate limit is set at £450.

In the two years there were 4,702 entries at the quays. Each would take two minutes to open.

Year\tEntries
2022\t2,300
2023\t2,402`,
    ['cost-limit', 'cost-limit'],
  ],
  [
    'a vexatious request is told by what was sent before',
    `Your request is vexatious under section 14(1) of the Act. Since April 2020 you have made 31 requests on this subject, and we have sent you 28 replies.`,
    ['vexatious', 'vexatious'],
  ],
])('%s, and answers nothing', async (_, reply, outcomes) => {
  const { questions } = await draftOfText(
    `Request\n\n1. How many boats were moored at North Quay?\n2. How many cranes were used?\n\nResponse\n\n${reply}\n`,
  );
  expect(questions.map(({ outcome }) => outcome)).toEqual(outcomes);
});

test('how many there are of what is refused answers only who asks how many', async () => {
  const reply = 'Two bids were received. They are exempt under section 43(2) of the Act.';
  const ask = async (question: string) =>
    (await draftOfText(`Request\n\n${question}\n\nResponse\n\n${reply}\n`)).questions[0]?.outcome;
  expect(await ask('Please send me the bids of the other firms.')).toBe('withheld');
  expect(await ask('How many bids were there? Please send them.')).toBe('disclosed-in-part');
});

test.each([
  [
    'what was told led up to the conclusion that there is none',
    'The moorings were let together for one rent. As a result, we do not hold a figure for the east basin.',
    'not-held-explained',
  ],
  [
    'what was handed over limits what is concluded',
    'The rents are in the attached table. For that reason, we hold no figure for the east basin.',
    'disclosed-in-part',
  ],
  ['nothing explains a figure that is not held', 'We do not hold a figure for the east basin.', 'not-held'],
  [
    'figures for the whole are a part of what is not there for one',
    'We have no separate figure for the east basin. There are 46 moorings in all. There were 19 let in June.',
    'disclosed-in-part',
  ],
  [
    'one figure only explains it',
    'We have no separate figure for the east basin. There are 46 moorings in all.',
    'not-held-explained',
  ],
  [
    'figures explain it where none of this is held',
    'We do not hold this information. There are 46 moorings in all. There were 19 let in June.',
    'not-held-explained',
  ],
  ['a word that is a little like a refusal is no doubt', 'Each pier was never used in winter.', 'disclosed'],
])('%s', (_, answer, outcome) => {
  expect(outcomeOf([answer], [])?.value).toBe(outcome);
});

test('a number that is told first answers in part only who asks for a number', () => {
  const answer = '12 buoys were lost in 2023. How long each had been out is not recorded.';
  expect(outcomeOf([answer], [], [], 'How many buoys were lost, and how old were they?')?.value).toBe(
    'disclosed-in-part',
  );
  expect(outcomeOf([answer], [], [], 'Which buoys were lost?')?.value).toBe('not-held-explained');
});

test('a year is no number that was asked for', () => {
  const answer = 'The buoys were lost in 2023. How many there were is not recorded.';
  expect(outcomeOf([answer], [], [], 'How many buoys were lost?')?.value).toBe('not-held-explained');
});

test.each([
  ['Nine were lost in 2023. For how long is not recorded.', 'disclosed-in-part'],
  ['There were twenty-one. For how long each was out is not recorded.', 'disclosed-in-part'],
  ['Some were lost in 2023. For how long is not recorded.', 'not-held-explained'],
])('a number may be a word: “%s”', (answer, outcome) => {
  expect(outcomeOf([answer], [], [], 'How many buoys were lost, and for how long?')?.value).toBe(outcome);
});

test.each([
  'The cutter was hired for three years.',
  'Buoys were replaced every five years.',
  'The cutter had a two-year lease.',
  'The canteen was open.',
])('what tells no number that was asked for explains that there is none: “%s”', (told) => {
  const answer = `${told} How many were lost is not recorded.`;
  expect(outcomeOf([answer], [], [], 'How many buoys were lost?')?.value).toBe('not-held-explained');
});

test.each([
  ['The buoys are bought by the ferry company.', 'not-held'],
  ['No such count has been asked for.', 'not-held'],
  ['The ferry company lost 41 in 2022.', 'not-held-explained'],
  ['You can find the losses on the website of the ferry company.', 'not-held-explained'],
])('why nothing is held explains it only where it tells of what was asked for: “%s”', (told, outcome) => {
  const answer = `We do not hold this information. ${told}`;
  expect(outcomeOf([answer], [], [], 'Where were the buoys lost?')?.value).toBe(outcome);
});

test('a number word answers as a figure does', () => {
  const answer = 'There were nineteen in May. How many there were in June is not recorded.';
  expect(outcomeOf([answer], [], [], 'How many buoys were lost?')?.value).toBe('disclosed-in-part');
});

test.each([
  [
    'For the items we would have to read 3,400 invoices at a cost of more than £600, and section 12 applies.',
    'cost',
  ],
  ['How often it sails is not recorded and is not held.', undefined],
] as const)('rows of years are given beside “%s”', (refusal, cited) => {
  const answer = [refusal, '2020-21: £92,410', '2021-22: £141,006', '2022-23: £87,333'];
  const question = 'How much was spent on the ferry, and on which items?';
  expect(outcomeOf(answer, [], cited === undefined ? [] : [cited], question)?.value).toBe(
    'disclosed-in-part',
  );
});

test('the title of an annex gives nothing', () => {
  const answer = ['The lease is withheld under section 22. My reasons are set out at Annex 1.', 'Annex 1'];
  expect(outcomeOf(answer, [], ['later'], 'The lease of the quay.')?.value).toBe('future-publication');
});

test('a number that a board does not have is not held', () => {
  const answer =
    'The Board does not have the number of boats, because they are counted by the ferry company.';
  expect(outcomeOf([answer], [], [], 'How many boats are there?')?.value).toMatch(/^not-held/);
});

test.each([
  ['I have been unable to find version 001. It was issued in 1981, and we no longer hold it.', 'not-held'],
  ['There are 2,340. This is based on the catalogue, and some have not yet been entered on it.', 'disclosed'],
  [
    'We do not produce figures on which boats use the canal. If you do not have access to the Internet at home, you may ask for a paper copy.',
    'not-held',
  ],
])('what is said beside it changes nothing: “%s”', (answer, outcome) => {
  expect(outcomeOf([answer], [], [], 'How many boats use the canal?')?.value).toMatch(
    new RegExp(`^${outcome}`),
  );
});

test('“none” of what was done is an answer', () => {
  expect(outcomeOf(['None have been destroyed.'], [], [], 'Whether any were destroyed')?.value).toBe(
    'disclosed',
  );
  expect(outcomeOf(['Question 6 has been withheld.'], [], ['withhold'], 'Their ages')?.value).toBe(
    'withheld',
  );
});

test('where the bodies are that hold it takes nothing from “not held”', () => {
  const answer =
    'We have established, as section 1(1)(a) requires, that this information is not held. Moorings are run by the Drainage Boards, whose addresses are on our website at https://harbour.example/boards.';
  expect(outcomeOf([answer], [], [], 'How many moorings are vacant?')?.value).toMatch(/^not-held/);
});

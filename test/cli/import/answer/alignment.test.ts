import { expect, test } from 'vitest';
import { draftOfText } from '../draft-of.ts';

async function judgedIn(
  asked: readonly string[],
  reply: string,
): Promise<readonly (readonly [string | undefined, readonly unknown[]])[]> {
  const list = asked.map((question, at) => `${at + 1}. ${question}`).join('\n\n');
  const { questions } = await draftOfText(`Dear Requester,

Thank you for your request of 3 May 2024, which we have dealt with under the Freedom of Information Act 2000. You asked:

${list}

Our response:

${reply}

If you are unhappy with this response you may ask for an internal review within 40 working days.

Yours sincerely,
Information Governance Team
`);
  return questions.map(({ outcome, exemptions = [] }) => [outcome, exemptions]);
}

test('paragraphs that say what they turn to are each about the question that asks for it', async () => {
  expect(
    await judgedIn(
      [
        'What did Lobster Bay spend on its lifeboats in 2023 and how many of them were there?',
        'Please give the five longest rescues, with the place and the name of each casualty.',
        'Please give any inspection report made before the lifeboat house was closed.',
      ],
      `Lifeboats have been kept at the bay since 1851. They are much loved, and the crews are volunteers.

With regards to the money spent and the number of lifeboats, the figures are

£41,200 for six lifeboats

With regards to the five longest rescues, the places are Gull Rock, Skerry, Heron Point, North Quay and the bar. The Council is not prepared to disclose the names. Those persons would be identified, and the information is exempt under section 40(2) of the Act.

As for inspections, I attach the report of June 2023.`,
    ),
  ).toEqual([
    ['disclosed', []],
    ['disclosed-in-part', ['40(2)']],
    ['disclosed', []],
  ]);
});

test('labels, numbers and subjects may take turns in one reply', async () => {
  expect(
    await judgedIn(
      [
        'the business case for the new pier',
        'the cost ratio in it',
        'the fees of consultants for it',
        'monthly number of foot passengers',
        'the total of wrong fares refunded',
        'the mooring agreement with Gull Marine',
        'the security test reports on the ticket gates',
        'How many people at the port earn more than the harbour master?',
      ],
      `In relation to your first two questions, the case will be put to the board in May and will then be published. We are withholding it, and the ratio, under section 22 as it is intended for future publication.

Question 3:

£1,204,330

Question 4 is in the attached file.

For 5, £61,733 up to February.

Turning to the mooring agreement. We consulted Gull Marine. A copy is enclosed. Schedule 7 has been redacted under section 43(2), as the prices would harm our position on renewal.

As for the gate tests, these are exempt under section 31(1)(a). The reports describe weak points which are not yet closed.

And finally, none.`,
    ),
  ).toEqual([
    ['future-publication', ['22']],
    ['future-publication', ['22']],
    ['disclosed', []],
    ['disclosed', []],
    ['disclosed', []],
    ['disclosed-in-part', ['43(2)']],
    ['withheld', ['31(1)(a)']],
    ['disclosed', []],
  ]);
});

test('a sentence in the middle of a paragraph may turn to the next question', async () => {
  expect(
    await judgedIn(
      [
        'all inspection reports of the breakwater since 2020',
        'tide readings from the gauges',
        'the draft options paper by Anvil Engineers',
        'emails between officers and the Coastguard about the breakwater',
      ],
      `Copies of eight inspection reports are enclosed. The tide readings are enclosed in the spreadsheet (2); please note that one gauge was moved after the storm.

As regards the Anvil paper, there is a draft of 2 May. It is exempt under section 36(2)(b)(i), as to release it would inhibit the free and frank provision of advice. The inspection on which it is based will be published.

There are some 190 emails. We are disclosing 143. The others contain legal advice on the options and are withheld under section 42.`,
    ),
  ).toEqual([
    ['disclosed', []],
    ['disclosed', []],
    ['withheld', ['36(2)(b)(i)']],
    ['disclosed-in-part', ['42']],
  ]);
});

test('what stands between two labels is about the question between them', async () => {
  expect(
    await judgedIn(
      [
        'How many buoys are there?',
        'What did each buoy cost?',
        'Who checks the buoys?',
        'Why was the Skerry buoy moved?',
      ],
      `Q1: There are 41.

The cost of each is in the attached list.

Q3: The harbour pilots.

As to the Skerry one, we hold no record of the reason for its being moved.`,
    ),
  ).toEqual([
    ['disclosed', []],
    ['disclosed', []],
    ['disclosed', []],
    ['not-held', []],
  ]);
});

test('a refusal of several things together is of all of them, whatever is said of each below it', async () => {
  expect(
    await judgedIn(
      ['The draft plan for the marina.', 'Advice given to the board about the marina plan.'],
      'The draft plan and the advice are both exempt under section 36(2)(b)(i). In the opinion of the qualified person disclosure would be likely to inhibit the free and frank provision of advice. The draft plan was seen by the board in May. The advice is recent. The public interest favours withholding both.',
    ),
  ).toEqual([
    ['withheld', ['36(2)(b)(i)']],
    ['withheld', ['36(2)(b)(i)']],
  ]);
});

test('reasons above the answers that have labels are tied by none of this', async () => {
  expect(
    await judgedIn(
      [
        'How many times was the harbour barrier raised?',
        'How many keepers work on each shift?',
        'Who is the senior keeper of the barrier?',
      ],
      `Reason for decision

Before I explain the decision, it may help to set out how the harbour barrier works, and when it was last raised.

Section 31(1)(a) - The number of keepers on a shift would help those who mean to enter. The public interest favours withholding.

Disclosure

Q1

212

Q2 Refused for the reason above.

Q3 Not held.`,
    ),
  ).toEqual([
    ['disclosed', []],
    ['withheld', ['31(1)(a)']],
    ['not-held', []],
  ]);
});

test('what joins the things that two questions ask for is about both', async () => {
  expect(
    await judgedIn(
      [
        'The current lease of the fish market.',
        'The rent paid for it.',
        'Correspondence with the tenant about arrears.',
      ],
      `The lease and the rent are commercially sensitive. We have concluded that section 43(2) applies, as disclosure would harm our position in letting other premises. The public interest favours withholding.

We do hold correspondence about arrears but it was sent to us in confidence and section 41(1) applies to it.`,
    ),
  ).toEqual([
    ['withheld', ['43(2)']],
    ['withheld', ['43(2)']],
    ['withheld', ['41(1)']],
  ]);
});

test('what is told of the matter in general, above the answers, is about none', async () => {
  expect(
    await judgedIn(
      [
        'How many complaints were received about Puffin Cruises since 2020?',
        'What action was taken against Puffin Cruises?',
        'Copies of letters sent to Puffin Cruises.',
      ],
      `Puffin Cruises has held a licence since 2016. It is one of eleven operators that we license.

Since 2020 we have had 14 complaints, of which nine concerned noise.

A warning was issued in June 2022 and a fine of £2,000 imposed in 2023.

The letters that we sent were written in confidence and are exempt under section 31(1)(g) of the Act. The public interest favours withholding.`,
    ),
  ).toEqual([
    ['disclosed', []],
    ['disclosed', []],
    ['withheld', ['31(1)(g)']],
  ]);
});

test('“Next you ask about …” turns to that, in whatever order, and refuses that alone', async () => {
  expect(
    await judgedIn(
      [
        'the tenders for the new pavilion',
        'all emails about the pavilion from or to any member',
        "the cost of the old pavilion's upkeep",
      ],
      `First of all you want to see the tenders for the new pavilion. There were three tenders. The Council is not willing to let you have those of the two firms that were not successful, as they contain rates that are of use to competitors; section 43 of the Act. You are welcome to a copy of the successful tender, and it is with this letter.

Next you ask about upkeep. £4,100 was spent last year.

Lastly you would like the emails. I have had this request from you in the same words in February, and sent you what there was. The Council relies on section 14(2) as regards those which you have already been sent. There were 6 more and they are enclosed.`,
    ),
  ).toEqual([
    ['disclosed-in-part', ['43']],
    ['disclosed-in-part', ['14(2)']],
    ['disclosed', []],
  ]);
});

test('what is refused as a whole is told by no parts', async () => {
  expect(
    await judgedIn(
      [
        'All e-mails about the ferry timetable.',
        'All complaints about ferry delays.',
        'The cost of replacement buses.',
      ],
      `The complaints about delays are kept with each sailing record, and there are 4,000 of these. The e-mails would have to be searched for in 60 mailboxes.

As for the buses, their cost is in the papers of each depot.

We estimate that it would take more than 18 hours to locate and retrieve the information, and we therefore refuse the request under section 12(1) of the Act.`,
    ),
  ).toEqual([
    ['cost-limit', ['12(1)']],
    ['cost-limit', ['12(1)']],
    ['cost-limit', ['12(1)']],
  ]);
});

test('paragraphs that are as many as the questions, and speak of them in another order, are told by what they speak of', async () => {
  expect(
    await judgedIn(
      [
        'The resolution to close the north quay, and any papers on it',
        'Any legal advice taken on the closing',
        'Why £8,000 was set aside for dredging',
        'What has become of the coastal path',
      ],
      `The resolution is in the attached minutes.

The Clerk is employed for eleven hours a week.

Advice was taken from a solicitor. It is confidential between a client and a lawyer and is exempt under section 42 of the Act.

As to the £8,000, the harbour engineer gave us that figure for dredging. A copy of the e-mail is attached.

With regards to the coastal path, this is the fourth time that you have asked. We are not required to answer the same request again: section 14(2) applies.`,
    ),
  ).toEqual([
    ['disclosed', []],
    ['withheld', ['42']],
    ['disclosed', []],
    ['repeated', ['14(2)']],
  ]);
});

test('a question of which nothing in the reply speaks stays open, and the others have their answers', async () => {
  const judged = await judgedIn(
    [
      'Some words on the port in general.',
      'What did the ferry crossing cost last year?',
      'Please send the lease of the kiosk.',
      'The hourly wage of each deckhand.',
    ],
    `The ferry crossing cost £61,400 last year.

The kiosk is let to Gull Cakes, and its lease is attached.

The wage of each deckhand is personal and has been withheld under section 40(2).`,
  );
  expect(judged).toEqual([
    [undefined, []],
    ['disclosed', []],
    ['disclosed', []],
    ['withheld', ['40(2)']],
  ]);
});

test('where the questions are first answered below the reasons for the decision, that is where', async () => {
  expect(
    await judgedIn(
      [
        'Were patrol boats used during the regatta?',
        'If so, at which piers?',
        'Are the films of it kept?',
        'Were they shown to any insurer?',
      ],
      `DECISION

I have today decided to disclose some of the information. Some data has been withheld and this serves as a refusal notice by virtue of the following exemption.

Section 31(1)(a) - Law Enforcement

REASON FOR DECISION

Patrol boats were used during the regatta by the harbour police. The piers are withheld, as thieves would learn where not to go.

Films are kept for two years.

In respect of question 4 the harbour neither confirms nor denies that it holds any information by virtue of section 31(3).`,
    ),
  ).toEqual([
    ['disclosed', []],
    ['withheld', ['31(1)(a)']],
    ['disclosed', []],
    ['neither-confirmed-nor-denied', ['31(3)']],
  ]);
});

test('every question is come to, though the last was answered before the one above it', async () => {
  expect(
    await judgedIn(
      ['The list of oils in each lamp.', 'The number of lamp fires reported.', 'All e-mails on paraffin.'],
      `The list of oils is on our website, and so it is exempt under section 21 of the Act.

The e-mails are exempt under section 42(1) of the Act, since they are to our solicitors.

Fires that were reported are listed here, up to June: 118. A report does not mean that a lamp was at fault.`,
    ),
  ).toEqual([
    ['already-accessible', ['21']],
    ['disclosed', []],
    ['withheld', ['42(1)']],
  ]);
});

test('a clause for each of two questions answers both, and “your final question does not arise” answers the last', async () => {
  const judged = await judgedIn(
    [
      'How many boats were towed in 2023?',
      'What did the wrecks cost the harbour?',
      'How long, on average, does a wreck delay the ferry?',
      'If a ferry was sold, who bought it?',
    ],
    `We towed 613 boats in 2023.

We do not record the cost of wrecks, nor is there any record from which a delay to the ferry could be worked out.

As you will see from the above, your final question does not arise.`,
  );
  expect(judged).toMatchObject([['disclosed', []], ['not-held', []], ['not-held', []], expect.anything()]);
});

test('a refusal on cost that begins with one of the things asked for refuses that one', async () => {
  const { questions } = await draftOfText(`You asked:

1. How many boats were bought in each of the last three years?
2. How much was spent on ropes and tar over the same time?
3. Whether any pilot has refused to sail.

Our response

The harbour bought 41 boats in 2015, 30 in 2016 and 12 in 2017.

Unfortunately, as regards ropes and tar I find the request to be exempt by virtue of section 12; the cost of compliance exceeds the appropriate limit.

Two pilots have refused. Their names are not held.
`);
  expect(questions.map(({ outcome }) => outcome)).toEqual(['disclosed', 'cost-limit', 'not-held']);
});

test('“the second part” below a question with parts is the second of these', async () => {
  const { questions } = await draftOfText(`You asked:

1. How many boats were recorded as sold?
2. How old are they?
3. a) Please give the names of the pilots
   b) and state how many complaints were made about them.

Our response

In response to question 1, the boats were not counted before May. The old records are not collated, and we hold no figures for them. There were 612 from May on.

As for question 2, the oldest is 81 years of age.

In relation to question 3, names are exempt under section 40(2). For the second part, we neither confirm nor deny whether we hold this, under section 40(5B).
`);
  expect(questions.map(({ outcome }) => outcome).slice(1)).toEqual([
    'disclosed',
    'withheld',
    'neither-confirmed-nor-denied',
  ]);
});

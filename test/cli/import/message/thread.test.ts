import { expect, test } from 'vitest';
import { draftOfText, type ReadDraft } from '../draft-of.ts';

const ASKED = `Bandstand repairs

Quilla Marsh made this Freedom of Information request to Fenwick Borough Council

From: Quilla Marsh

4 March 2024

Dear Fenwick Borough Council,

1. What did the repairs of the bandstand cost?
2. Please send me a copy of the tender of the contractor.

Yours faithfully,

Quilla Marsh

Fenwick Borough Council

5 March 2024

Dear Ms Marsh,

Reference: FBC/2024/311

We acknowledge your request, which will be answered within 20 working days.

Regards

Information Team
`;
const REFUSED = `
Fenwick Borough Council

2 April 2024

Dear Ms Marsh,

Reference: FBC/2024/311

1. The repairs cost £41,200.
2. The tender is exempt under section 43(2) of the Freedom of Information Act 2000, as its disclosure would be likely to prejudice the commercial interests of the contractor.

Regards

Bram Holt
Information Team
`;
const REVIEWED = `
From: Quilla Marsh

3 April 2024

Dear Fenwick Borough Council,

I would like an internal review of question 2.

Yours faithfully,

Quilla Marsh

Fenwick Borough Council

1 May 2024

Dear Ms Marsh,

I have completed the internal review of our response. Section 43(2) does not apply to question 2. The tender is attached, with the names of staff redacted under section 40(2).

Yours sincerely

Head of Legal Services
`;

const outcomes = ({ questions }: ReadDraft) =>
  questions.map(({ outcome, exemptions = [] }) => [outcome, ...exemptions]);

test('an acknowledgement has the questions, no outcome, and says what is needed instead', async () => {
  const draft = await draftOfText(ASKED);
  expect(outcomes(draft)).toEqual([[undefined], [undefined]]);
  expect(draft.text).toContain(
    'This only says that the request has arrived. Import the letter that answers it.',
  );
});

test('the decision of a thread is told from the acknowledgement before it', async () => {
  expect(outcomes(await draftOfText(ASKED + REFUSED))).toEqual([['disclosed'], ['withheld', '43(2)']]);
});

test('a review that reverses changes the outcome, and the draft shows what it was before', async () => {
  const draft = await draftOfText(ASKED + REFUSED + REVIEWED);
  expect(outcomes(draft)).toEqual([['disclosed'], ['disclosed-in-part', '40(2)']]);
  const mark = draft.frontmatter.data?.inferred?.find(
    ({ field, question }) => field === 'outcome' && question === '2',
  );
  expect(mark?.from).toMatchInlineSnapshot(
    `"the review of 1 May 2024: “The tender is attached, with the names of staff redacted under section 40(2).”; the earlier message said: withheld, 43(2)"`,
  );
  expect(draft.text).toMatch(
    /<Unplaced>[\s\S]*What was said before, and a later message changed[\s\S]*The tender is exempt under section 43\(2\)/,
  );
});

test('nobody who wrote in a thread is named in its draft', async () => {
  expect((await draftOfText(ASKED + REFUSED + REVIEWED)).text).not.toMatch(/Quilla|Marsh|Bram|Holt/);
});

test.each([
  [
    'Dear Ms Marsh\n\nFOI 2025/4471\n\nPlease find attached our formal response to your request.\n\nKind regards\n\nInformation Team\n',
    'This is only the note that a response came with. Import the response itself.',
  ],
  [
    'Dear Ms Marsh\n\nRequest FOI-5512-2025\n\nYou asked:\n\nHow many swans are there?\n\nWe consider that section 31(1)(a) may apply. We need more time to consider the public interest and are extending the time limit under section 10(3).\n\nYours sincerely\n',
    'This only says that the answer will take longer. Import the letter that answers the request.',
  ],
  [
    'Dear Ms Marsh\n\nRef: 5512/24\n\nI am sorry that you have not yet had an answer to your request of 3 May for all payments to the boat club.\n\nWe are still waiting for the figures, and I will write to you as soon as I have them.\n',
    'This only says that the answer will take longer. Import the letter that answers the request.',
  ],
  [
    'Dear “Admiral Swan”\n\nRef: 5513/24\n\nThe name that you gave appears to be a pseudonym, and so we do not think that your message is a valid request.\n',
    'This only asks the requester what was meant. Import the letter that answers the request.',
  ],
])('a letter that decides nothing has no outcome', async (letter, note) => {
  const draft = await draftOfText(letter);
  expect(outcomes(draft)).toEqual([[undefined]]);
  expect(draft.text).toContain(note);
});

test('a review that upholds is named beside what it upholds, and who asked for it is no authority', async () => {
  const draft = await draftOfText(
    [
      'From: Quilla Marsh\n1 May 2024\n\nDear Fenwick Borough Council,\n\nPlease send me every parking ticket since 2019.\n\nQuilla Marsh',
      'From: Holt, Bram\nFenwick Borough Council\n20 May 2024\n\nDear Ms Marsh\n\nYour request is refused under section 12(1), as 900 hours would be needed.',
      'From: Quilla Marsh\n21 May 2024\n\nDear Mr Holt,\n\nI ask for an internal review. That is far too much.',
      'From: Legal Services\nFenwick Borough Council\n10 June 2024\n\nDear Ms Marsh\n\nInternal review\n\nI have completed the internal review. I uphold the decision to refuse the request under section 12(1).\n',
    ].join('\n\n'),
  );
  expect(outcomes(draft)).toEqual([['cost-limit', '12(1)']]);
  expect(
    draft.frontmatter.data?.inferred?.find(({ field }) => field === 'outcome')?.from,
  ).toMatchInlineSnapshot(
    `"Your request is refused under section 12(1), as 900 hours would be needed.; upheld by the review of 10 June 2024"`,
  );
  expect(draft.text).not.toContain('far too much');
});

test('what a review does not agree with is not relied on', async () => {
  const { questions } = await draftOfText(
    'Internal review of FOI 2024/77\n\nYour request was:\n\n1. How many boats sank?\n2. Who was on them?\n\nIn our answer we relied on section 38(1) for the first question and on section 40(2) for the second.\n\nMy findings\n\n1. I do not agree that section 38(1) was properly used. The number is 4.\n\n2. I agree with what was decided. Section 40(2) continues to apply to the names.\n',
  );
  expect(questions).toEqual([
    { text: 'How many boats sank?', outcome: 'disclosed' },
    { text: 'Who was on them?', outcome: 'withheld', exemptions: ['40(2)'] },
  ]);
});

test('a review of one question leaves the others as they were', async () => {
  const { questions } = await draftOfText(`${ASKED}${REFUSED}
From: Quilla Marsh

3 April 2024

Dear Fenwick Borough Council,

Please review your answer to question 2 only.

Yours faithfully,

Quilla Marsh

Fenwick Borough Council

1 May 2024

Dear Ms Marsh,

Review of response FBC/2024/311

I have been asked to review the Council's response to question 2 of your request. The prices can still be worked out from it, and I uphold the decision to withhold this information under section 43(2).

Regards

Ondine Farr
Head of Law
`);
  expect(questions).toMatchObject([{ outcome: 'disclosed' }, { outcome: 'withheld', exemptions: ['43(2)'] }]);
});

test('what the requester wrote when asked what was meant is the request', async () => {
  const { questions, letter } = await draftOfText(`Ground at Tannery Lane

Quilla Marsh made this Freedom of Information request to Fenwick Borough Council

From: Quilla Marsh

4 March 2024

Dear Fenwick Borough Council,

I would like to see whatever the council has about the old tannery.

Yours faithfully,

Quilla Marsh

From: Fenwick Borough Council

6 March 2024

Dear Ms Marsh,

Could you let us know whether you are looking for surveys or correspondence, and for which years? We will start work as soon as we hear from you.

Regards

Information Team

From: Quilla Marsh

7 March 2024

Dear Fenwick Borough Council,

Please may I have
(a) any survey of the ground since 2015;
(b) the estimate made for the council in 2023.

Yours faithfully,

Quilla Marsh

From: Fenwick Borough Council

2 April 2024

Dear Ms Marsh,

(a) Two surveys have been found, and both are attached.
(b) We do not hold this information.

Regards

Information Team
`);
  expect(questions).toMatchObject([{ outcome: 'disclosed' }, { outcome: 'not-held' }]);
  // Section 1(3): time runs from the day on which the request was made clear.
  expect(letter.dates.received?.value).toBe('2024-03-07');
});

test('a review that upholds one refusal and overturns another changes the other alone', async () => {
  const { questions } = await draftOfText(`${ASKED}${REFUSED}
From: Quilla Marsh

8 April 2024

Dear Fenwick Borough Council,

Please pass this on to the person who conducts Freedom of Information reviews.

Yours faithfully,

Quilla Marsh

Fenwick Borough Council

9 May 2024

Dear Ms Marsh,

Internal review – FBC/2024/311

I have reviewed the response sent to you on 2 April 2024.

As to question 2, I do not agree with the original decision. Section 43(2) requires a link between disclosure and prejudice, and I am not persuaded that one exists. That part of the decision is overturned and the tender is set out here: timber £12,000; paint £4,000.

As to question 1, the figure was right. That part of the decision is upheld.

Regards

Information Team
`);
  expect(questions.map(({ outcome, exemptions = [] }) => [outcome, exemptions])).toEqual([
    ['disclosed', []],
    ['disclosed', []],
  ]);
});

test('questions that stand again with their answers behind them are read whole', async () => {
  const { questions, text } = await draftOfText(`${ASKED.replace(
    '2. Please send me a copy of the tender of the contractor.',
    '2. How many benches were replaced?',
  )}
Fenwick Borough Council

2 April 2024

Dear Ms Marsh,

Please find our response set out below:

• What did the repairs of the bandstand cost? £41,200

• How many benches were replaced?

We do not hold this information.

Regards

Information Team
`);
  expect(questions.map(({ outcome }) => outcome)).toEqual(['disclosed', 'not-held']);
  expect(text).toContain('£41,200');
});

test('a reply that greets nobody by name stands above the mail that it answers', async () => {
  const { letter, questions } = await draftOfText(`Good afternoon,

Thank you for your recent request for information, which we received on 19 May 2025.

1) Who is the supplier? Trellis Payments Ltd.

2) How many parents owe more than £50? We do not hold this information.

Regards

Information Team

From: Quilla Marsh
Sent: 19 May 2025 08:14
To: FOI
Subject: Catering

Dear Fenwick Borough Council,

1) Who is the supplier?
2) How many parents owe more than £50?

Yours faithfully,

Quilla Marsh
`);
  expect(letter.kind).toBe('decision');
  expect(questions).toMatchObject([
    { text: 'Who is the supplier?', outcome: 'disclosed' },
    { text: 'How many parents owe more than £50?', outcome: 'not-held' },
  ]);
});

const THREAD = `Boats at North Quay

Asta Quill made this Freedom of Information request to Harbour Board

From: Asta Quill

4 March 2024

Dear Harbour Board,

1. How many boats are moored at North Quay?
2. How many complaints were made?

Yours faithfully,

Asta Quill

Link to this
`;

test('a choice between what was meant is no new request, and what only welcomes decides nothing', async () => {
  const { questions } = await draftOfText(`${THREAD}
Harbour Board

5 March 2024

Dear Ms Quill,

I am the officer dealing with it. You can find more about our service standards on our website.

Link to this

Harbour Board

6 March 2024

Dear Ms Quill,

Do you mean (a) complaints to the Board or (b) reports by neighbours? Time does not run until we have your reply.

Link to this

From: Asta Quill

7 March 2024

Dear Harbour Board,

(b) please - reports by neighbours.

Link to this

Harbour Board

8 April 2024

Dear Ms Quill,

1. There are 41 boats.

2. We do not hold this information.

Link to this
`);
  expect(questions).toMatchObject([
    { text: 'How many boats are moored at North Quay?', outcome: 'disclosed' },
    { text: 'How many complaints were made?', outcome: 'not-held' },
  ]);
});

test('a refusal that a review does not uphold is overturned, and a complaint that it does not uphold leaves it', async () => {
  const { questions } = await draftOfText(`${THREAD}
Harbour Board

8 April 2024

Dear Ms Quill,

1. This is exempt under section 43(2) of the Act.

2. This is exempt under section 36(2)(c) of the Act.

Link to this

From: Asta Quill

9 April 2024

Dear Harbour Board,

I am writing to request an internal review of Harbour Board's handling of my FOI request 'Boats at North Quay'.

Link to this

Harbour Board

8 May 2024

Dear Ms Quill,

INTERNAL REVIEW

Question 1. I do not uphold the use of section 43(2). There are 41 boats.

Question 2. I do not uphold this part of your complaint, and section 36(2)(c) applies.

Link to this
`);
  expect(questions.map(({ outcome, exemptions = [] }) => [outcome, exemptions])).toEqual([
    ['disclosed', []],
    ['withheld', ['36(2)(c)']],
  ]);
});

test.each([
  'Your request has been received. The service standards are five days.',
  'The contractor is dealing with it. There are 41 boats.',
])('“%s” answers, and does not only say that a request has arrived', async (reply) => {
  const { letter } = await draftOfText(`Request\n\nWhat is known of this?\n\nResponse\n\n${reply}\n`);
  expect(letter.kind).toBe('decision');
});

test('whoever greets the officer that signed an answer is the requester', async () => {
  const { text, questions } = await draftOfText(`Boats

Dear Harbour Board,

1. How many boats are moored at North Quay?
2. What does the ferry company pay?

Yours faithfully,

Quilla Marsh

Dear Ms Marsh,

1. There are 41 boats.
2. This is exempt under section 43(2) of the Freedom of Information Act 2000.

Regards

Bram Holt
Harbour Officer

Dear Mr Holt,

Thank you. May I have the plan of the lighthouse now please.

Quilla Marsh

Dear Ms Marsh,

We do not hold a plan of the lighthouse.

Regards

Bram Holt
Harbour Officer
`);
  expect(questions.map(({ outcome }) => outcome)).toEqual(['disclosed', 'withheld', 'not-held']);
  expect(questions.at(-1)?.text).toContain('plan of the lighthouse');
  expect(text).not.toMatch(/Holt|Marsh/);
});

test('a greeting to “Revenue and Customs” is one to an authority', async () => {
  const { questions } = await draftOfText(`Articles about the lighthouse

Dear HM Revenue and Customs,

Please supply a copy of each article about the lighthouse that was published in 2022.

Yours faithfully,

Quilla Marsh

Information Team, HM Revenue and Customs

Dear Ms Marsh,

We are writing in response to your request for articles about the lighthouse.

We do not hold any such article.

Yours sincerely,

Information Team

show quoted sections
`);
  expect(questions).toMatchObject([
    { text: 'Please supply a copy of each article about the lighthouse that was published in 2022.' },
  ]);
});

test('a mail to the office that greets an officer by name is the request', async () => {
  const { questions, letter } = await draftOfText(`From: Angela Lovelock
To: FOIA <foia@harbour.example>
Date: 24 April 2019
Subject: Freedom of Information request - the crane

Dear Mr Maddox,

Please provide:

a) The plan of the crane.
b) The name of the firm that built the crane.

Yours sincerely,

Angela Lovelock

________________________________________________________________

From: FOIA
Sent: 24 April 2019

Thank you for your email. This is receiving attention and a further response will be provided as soon as possible.

________________________________________________________________

From: FOIA
Sent: 22 May 2019

Dear Ms Lovelock

The plan of the crane that you asked for is enclosed with this letter.

We do not hold the name of the firm that built the crane.

Yours sincerely

Ivor Maddox
Information Officer
`);
  expect(letter.kind).toBe('decision');
  expect(questions).toMatchObject([
    { text: 'The plan of the crane.', outcome: 'disclosed' },
    { text: 'The name of the firm that built the crane.', outcome: 'not-held' },
  ]);
});

import { expect, test } from 'vitest';
import { draftOfText } from '../draft-of.ts';

const letter = (reply: string) => `Information requested

Firstly, on what date was the diary of the pilot searched?

Secondly, which official found the October date in it? And on whose instruction was it given?

Response

The diary was searched on 28 January 2021 and again on 2 February 2021.

${reply}
`;

test('a question that the reply answers in parts is as many questions', async () => {
  const { questions } = await draftOfText(
    letter(`In relation to the first part of your second question, the Board does not have the information.

It may help if I explain that the date was found in a search of the diary.

In relation to the second part of your second question, the official was told to by the harbour master.`),
  );
  expect(questions).toMatchObject([
    { outcome: 'disclosed' },
    { label: '2(a)', text: 'which official found the October date in it?' },
    { label: '2(b)', text: 'And on whose instruction was it given?', outcome: 'disclosed' },
  ]);
  expect(questions[1]?.outcome).toMatch(/^not-held/);
});

test('one that it answers as a whole stays one', async () => {
  const { questions } = await draftOfText(
    letter(
      'In relation to your second question, it was found by Harbour Records, who gave it of their own accord.',
    ),
  );
  expect(questions).toHaveLength(2);
});

const PARTED = `Boat recovery, storage & notice to owners

The request was partially successful.

Dear Harbour Police Service (HPS),

I ask to be provided

1. your policy for the action to be taken upon finding a boat recorded as ‘lost or stolen’ (LoS).

2. In particular my interest is with regard to the action taken to notify owners of the whereabouts of the boat

a. who is to be notified; keeper, insurer, other?
b. how the notification occurs
c. who undertakes the notification

with regard to recovery and storage:

3. the relationship between your service and contractor(s)
a. their name
b. when they were appointed
c. when their contract ends
d. whether there exists any arrangement that sees your service receive a payment from the operator

4. The service level agreement (SLA)
a. for responding to a request for recovery
b. for notifying owners

Yours faithfully,

A. Quill

Harbour Police Service (HPS)

Dear Mr Quill

Freedom of Information Request Reference No: 2018060000941

I write in connection with your request for information which was received
by the Harbour Police Service (HPS) on 24/06/2018.  I note you seek
access to the following information:

"I ask to be provided
1. your policy for the action to be taken upon finding a boat recorded as lost or stolen.
2. In particular my interest is with regard to the action taken to notify owners of the whereabouts of the boat
a. who is to be notified; keeper, insurer, other?
b. how the notification occurs
c. who undertakes the notification
3. the relationship between your service and contractor(s)
a. their name
b. when they were appointed
c. when their contract ends
d. whether there exists any arrangement that sees your service receive a payment from the operator
4. The service level agreement (SLA)
a. for responding to a request for recovery
b. for notifying owners"

SEARCHES TO LOCATE INFORMATION

To locate the information relevant to your request searches were conducted at the HPS. The searches located records relevant to your request.

DECISION

I have today decided to disclose some of the located information to you. Some data has been withheld by virtue of section 43(2) - Commercial Interests.

Q1. Please find the policy attached.

Q2a. The registered keeper.
Q2b. By letter.
Q2c. The Boat Recovery Section.

Q3a. Skerry Salvage Ltd and North Quay Tows.
Q3b. 1 April 2016.
Q3c. 31 March 2021.
Q3d. This is exempt by virtue of section 43(2). See the reasons below.

Q4a. 30 minutes.
Q4b. We do not hold this information; there is no such agreement.

Section 43(2) - Commercial interests. Disclosure of the terms of payment would be likely to prejudice the interests of the contractors and of the HPS when the contract is let anew. The public interest in knowing how money is spent is met by the accounts, and favours maintaining the exemption.

Yours sincerely
R. Marsh
Information Manager
`;

test('“Q2b. By letter.” answers a part of what was asked, and is no question', async () => {
  const { questions } = await draftOfText(PARTED);
  expect(questions.map(({ label, outcome }) => [label, outcome])).toEqual([
    [undefined, 'disclosed'],
    ['2(a)', 'disclosed'],
    ['2(b)', 'disclosed'],
    ['2(c)', 'disclosed'],
    ['3(a)', 'disclosed'],
    ['3(b)', 'disclosed'],
    ['3(c)', 'disclosed'],
    ['3(d)', 'withheld'],
    ['4(a)', 'disclosed'],
    ['4(b)', 'not-held'],
  ]);
  expect(questions[4]?.text).toContain('their name');
});

const RETOLD = `Public order images

The request was successful.

Dear Harbour Police Service (HPS),

A previous FOI request revealed that all photographs taken by your unit at each of the regattas listed below have been passed to the 'post event team'.

24th November 2010 Student regatta
9th December 2010 Winter regatta

Please could you provide the following information:

How many still images, and how much video footage has been passed to the post event team for each of these regattas;

Whether those images have been stored locally on discs, or at a remote location.

Whether any (and if so how many) images have been destroyed when it has become clear they were of no use.

Yours faithfully,

Val Quill

Harbour Police Service (HPS)

Dear Ms Quill

Freedom of Information Request Reference No: 2011110003547 I respond in
connection with your request for information dated 23rd November 2011
which was received by the Harbour Police Service (HPS) on the same date.
I note you seek access to the following information:

A previous FOI request revealed that all photographs taken by your unit
at each of the regattas listed below have been passed to the 'post event
team':

24th November 2010 Student regatta
9th December 2010 Winter regatta

1) How many still images, and how much video footage has been passed to
the post event team for each of these regattas. .     2) Whether those
images have been stored locally on discs, or at a remote location.    3)
Whether any (and if so how many) images have been destroyed when it has
become clear they were of no use.

EXTENT OF SEARCHES TO LOCATE INFORMATION

To locate the information relevant to your request searches were
conducted within the unit.

RESULT OF SEARCHES

The searches located information relevant to your request.

DECISION

Having located and considered the relevant information, I am not
required by statute to release part of the information requested. This
response serves as a Refusal Notice under Section 17 of the Freedom of
Information Act 2000 (the Act).

1) 24th November: 4,112 images and 11 hours of footage. 9th December:
9,430 images and 31 hours of footage.

2) The location is exempt by virtue of Section 31(1)(a) of the Act. To
say where they are would be likely to assist those who wish to destroy
them and so prejudice the prevention of crime. The public interest lies
in protecting them.

3) None have been destroyed.

Yours sincerely
R. Marsh
`;

test('a letter that tells the request in more questions than the first message has read it', async () => {
  const { questions, letter } = await draftOfText(RETOLD);
  expect(questions.map(({ outcome }) => outcome)).toEqual(['disclosed', 'withheld', 'disclosed']);
  expect(letter.questions.map(({ text = '' }) => text).join()).not.toContain('EXTENT OF SEARCHES');
});

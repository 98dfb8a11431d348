import { expect, test } from 'vitest';
import { draftOfText } from '../draft-of.ts';

const LETTER = `Freedom of information request reference no: 01.FOI.24.041882

I note you seek access to the following information:

A copy of the presentation given on 12/12/2023 about the crane
The minutes of the same meeting
The names of all lay members of the panel and when they were appointed
Total expenses paid to lay members in 2022/23

DECISION

I have today decided to disclose some of the requested information. Some data has been withheld as it is exempt from disclosure and therefore this response serves as a Refusal Notice under Section 17 of the Freedom of Information Act 2000 (the Act) by virtue of the following exemptions:

Section 31(1)(a)(b) - Law Enforcement
Section 40(2) & 3A(a) - Personal Information

REASON FOR DECISION

Section 31 - Slides 7 to 11 of the presentation set out where the watch is kept. To disclose these would enable thieves to avoid it. Whilst there is a public interest in the watch, the balance lies in protecting the ability of the force to detect crime.

Section 40 - The lay members gave their time on the understanding that they would not be identified. Their names are therefore exempt. Their dates of appointment might lead to identification and are also exempt. This is an absolute exemption.

DISCLOSURE

Please find attached the presentation and minutes, suitably redacted.

Lay members' expenses in 2022/23 came to £1,104.60.

LEGAL ANNEX

Section 17(1) of the Act provides:
(1) A public authority which, in relation to any request for information, is to any extent relying on a claim that information is exempt information must give the applicant a notice which- (a) states the fact, (b) specifies the exemption in question, and (c) states why the exemption applies.
`;

test('what is said of the whole, and a subsection of the law, are of no question by themselves', async () => {
  const { questions, letter } = await draftOfText(LETTER);
  expect(questions).toMatchObject([
    { outcome: 'disclosed-in-part' },
    { outcome: 'disclosed-in-part' },
    { outcome: 'withheld', exemptions: ['40(2)', '40(3A)(a)'] },
    { text: 'Total expenses paid to lay members in 2022/23', outcome: 'disclosed' },
  ]);
  expect(questions[3]).not.toHaveProperty('exemptions');
  const about = (start: string) =>
    letter.answers.pieces.find(({ block }) => block.text.startsWith(start))?.questions;
  expect(about('I have today decided')).toEqual([]);
  expect(about('(1) A public authority')).toEqual([]);
  expect(about('Please find attached')).toEqual([0, 1]);
});

import { expect, test } from 'vitest';
import { withProvisionsTied } from '../../../../src/cli/import/answer/told-provision.ts';
import { block } from '../../../../src/cli/import/document/block.ts';
import { draftOfText } from '../draft-of.ts';

const ASKED = `You asked:

(i) All correspondence about the harbour crane in May 2019.
(ii) The scoring sheets of the crane panel.
(iii) The minutes at which the award was approved.

Our response:

`;

async function judgedIn(reply: string): Promise<readonly (readonly unknown[])[]> {
  const { questions } = await draftOfText(`${ASKED}${reply}\n`);
  return questions.map(({ outcome, exemptions = [] }) => [outcome, ...exemptions]);
}

test('provisions that are told one after the other are each of what they are said to apply to', async () => {
  expect(
    await judgedIn(`Copies of 31 items of correspondence are attached, and some of them have been redacted.

In relation to (ii), I attach the summary of scores. The sheets of each member are withheld.

In relation to (iii), the minutes are on our website at www.ness.example/board.

ANNEX

REASONS FOR NOT PROVIDING INFORMATION

An exemption applies under section 21 to the minutes, as these are accessible by other means. A further exemption applies under section 40(2) to some of the correspondence because it is the personal data of third parties.

A final exemption applies under section 36(2)(c) to the individual scoring sheets as release would be likely to prejudice the effective conduct of public affairs.`),
  ).toEqual([
    ['disclosed-in-part', '40(2)'],
    ['disclosed-in-part', '36(2)(c)'],
    ['already-accessible', '21'],
  ]);
});

test('a provision that is said of nothing that was asked for stays where it stands', async () => {
  const judged = await judgedIn(`(i) The correspondence is attached.

(ii) The scoring sheets are exempt. Section 43(2) applies to the prices that they give.

(iii) The minutes are attached.`);
  expect(judged).toEqual([['disclosed'], ['withheld', '43(2)'], ['disclosed']]);
});

const QUESTIONS = [
  'The letters of the pilots',
  'The scoring sheets of the berths',
  'The minutes of the board',
].map((text, at) => ({ label: String(at + 1), printed: String(at + 1), text }));
const parted = (text: string): readonly (readonly number[])[] =>
  withProvisionsTied([{ section: 'Reasons', questions: [], block: block(text) }], QUESTIONS).map(
    ({ questions }) => questions,
  );

test.each([
  'The first exemption applies under section 25(1) of FOISA to the minutes as they are published. A final exemption applies under section 30(c) to the scoring sheets.',
  'An exemption under section 25(1) of FOISA applies to the minutes. Section 30(c) has been applied to the scoring sheets because marks would be given less freely.',
  'The exception in regulation 6(1) is engaged in respect of the minutes, which are published. The exception in regulation 10(4)(e) is engaged in relation to the scoring sheets.',
])('each sentence of “%s” is about what its exemption applies to', (text) => {
  expect(parted(text)).toEqual([[2], [1]]);
});

test.each([
  'An exemption under section 25(1) of FOISA applies to some of the information you have requested.',
  'The exemption in section 30(c) is subject to the public interest test.',
])('“%s” stays whole', (text) => {
  expect(parted(text)).toEqual([[]]);
});

import { expect, test } from 'vitest';
import { block, itemised } from '../../../../src/cli/import/document/block.ts';
import { followUpsIn } from '../../../../src/cli/import/request/follow-up.ts';
import { draftOfText } from '../draft-of.ts';

const KNOWN = [{ label: '1', printed: '1', text: 'How many boats are moored at North Quay?' }];
const asked = (...lines: readonly string[]): readonly (string | undefined)[] =>
  followUpsIn(
    lines.map((line) => itemised(block(line))),
    KNOWN,
  ).map(({ text }) => text);

test('what is asked once an answer has come is a question of its own', () => {
  expect(
    asked(
      'Thank you for the figures.',
      'The ledger ends in May. Could you confirm that nothing was counted in June?',
      'And may I have the plan of the lighthouse now please.',
    ),
  ).toEqual([
    'The ledger ends in May. Could you confirm that nothing was counted in June?',
    'And may I have the plan of the lighthouse now please.',
  ]);
});

test('what explains a question goes with it', () => {
  expect(asked('Please release the logs of the ferry? You may leave out the names.')).toEqual([
    'Please release the logs of the ferry? You may leave out the names.',
  ]);
});

test.each([
  ['presses for an answer', 'When can I expect your response?'],
  ['asks what became of it', 'Could you please tell me what is happening with this?'],
  ['asks for a receipt', 'Can you confirm receipt of my e-mail of 3 May?'],
  ['asks for a review', 'Please conduct an internal review. How can a buoy be exempt?'],
  ['argues with a refusal', 'How can the number of boats be exempt?'],
  ['asks how to ask for less', 'Could you give me guidance on how to reframe this? What can you search by?'],
  ['asks for a file once more', 'Please could you send it again?'],
  ['asks what is known', 'How many boats are moored at North Quay?'],
  ['tells something', 'I was at North Quay in May.'],
])('a message that %s asks nothing of its own', (_, line) => {
  expect(asked(line)).toEqual([]);
});

const thread = (between: string): string =>
  [
    'Boats at North Quay',
    'Asta Quill made this Freedom of Information request to Harbour Board',
    ...[
      'From: Asta Quill',
      '4 March 2024',
      'Dear Harbour Board,',
      'Please send the lease of North Quay.',
      'Link to this',
    ],
    ...[
      'Harbour Board',
      '8 April 2024',
      'Dear Ms Quill,',
      'The lease is exempt under section 43(2) of the Act.',
      'Link to this',
    ],
    ...['From: Asta Quill', '9 April 2024', 'Dear Harbour Board,', between, 'Link to this'],
    ...['Harbour Board', '8 May 2024', 'Dear Ms Quill,', 'We do not hold this information.', 'Link to this'],
  ].join('\n\n');

test('the message that answers it leaves the first answer as it was', async () => {
  const { questions } = await draftOfText(thread('Please could you tell me what the ferry company pays?'));
  expect(questions).toMatchObject([
    { text: 'Please send the lease of North Quay.', outcome: 'withheld', exemptions: ['43(2)'] },
    { text: 'Please could you tell me what the ferry company pays?', outcome: 'not-held' },
  ]);
});

test('a later decision that nothing was asked for anew is about what was asked first', async () => {
  const { questions } = await draftOfText(thread('When can I expect the rest of your response?'));
  expect(questions).toMatchObject([{ outcome: 'not-held' }]);
});

test('a list that takes the place of a request that was too wide is a question for each item', () => {
  expect(
    asked(
      'I would like to narrow the request to the following.',
      '1) Emails sent by the keeper of the quay which mention the crane',
      '2) The day on which the crane was taken down and by whom',
    ),
  ).toEqual([
    'Emails sent by the keeper of the quay which mention the crane',
    'The day on which the crane was taken down and by whom',
  ]);
});

test('a list that only narrows what was asked has none', () => {
  expect(
    asked(
      'I would like to narrow the request as follows:',
      '1) Only the years from 2021 on, for each of the quays',
      '2) Only the boats of the ferry company and of its crew',
    ),
  ).toEqual([]);
});

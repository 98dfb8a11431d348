import { expect, test } from 'vitest';
import { block } from '../../../../src/cli/import/document/block.ts';
import { partsOf } from '../../../../src/cli/import/request/part.ts';
import { draftOfText } from '../draft-of.ts';

/** What a letter that tells the request in a sentence says was asked. */
const asked = (sentence: string): readonly string[] =>
  partsOf(
    ['Dear Ms Marsh', sentence, 'There were 41.', 'We hold no more.'].map((line) => block(line)),
  ).request.map(({ text }) => text);

test.each([
  'Thank you for your request for the number of boats moored at North Quay, which we received on 3 May 2023.',
  'Thank you for your request for the number of boats moored at North Quay that was received by us on 3 May.',
  'You asked for the number of boats moored at North Quay, which was received on 3 May 2023.',
  'Thank you for your request for the number of boats moored at North Quay, which was received by us on the 3rd of May.',
  'Thank you for your request for the number of boats moored at North Quay, which we received on 3rd May 2023.',
  'Thank you for your request for the number of boats moored at North Quay which we received 3 May 2023.',
  'Thank you for your request for the number of boats moored at North Quay, dated 3rd May 2023.',
  'Thank you for your request for the number of boats moored at North Quay, received 3 May 2023.',
  'Thank you for your request for the number of boats moored at North Quay, received 03/05/2023.',
])('the day on which a request came is no part of it: “%s”', (sentence) => {
  expect(asked(sentence)).toEqual(['the number of boats moored at North Quay']);
});

test.each([
  [
    'You asked for the number of boats that we received from the yard.',
    'the number of boats that we received from the yard.',
  ],
  [
    'You asked for the letters sent to the ferry company in 2023.',
    'the letters sent to the ferry company in 2023.',
  ],
  ['You asked for the reports received on 3 May.', 'the reports received on 3 May.'],
  [
    'You asked for the name of the yard from which we received 12 marine engines.',
    'the name of the yard from which we received 12 marine engines.',
  ],
  [
    'You asked for the answer to “Who owned all of the boats received on 3 May?”',
    'the answer to “Who owned all of the boats received on 3 May?”',
  ],
])('what was received is asked for: “%s”', (sentence, words) => {
  expect(asked(sentence)).toEqual([words]);
});

test.each(['You requested:', 'You requested the following:'])(
  '“%s” leads to what stands behind it',
  async (lead) => {
    const { questions } = await draftOfText(`Dear Ms Marsh

${lead} The number of boats moored at North Quay in 2023.

Response: There were 41 boats.
`);
    expect(questions).toMatchObject([
      { text: 'The number of boats moored at North Quay in 2023.', outcome: 'disclosed' },
    ]);
  },
);

test('“You requested” within a sentence leads to nothing', () => {
  const blocks = [block('You requested a copy: it is attached.')];
  expect(partsOf(blocks).request).toEqual([]);
});

test.each([
  ['You asked for the crane report dated 3 May 2023.', 'the crane report dated 3 May 2023.'],
  ['You asked for the number of complaints received in 2023.', 'the number of complaints received in 2023.'],
  [
    'Thank you for your request for the number of complaints received in 2023 about the harbour crane.',
    'the number of complaints received in 2023 about the harbour crane.',
  ],
])('what was received is asked for: “%s”', (sentence, words) => {
  const { request } = partsOf(
    ['Dear Ms Marsh', sentence, 'There were 41.', 'We hold no more.'].map((line) => block(line)),
  );
  expect(request.map(({ text }) => text)).toEqual([words]);
});

test('what is said behind the day of receipt stays', async () => {
  const { text, questions } = await draftOfText(`Dear Ms Marsh,

Thank you for your request for information relating to the lighthouse which we received on 01/04/2025. We regret that the lamp is still with the maker.

We do not hold a plan of the lighthouse.
`);
  expect(text).toContain('the lamp is still with the maker');
  expect(questions.map((each) => each.text).join()).not.toMatch(/received|lamp/);
});

test('what stands between the numbers of the sentence that retells the request are its questions', () => {
  const sentence =
    'You wrote to us about the ferry. You wanted the following: (i) what the crossing cost and who paid; (ii) a copy of the lease; and (iii) the letters about the second boat.';
  expect(asked(sentence)).toEqual([
    '(i) what the crossing cost and who paid',
    '(ii) a copy of the lease',
    '(iii) the letters about the second boat.',
  ]);
});

test('what was asked may stand behind the colon of the courtesy', async () => {
  const { questions } = await draftOfText(`Dear Ms Hart

Thank you for your request of 13 May in which you requested the following information: a full copy of your diving handbook and a count of the dives made in Spain last year.

A copy of the information which can be disclosed is enclosed. There were 1,940 dives in Spain.

Yours sincerely
`);
  expect(questions.map(({ text }) => text).join(' ')).toMatch(/^a full copy of your diving handbook/);
  expect(questions.map(({ text }) => text).join(' ')).not.toContain('enclosed');
});

import { describe, expect, test } from 'vitest';
import { block } from '../../../../src/cli/import/document/block.ts';
import { withRetold } from '../../../../src/cli/import/request/retold-question.ts';
import { draftOfText } from '../draft-of.ts';

const read = (...lines: readonly string[]): readonly string[] =>
  withRetold(lines.map((line) => block(line))).map(({ text }) => text);

describe('a request that is only retold', () => {
  test('is as many questions as are told, each above its answer', () => {
    expect(
      read(
        'You ask first for the plans of the lighthouse. They are attached.',
        'Secondly, the lease of North Quay. We do not hold it.',
        'You also want to see any letters about the gulls.',
        'There were 41 letters.',
        'Your final question was whether the ferry will sail in May. It will.',
      ),
    ).toEqual([
      'Question 1: the plans of the lighthouse.',
      'They are attached.',
      'Question 2: the lease of North Quay.',
      'We do not hold it.',
      'Question 3: any letters about the gulls.',
      'There were 41 letters.',
      'Question 4: whether the ferry will sail in May.',
      'It will.',
    ]);
  });

  test('is read into questions with their outcomes', async () => {
    const { questions } = await draftOfText(`Dear Ms Marsh

The harbour master has passed on your letter of 3 May.

Firstly you wanted to have the plans of the lighthouse. The plans are attached.

Finally you would also like “all e-mails about the gulls.” We do not hold any e-mails about the gulls.
`);
    expect(questions).toMatchObject([
      { text: 'the plans of the lighthouse.', outcome: 'disclosed' },
      { text: 'all e-mails about the gulls.', outcome: 'not-held' },
    ]);
  });

  test('may be one thing, in the courtesy above the reply', async () => {
    const { questions } = await draftOfText(`Dear Ms Marsh

Thank you for your email of 16 April in which you ask whether the harbour board holds the lease of North Quay.

The lease is attached.
`);
    expect(questions.map(({ text }) => text)).toEqual([
      'whether the harbour board holds the lease of North Quay.',
    ]);
  });
});

test.each([
  [
    'one thing is told',
    ['You asked for the plans of the lighthouse. They are attached.', 'It was built in 1811.'],
  ],
  [
    'the request itself stands there',
    [
      '1. The plans',
      'You asked for the plans. They are attached.',
      'You also asked for the lease. We have none.',
    ],
  ],
  [
    'a review tells what is complained of',
    [
      'You asked for an internal review of the reply. I have made it.',
      'You also asked us to reconsider section 43. I have done so.',
    ],
  ],
  [
    'nothing is said of one of them',
    ['You asked for the plans of the quay.', 'You also asked for the lease of it.', 'Thank you.'],
  ],
  [
    'places tell and ask nothing',
    ['Firstly, the lease is exempt from release. It is new.', 'Secondly, the plan is a secret. It is old.'],
  ],
])('where %s a letter stays as it is', (_, lines) => {
  expect(read(...lines)).toEqual(lines);
});

test('words between quotation marks below “your request, and after it our reply, stand here.” are the request', async () => {
  const { questions } = await draftOfText(`Dear Ms Marsh

Your request, and after it our reply, stand here.

"I would like to see the lease of North Quay, with its plans."

We confirm that we hold the lease. It is withheld under section 43(2) of the Act.
`);
  expect(questions).toMatchObject([
    { text: '"I would like to see the lease of North Quay, with its plans."', outcome: 'withheld' },
  ]);
});

test('“With regards to your request for the notice, it is enclosed.” tells of the request and answers it', async () => {
  const { questions, text } = await draftOfText(`Environmental Information Regulations 2004: Cold Quay

Dear Ms Quill,

Your request of 5 August 2024 has been considered under the Environmental Information Regulations 2004.

With regards to your request for the notice to the ferry company, it is enclosed.

With regards to your request to see the first complaint, the harbour holds one letter. This is withheld under regulation 12(5)(f), as who wrote it has not agreed.

With regards to your request for the notes of the meeting of 14 May, no notes were made and regulation 12(4)(a) applies.
`);
  expect(questions.map(({ text: words, outcome, exemptions = [] }) => [words, outcome, exemptions])).toEqual([
    ['the notice to the ferry company', 'disclosed', []],
    ['the first complaint', 'withheld', ['12(5)(f)']],
    ['the notes of the meeting of 14 May', 'not-held', ['12(4)(a)']],
  ]);
  expect(text).toContain('With regards to your request for the notice to the ferry company, it is enclosed.');
});

import { describe, expect, test } from 'vitest';
import { block } from '../../../../src/cli/import/document/block.ts';
import {
  askedInParagraphs,
  askedInRun,
  askedInSemicolons,
} from '../../../../src/cli/import/request/paragraph.ts';
import { questionsIn } from '../../../../src/cli/import/request/question.ts';
import { draftOfText } from '../draft-of.ts';

test('paragraphs that name a thing each below “I wish to ask for:” are questions', async () => {
  const { questions } = await draftOfText(`You asked:

I wish to ask for:

The berthing dues of the yacht club in 2023

Minutes of the meetings on silting

Letters from the ferry company

Our response

We enclose all of this.
`);
  expect(questions).toMatchObject([
    { text: 'The berthing dues of the yacht club in 2023' },
    { text: 'Minutes of the meetings on silting' },
    { text: 'Letters from the ferry company' },
  ]);
});

test('what the questions are about stands over them, and is none', async () => {
  const { questions } = await draftOfText(`You wrote:

"I would like to know about the grant scheme.

How many applications were made in 2024?

What advice was put to ministers in July 2024?"

On the first, the scheme received 7,204 applications.

On the second, the submissions are exempt under section 35(1)(a) of the Act.
`);
  expect(questions.map(({ outcome, exemptions = [] }) => [outcome, exemptions])).toEqual([
    ['disclosed', []],
    ['withheld', ['35(1)(a)']],
  ]);
});

const paragraphs = (...lines: readonly string[]) => askedInParagraphs(lines.map((line) => block(line)));

test('a paragraph that begins with a question asks, whatever explains it', () => {
  const read = paragraphs(
    'What kinds of berths are wanted by the yacht club? I.e. deep ones.',
    'Why were the cranes of North Quay sold in spring? The others were kept.',
  );
  expect(read?.questions.map(({ text }) => text)).toEqual([
    'What kinds of berths are wanted by the yacht club? I.e. deep ones.',
    'Why were the cranes of North Quay sold in spring? The others were kept.',
  ]);
});

test('a short question before what tells is no question of its own', () => {
  expect(paragraphs('Why so? The cranes were kept.', 'How come? The crew was paid.')).toBeUndefined();
});

test('a line with a colon at the end of one paragraph is over the next, and belongs to neither', () => {
  const read = paragraphs(
    'How many boats were moored at North Quay in 2023?',
    'The ferry:',
    'What does the ferry company pay for its berths?',
    'Its boats:',
  );
  expect(read?.questions.map(({ text }) => text)).toEqual([
    'How many boats were moored at North Quay in 2023?',
    // Below the last question a line is over nothing.
    'What does the ferry company pay for its berths?\nIts boats:',
  ]);
  expect(read?.rest.map(({ text }) => text)).toEqual(['The ferry:']);
});

test('a line with a colon that has more below it belongs to the question', () => {
  const read = paragraphs(
    'How many boats were moored at North Quay in 2023?',
    'Of these kinds:',
    'Cutters and ketches',
    'What does the ferry company pay for its berths?',
  );
  expect(read?.questions[0]?.text).toBe(
    'How many boats were moored at North Quay in 2023?\nOf these kinds:\nCutters and ketches',
  );
});

describe('lines that semicolons part', () => {
  const LINES = [
    'On 31 August 2023:',
    'the boats that were moored at North Quay;',
    'the cranes that were in use; and',
    'the buoys that were lost;',
    'the crew of the cutter.',
    'Please send these in a spreadsheet.',
  ];
  const parted = (lines: readonly string[], kind?: 'bullet') =>
    askedInSemicolons(lines.map((line, at) => block(line, at === 5 ? kind : undefined)));

  test('are questions, the one behind the last of them as well', () => {
    expect(parted(LINES)).toMatchObject({
      questions: LINES.slice(1, 5).map((text) => ({ text })),
      rest: [{ text: 'On 31 August 2023:' }, { text: 'Please send these in a spreadsheet.' }],
    });
  });

  test('may stand below several lines that lead to them', () => {
    const again = LINES.slice(0, 5).map((line) => line.replace('August', 'May'));
    expect(parted([...LINES.slice(0, 5), ...again])?.questions).toHaveLength(8);
  });

  test.each([
    ['where only two are', LINES.filter((_, at) => at !== 1), undefined],
    ['where bullets mark what is asked', LINES, 'bullet' as const],
    [
      'where a paragraph is long',
      LINES.map((line) => `${'In each of the harbours, '.repeat(16)}${line}`),
      undefined,
    ],
  ])('are no questions %s', (_, lines, kind) => {
    expect(parted(lines, kind)).toBeUndefined();
  });

  test('come to their answers', async () => {
    const { questions } = await draftOfText(`Request

Please tell me of North Quay, on 31 August 2023:

the number of boats that were moored;

the number of cranes that were in use;

the sum that the ferry company paid;

the number of buoys that were lost.

Response

We hold all of this, and it is attached.
`);
    expect(questions.map(({ text }) => text)).toEqual([
      'the number of boats that were moored;',
      'the number of cranes that were in use;',
      'the sum that the ferry company paid;',
      'the number of buoys that were lost.',
    ]);
  });
});

describe('below “Please tell me:”', () => {
  const read = (...lines: readonly string[]) =>
    askedInRun(['Please tell me:', ...lines].map((line) => block(line)))?.questions.map(({ text }) => text);

  test('one word is the heading of the questions below it', () => {
    expect(read('Berths', 'How many are there?', 'Who lets them?', 'Cranes', 'Who mends them?')).toEqual([
      'How many are there?',
      'Who lets them?',
      'Who mends them?',
    ]);
  });

  test('nothing is asked where the letter closes', () => {
    const asked = ['How many boats are there?', 'How many cranes are there?'];
    expect(read(...asked, 'Best wishes from the quay', 'Asta Quill')).toEqual(asked);
  });
});

test('a paragraph that only names a thing is a question below others that ask', () => {
  const lines = [
    'How many lamps stand on the quay?',
    'How many of those were mended in 2023?',
    'The place of every lamp on the quay.',
  ];
  const asked = askedInParagraphs(lines.map((line) => block(line)));
  expect(asked?.questions.map(({ text }) => text)).toEqual(lines);
});

test('the name of a grade below a question belongs to it', () => {
  const lines = ['How many officers are there?', 'How many are of each grade?', 'The masters', 'The mates'];
  const asked = askedInParagraphs(lines.map((line) => block(line)));
  expect(asked?.questions).toHaveLength(2);
});

test('“this is a request for copies” asks, and under what law it is made does not', async () => {
  const read = paragraphs(
    'This is a request for copies of the charts of North Pier.',
    'I would also like the invoice of the surveyor.',
    'As this information is clearly environmental, this request is also made under the Regulations.',
  );
  expect(read?.questions.map(({ text }) => text)).toEqual([
    'This is a request for copies of the charts of North Pier.',
    'I would also like the invoice of the surveyor.',
  ]);
});

test('a list of words to look for belongs to the question above it', () => {
  const asked = questionsIn(
    [
      'An inventory list of the files you hold which have any of the following words in the title:',
      'Quay, ferry, pilot',
      'Where possible the list should contain the full title of each file.',
      'I would also like to know how many such files have been destroyed since 2000.',
    ].map((text) => block(text)),
  );
  expect(asked.questions.map(({ text }) => text?.split('\n')[0])).toEqual([
    'An inventory list of the files you hold which have any of the following words in the title:',
    'I would also like to know how many such files have been destroyed since 2000.',
  ]);
});

import { describe, expect, test } from 'vitest';
import { block, tableBlock } from '../../../../src/cli/import/document/block.ts';
import { splitEchoes } from '../../../../src/cli/import/document/echo.ts';
import { draftOfText } from '../draft-of.ts';

const BOATS = 'How many boats were moored at North Quay on 1 May?';
const DUES = 'What does the ferry company pay for its berth in a year?';
const OWNERS = 'Who owns the crane?';
const QUESTIONS = [BOATS, DUES, OWNERS];

const pieces = (text: string, questions: readonly (string | undefined)[] = QUESTIONS): readonly string[] =>
  splitEchoes(block(text), questions).map((piece) => piece.text);

describe('a paragraph in which questions stand once more is cut before each', () => {
  test('where they are joined, and the last of them has the answer with it', () => {
    expect(pieces(`1. ${BOATS} 2. ${DUES} We do not hold this information.`)).toEqual([
      `1. ${BOATS}`,
      `2. ${DUES} We do not hold this information.`,
    ]);
  });

  test('where one stands behind the answer to another', () => {
    expect(pieces(`${BOATS} There were 41. b) ${DUES} £8,214.`)).toEqual([
      `${BOATS} There were 41.`,
      `b) ${DUES} £8,214.`,
    ]);
  });

  test('where a long one stands behind an answer alone, however it is written', () => {
    expect(pieces(`We hold no such list. HOW MANY BOATS were moored - at North Quay - on 1 May?`)).toEqual([
      'We hold no such list.',
      'HOW MANY BOATS were moored - at North Quay - on 1 May?',
    ]);
  });
});

test.each([
  ['one question with its answer behind it', `2. ${BOATS} There were 41 of them.`],
  ['a short question within an answer', 'The register does not say. Who owns the crane? The ferry company.'],
  ['a question said with other words', 'We were asked how many boats lay at North Quay on the first of May.'],
  ['a short paragraph', 'Who owns the crane? Who owns the crane?'],
  ['a paragraph that asks nothing', 'There were 41 boats, and the ferry company pays £8,214 for its berth.'],
])('%s is whole', (_, text) => {
  expect(pieces(text)).toEqual([text]);
});

test('questions of three words or none stand anywhere by chance', () => {
  const text = 'How many boats? That is not recorded. How many boats? Nobody knows.';
  expect(pieces(text, ['How many boats?', undefined])).toEqual([text]);
});

test('a table is whole', () => {
  const table = tableBlock({
    type: 'table',
    children: [
      {
        type: 'tableRow',
        children: [BOATS, DUES].map((value) => ({ type: 'tableCell', children: [{ type: 'text', value }] })),
      },
    ],
  });
  expect(splitEchoes(table, QUESTIONS)).toEqual([table]);
});

test('the answers of a reply that runs on come to their questions', async () => {
  const { questions } = await draftOfText(`Request

1. ${BOATS}

2. ${DUES}

Response

${BOATS} There were 41 boats. ${DUES} This is exempt under section 43(2) of the Act.
`);
  expect(questions).toMatchObject([
    { text: BOATS, outcome: 'disclosed' },
    { text: DUES, outcome: 'withheld', exemptions: ['43(2)'] },
  ]);
});

const MOORED = 'The number of boats that were moored at North Quay in 2023';
test('a long question in the middle of a sentence that answers it is whole', () => {
  const text = `We do not hold ${MOORED.toLowerCase()}.`;
  expect(splitEchoes(block(text), [MOORED]).map((piece) => piece.text)).toEqual([text]);
});
test('two short questions within one sentence that answers them are whole', () => {
  const text = 'The number of boats is 41, and the cost of the crane is not held.';
  const questions = ['The number of boats', 'The cost of the crane'];
  expect(splitEchoes(block(text), questions).map((piece) => piece.text)).toEqual([text]);
});
test('a refusal that says the question again is that of its question', async () => {
  const { questions, text } = await draftOfText(`Request

1. ${MOORED}

2. The name of the owner of the crane

Response

We do not hold the number of boats that were moored at North Quay in 2023.

The name of the owner of the crane is exempt under section 40(2) of the Act.
`);
  expect(questions[0]?.exemptions).toBeUndefined();
  expect(text).toContain('We do not hold the number of boats that were moored at North Quay in 2023.');
});

test('a question behind a short answer without a full stop begins a block', () => {
  expect(pieces(`${BOATS} 41 ${DUES} £8,214.`)).toEqual([`${BOATS} 41`, `${DUES} £8,214.`]);
});
test('a question in small letters behind such an answer is part of the sentence', () => {
  const text = `${BOATS} We were asked that, and ${DUES.toLowerCase()}`;
  expect(pieces(text)).toEqual([text]);
});
test('the answers of a row that has lost its cells come to their questions', async () => {
  const asked = ['The number of boats moored at North Quay', 'The name of the owner of the crane'];
  const { questions } = await draftOfText(
    `Request\n\n1. ${asked[0]}\n2. ${asked[1]}\n\nResponse\n\n${asked[0]} 41 ${asked[1]} Exempt under section 40(2)\n`,
  );
  expect(questions.map(({ outcome }) => outcome)).toEqual(['disclosed', 'withheld']);
});

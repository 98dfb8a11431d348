import { expect, test } from 'vitest';
import { inOrder } from '../../../../src/cli/import/answer/in-order.ts';
import { block, tableBlock } from '../../../../src/cli/import/document/block.ts';
import { draftOfText } from '../draft-of.ts';

test('as many paragraphs as bullets answer them in order, below the line that says what is held', async () => {
  const { questions } = await draftOfText(`Request

Please could you tell me:

- how many boats were inspected in 2023
- the risk profile of the harbour
- how many inspectors were hurt

Response

We hold most of the information.

There were 41 inspections.

This is exempt under section 31(1)(a) of the Act.

None.
`);
  expect(questions.map(({ outcome }) => outcome)).toEqual(['disclosed', 'withheld', 'disclosed']);
});

const asked = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ label: `${at + 1}`, printed: `${at + 1}`, text: 'How many?' }));
const table = tableBlock({
  type: 'table',
  children: [
    {
      type: 'tableRow',
      children: ['Lamps', '£300'].map((value) => ({
        type: 'tableCell',
        children: [{ type: 'text', value }],
      })),
    },
  ],
});
const ordered = (...reply: readonly (string | typeof table)[]): readonly unknown[] =>
  [
    ...inOrder(
      reply.map((each) => (typeof each === 'string' ? block(each) : each)),
      asked(reply.length),
    ).values(),
  ].map(({ questions }) => questions);

test.each([
  'These two requests are refused under section 14(1).',
  'Your requests are refused under section 14(1).',
  'What you asked for is exempt under section 43(2).',
  'Everything that you have requested is exempt under section 43(2).',
])('what speaks of all that was asked is about no single question: “%s”', (text) => {
  expect(ordered('There were 41 boats.', text)).toEqual([]);
});

test('what speaks of its own subject stays with its place', () => {
  expect(ordered('There were 41 boats.', 'Nine lamps were lit.')).toEqual([[0], [1]]);
  expect(ordered('There were 41 boats.', 'All of the lamps were lit in May.')).toEqual([[0], [1]]);
});

test('a table between two lines of text answers all of three questions, and one of two', () => {
  expect(ordered('These are the costs.', table, 'They were audited in May.')).toEqual([]);
  expect(ordered('There were 41 boats.', table)).toEqual([[0], [1]]);
  expect(ordered(table, table, table)).toEqual([[0], [1], [2]]);
});

test('of three answers in order one may be a table, where the others do not speak of it', () => {
  expect(ordered('There were 41 boats.', table, 'This is exempt under section 43(2) of the Act.')).toEqual([
    [0],
    [1],
    [2],
  ]);
  expect(ordered('There were 41 boats.', table, 'The table leaves out cutters.')).toEqual([]);
});

test.each(['The requests for them numbered nine.', 'Nine of the requests came in May.'])(
  'the requests of others are no request of this letter: “%s”',
  async (told) => {
    const { questions } = await draftOfText(`Request

1. How many berths are there?
2. How many owners asked for one?
3. What does the ferry company pay?

Response

There are 41 berths.

${told}

This is exempt under section 43(2) of the Act.
`);
    expect(questions.map(({ outcome }) => outcome)).toEqual(['disclosed', 'disclosed', 'withheld']);
  },
);

test('as many reasons as questions, one bullet each, answer none of them', async () => {
  const { questions } = await draftOfText(`Request

1. The name of each berth holder
2. The date from which each berth is empty

Response

The information is exempt from disclosure under section 31(1)(a) of the Freedom of Information Act 2000, as its disclosure would be likely to prejudice the prevention of crime.

• Disclosure would enable a fraudster to pose as the holder of a berth and could lead to loss for the harbour.

• Release of a list of empty berths would be likely to lead to an increase in crimes such as arson and theft.
`);
  expect(questions.map(({ outcome, exemptions = [] }) => [outcome, exemptions])).toEqual([
    ['withheld', ['31(1)(a)']],
    ['withheld', ['31(1)(a)']],
  ]);
});

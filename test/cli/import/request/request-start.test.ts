import { expect, test } from 'vitest';
import { type Block, block } from '../../../../src/cli/import/document/block.ts';
import { goesOn } from '../../../../src/cli/import/request/request-start.ts';
import { draftOfText } from '../draft-of.ts';

const CREW = block('The number of staff on the harbour cutter.', 'bullet');
const COST = block('The total cost of the harbour cutter in 2023.', 'bullet');
const TOLD = block('That was paid by the ferry company.', 'bullet');
const SEVEN = block('Seven.');
const SUM = block('£41,200.');

test('bullets that ask go on among the answers where each has its own below it', () => {
  expect(goesOn([CREW], [SEVEN, COST, SUM])).toBe(true);
});

test.each<[string, readonly Block[], readonly Block[]]>([
  ['below several questions', [CREW, COST], [SEVEN, COST, SUM]],
  ['below a paragraph that asks', [block(CREW.text)], [SEVEN, COST, SUM]],
  ['that tell something', [CREW], [SEVEN, TOLD, SUM]],
  ['with nothing below them', [CREW], [SEVEN, COST]],
  ['one below the other', [CREW], [SEVEN, COST, COST, SUM]],
])('bullets %s do not', (_, request, reply) => {
  expect(goesOn(request, reply)).toBe(false);
});

test('a reply without bullets does not go on', () => {
  expect(goesOn([CREW], [SEVEN, SUM])).toBe(false);
});

test('the first of such bullets is a question as the others are', async () => {
  const { questions } = await draftOfText(`You asked:

• ${CREW.text}

There are seven members of staff.

• ${COST.text}

The cost was £41,200.

• The names of the crew of the harbour cutter.

This is exempt under section 40(2) of the Act.
`);
  expect(questions).toMatchObject([
    { text: CREW.text, outcome: 'disclosed' },
    { text: COST.text, outcome: 'disclosed' },
    { text: 'The names of the crew of the harbour cutter.', outcome: 'withheld', exemptions: ['40(2)'] },
  ]);
});

test('“Your recent request is replicated below, together with our response.” leads to the request', async () => {
  const { questions } =
    await draftOfText(`Your recent request for information is replicated below, together with our response.

Please provide the following for 2023:

1. The number of boats that were lost.

2. The number of people who were saved.

I can confirm that the information held by the Harbour Board is set out below, with the exception of question 2.

There were 14 boats.

1. Taken from the log of the harbour master.

In relation to question 2, the information sought is not held by the Harbour Board.
`);
  expect(questions).toMatchObject([
    { text: 'The number of boats that were lost.' },
    { text: 'The number of people who were saved.' },
  ]);
});

test('the last heading above the words of the request is the one that they stand under', async () => {
  const page = (lines: string): string =>
    `<main><h1>FOI request detail</h1>${lines}<h3>We answered</h3><p>There were 41 berths in May.</p></main>`;
  const { questions } = await draftOfText(
    page(
      '<h2>Berths of the north quay</h2><p><strong>Request ID:</strong> FOI-2188</p><h3>You asked</h3><p>How many berths were there on the north quay in May?</p>',
    ),
    '.html',
  );
  expect(questions.map(({ text }) => text)).toEqual(['How many berths were there on the north quay in May?']);
});

test('“You asked” below the title of a page leads to the request, and what stands between them is none of it', async () => {
  const { questions } = await draftOfText(`FOI request detail

Ferries and piers

Request ID: FOI-0912-2324

You asked

Please let me know if the ferry will be painted.

We answered

The ferry will be painted in May.
`);
  expect(questions).toMatchObject([{ text: 'Please let me know if the ferry will be painted.' }]);
});

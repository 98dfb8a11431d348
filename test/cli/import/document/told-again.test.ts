import { expect, test } from 'vitest';
import { block } from '../../../../src/cli/import/document/block.ts';
import { requestToldAgain } from '../../../../src/cli/import/document/told-again.ts';
import { draftOfText } from '../draft-of.ts';

const page = (asked: string): string => `Boats at North Quay

FOI Request

Dear Harbour Board, please answer these questions: 1. How many boats are moored at North Quay? 2. What does the ferry company pay? Many thanks,

FOI Response

Thank you for your request. Please find our response below.

You asked:

1. How many boats are moored at North Quay?

${asked}

Our response:

Q1 – There are 41 boats.

Q2 – We do not hold this information.
`;

test('a request above a letter that tells it once more is one request', async () => {
  const { questions, letter } = await draftOfText(page('2. What does the ferry company pay?'));
  expect(questions).toMatchObject([
    { text: 'How many boats are moored at North Quay?', outcome: 'disclosed' },
    { text: 'What does the ferry company pay?', outcome: 'not-held' },
  ]);
  expect(letter.left.map(({ block: { text } }) => text).join('\n')).toContain('Dear Harbour Board');
});

test('what the letter tells in other words is no request once more', () => {
  const blocks = page('2. Who mends the breakwater?')
    .split('\n\n')
    .map((line) => block(line));
  expect(requestToldAgain(blocks)).toBeUndefined();
});

import { expect, test } from 'vitest';
import { type Block, block } from '../../../../src/cli/import/document/block.ts';
import { bulletsOver } from '../../../../src/cli/import/request/asking-bullet.ts';
import { draftOfText } from '../draft-of.ts';

test('bullets that ask and answer in one are cut behind the question', async () => {
  const { questions } = await draftOfText(`Dear Asta Quill,

Thank you for your request about the harbour.

• Do you have a crane of your own? We use our own crane.

• How many buoys were lost in 2023? Two buoys were lost.

• What does the ferry company pay? This is exempt under section 43(2) of the Act.
`);
  expect(questions).toMatchObject([
    { text: 'Do you have a crane of your own?' },
    { text: 'How many buoys were lost in 2023?' },
    { text: 'What does the ferry company pay?' },
  ]);
});

const CREW = 'The number of staff on the harbour cutter.';
const COST = 'The total cost of the harbour cutter in 2023.';
const bullet = (text: string): Block => block(text, 'bullet');

test('bullets that ask, each above its answer, are questions', () => {
  expect(bulletsOver([bullet(CREW), block('Seven.'), bullet(COST), block('£41,200.')])).toEqual([
    { printed: '1', lines: [CREW] },
    { printed: '2', lines: [COST] },
  ]);
});

test.each([
  ['one below the other', [bullet(CREW), bullet(COST), block('Seven, and £41,200.')]],
  ['the last of which has nothing below it', [bullet(CREW), block('Seven.'), bullet(COST)]],
  [
    'of which one tells something',
    [bullet('The crew was paid.'), block('In 2023.'), bullet(COST), block('£9.')],
  ],
  ['of which there is one', [bullet(CREW), block('Seven.')]],
])('bullets %s are none', (_, blocks) => {
  expect(bulletsOver(blocks)).toEqual([]);
});

test('each bullet of a reply is answered by what stands below it', async () => {
  const { questions } = await draftOfText(`Dear Ms Marsh

Please find the Harbour Board's response to your request set out below:

• ${CREW}

Seven members of staff.

• ${COST}

This is exempt under section 43(2) of the Act.

Yours sincerely
`);
  expect(questions).toMatchObject([
    { text: CREW, outcome: 'disclosed' },
    { text: COST, outcome: 'withheld', exemptions: ['43(2)'] },
  ]);
});

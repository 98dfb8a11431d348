import { expect, test } from 'vitest';
import { block } from '../../../../src/cli/import/document/block.ts';
import { askedInClauses } from '../../../../src/cli/import/request/clause.ts';
import { draftOfText } from '../draft-of.ts';

const read = (text: string): readonly (string | undefined)[] | undefined =>
  askedInClauses([block(text)])?.questions.map((each) => each.text);

test('what was asked in one sentence, parted by semicolons, is a question for each', async () => {
  const { questions } = await draftOfText(`Dear Ms Hale,

You asked how many boats the harbour bought and what they cost; where the licence is kept; and whether anyone was hurt.

The harbour bought 41 boats at a cost of £12,000.

The licence is published at www.quay.example.org.

We do not hold any record of anyone being hurt.
`);
  expect(questions).toMatchObject([
    { text: 'how many boats the harbour bought and what they cost', outcome: 'disclosed' },
    { text: 'where the licence is kept', outcome: 'already-accessible' },
    { text: 'whether anyone was hurt.', outcome: 'not-held' },
  ]);
});

test.each([
  'how many boats were bought, where the licence is kept and whether anyone was hurt',
  'how many boats were bought, where the licence is kept, and whether anyone was hurt',
  'Please tell me how many boats were bought, where the licence is kept and whether anyone was hurt',
])('“%s” asks three things', (text) => {
  expect(read(text)).toHaveLength(3);
});

test.each([
  'how many boats were bought and what they cost',
  'how many boats, cutters and ketches were bought, and when',
  'the boats, which were bought in May, and what they cost',
])('“%s” asks one', (text) => {
  expect(read(text)).toBeUndefined();
});

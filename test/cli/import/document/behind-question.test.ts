import { expect, test } from 'vitest';
import { splitBehind } from '../../../../src/cli/import/document/behind-question.ts';
import { block } from '../../../../src/cli/import/document/block.ts';
import { draftOfText } from '../draft-of.ts';

const BOATS = 'How many boats are there?';
const OWNER = 'Who owns the crane?';
const split = (...lines: readonly string[]): readonly string[] =>
  splitBehind(lines.map((line) => block(line))).map(({ text }) => text);

test.each([
  ['a dash', `${BOATS} - 41`, `${OWNER} – Saltash Ferries`, '41', 'Saltash Ferries'],
  ['a colon', `${BOATS}: 41`, `${OWNER}: Saltash Ferries`, '41', 'Saltash Ferries'],
  ['nothing', `${BOATS} 41`, `${OWNER} We do not hold this.`, '41', 'We do not hold this.'],
])('answers stand behind their questions after %s', (_, first, second, boats, owner) => {
  expect(split(first, second)).toEqual([BOATS, boats, OWNER, owner]);
});

test.each([
  ['one line alone', [`${BOATS} 41`, 'The crane is let.']],
  [
    'questions with what explains them',
    [`${BOATS} Please include ketches.`, `${OWNER} I mean the large one.`],
  ],
  ['numbered questions', [`1. ${BOATS} 41`, `2. ${OWNER} Saltash Ferries`]],
])('%s stays whole', (_, lines) => {
  expect(split(...lines)).toEqual(lines);
});

test('a wish beside such lines is parted from its answer as well', async () => {
  const { questions } = await draftOfText(`Dear Ms Quill

Our answers are below.

• ${BOATS} - 41
• ${OWNER} - Saltash Ferries
• Please send the lease of the crane. - It is exempt under section 43(2) of the Act.

Yours sincerely
`);
  expect(questions).toMatchObject([
    { text: BOATS, outcome: 'disclosed' },
    { text: OWNER, outcome: 'disclosed' },
    { text: 'Please send the lease of the crane.', outcome: 'withheld', exemptions: ['43(2)'] },
  ]);
});

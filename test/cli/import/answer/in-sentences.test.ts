import { expect, test } from 'vitest';
import { inSentences } from '../../../../src/cli/import/answer/in-sentences.ts';
import { block } from '../../../../src/cli/import/document/block.ts';
import { draftOfText } from '../draft-of.ts';

const ASKED = [
  'How many lanterns does the pier have?',
  'How many ladders does the pier have?',
  'How much was paid for divers?',
];
const COST =
  'To find out what was paid to divers we would have to go through every invoice, which would exceed the cost limit of section 12(1).';

async function answersTo(questions: readonly string[], reply: string): Promise<readonly unknown[]> {
  const list = questions.map((text, at) => `${at + 1}. ${text}`).join('\n');
  const draft = await draftOfText(`Request\n\n${list}\n\nResponse\n\n${reply}\n`);
  return draft.questions.map(({ outcome, exemptions = [] }) => [outcome, ...exemptions]);
}

test('one paragraph that gives what two questions ask for refuses only the third', async () => {
  expect(await answersTo(ASKED, `The pier has 18 lanterns. The pier has 7 ladders. ${COST}`)).toEqual([
    ['disclosed'],
    ['disclosed'],
    ['cost-limit', '12(1)'],
  ]);
});

test('a line that leads to the paragraph changes nothing of that', async () => {
  expect(
    await answersTo(
      [ASKED[0] as string, ASKED[2] as string],
      'Please find our response below:\n\nThe pier has 18 lanterns. What was paid to divers is exempt under section 43(2) of the Act.',
    ),
  ).toEqual([['disclosed'], ['withheld', '43(2)']]);
});

test('where two questions are left, the refusal is of the one that it speaks of, and the other stays open', async () => {
  expect(await answersTo(ASKED, `The pier has 18 lanterns. ${COST}`)).toEqual([
    ['disclosed'],
    [undefined],
    ['cost-limit', '12(1)'],
  ]);
});

const asked = ASKED.map((text, at) => ({ label: `${at + 1}`, printed: `${at + 1}`, text }));
const told = `The pier has 18 lanterns. The pier has 7 ladders. ${COST}`;

test('the sentences that give are parted from one another, and what refuses stays whole', () => {
  expect(
    inSentences([block(`${told} We have 900 invoices.`)], asked)?.blocks.map(({ text }) => text),
  ).toEqual(['The pier has 18 lanterns.', 'The pier has 7 ladders.', `${COST} We have 900 invoices.`]);
});

test.each([
  ['more than one paragraph', [block(told), block('There are 900 invoices.')], asked],
  ['a bullet', [block(told, 'bullet')], asked],
  ['a paragraph that refuses first', [block(`${COST} The pier has 18 lanterns.`)], asked],
  ['a paragraph that refuses nothing', [block('The pier has 18 lanterns. The pier has 7 ladders.')], asked],
  ['a request of one question', [block(told)], asked.slice(0, 1)],
])('%s is not parted', (_, reply, questions) => {
  expect(inSentences(reply, questions)).toBeUndefined();
});

import { expect, test } from 'vitest';
import { draftOfText } from './draft-of.ts';

const HEAD = 'Our ref: FOI 2025-900\n\nDear Ms Quill\n\n';
const told = async (letter: string) =>
  (await draftOfText(HEAD + letter)).questions.map(({ outcome, exemptions = [] }) => [
    outcome,
    ...exemptions,
  ]);

test('single marked lines under numbered questions are answers and no quoted mail', async () => {
  expect(
    await told(
      '1.1 How many boats are kept? (total)\n>> 14\n\n1.2 How many of them leak?\n>> Not held. Nobody here counts them.\n\n2.1 Who mends them?\n>> This is exempt under section 40(2).\n',
    ),
  ).toEqual([['disclosed'], ['not-held'], ['withheld', '40(2)']]);
});

test('a table may have an empty cell over its numbers', async () => {
  expect(
    await told(
      '\tYou asked for\tOur answer\n1\tThe number of boats\t14\n2\tThe names of the crew\tExempt under section 40(2).\n',
    ),
  ).toEqual([['disclosed'], ['withheld', '40(2)']]);
});

test('requests of two days that are refused together are two questions', async () => {
  expect(
    await told(
      'On 1 June you asked for the following:\n\n- scans of the log of each boat since 2012\n\nand on 9 June:\n\n- scans of the log of each dock since 2012\n\nUnder regulation 5 requests can be taken together. We have done this. That is more than 18 hours, and we refuse both under section 12(1).\n\nYou could withdraw one of the two.\n',
    ),
  ).toEqual([
    ['cost-limit', '12(1)'],
    ['cost-limit', '12(1)'],
  ]);
});

test('a quoted list ends where its first letter comes again', async () => {
  expect(
    await told(
      'It asked for:\n\n"A. The survey of the dock.\n\nB. Letters to its owner."\n\nA. Please find the survey with this letter.\n\nB. These are exempt under section 40(2).\n',
    ),
  ).toEqual([['disclosed'], ['withheld', '40(2)']]);
});

test('a heading with a number over each paragraph is a question', async () => {
  expect(
    await told(
      '1. Number of boats in the dock\nThere are 14.\n\n2. Names of the crew\nWe are not releasing these, under section 40(2).\n\n3. Length of the quay\nIt is 212 metres.\n',
    ),
  ).toEqual([['disclosed'], ['withheld', '40(2)'], ['disclosed']]);
});

test('a limb cited by virtue of another is relied on, and one that was only thought about is not', async () => {
  expect(
    await told(
      'You asked for:\n\nThe notes of the inspection.\n\nOur response:\n\nThey are exempt under section 31(1)(g) of FOIA by virtue of 31(2)(c). We did consider whether section 44 applied.\n',
    ),
  ).toEqual([['withheld', '31(1)(g)', '31(2)(c)']]);
});

import { expect, test } from 'vitest';
import { limbsIn } from '../../../../src/cli/import/answer/limb.ts';
import { block } from '../../../../src/cli/import/document/block.ts';

const limbs = (...lines: readonly string[]): readonly number[] => [
  ...limbsIn(lines.map((line) => block(line))),
];

test('the limbs of a provision that is quoted are no labels of answers', () => {
  expect(
    limbs(
      'Section 17(1) requires that we provide the applicant with a notice which',
      '1. states that fact,',
      '2. specifies the exemption in question and',
      '3. states (if that would not otherwise be apparent) why it applies.',
      '1. There are 41 boats.',
    ),
  ).toEqual([1, 2, 3]);
});

test('below what a regulation states, its limbs are none either, up to the next list', () => {
  expect(
    limbs(
      'Regulation 12(5)(a) states:',
      '(a) international relations, defence, national security or public safety;',
      '(b) the course of justice;',
      '(a) There are 41 boats.',
      '(b) There are three cranes.',
    ),
  ).toEqual([1, 2]);
});

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

test('an annex that prints a section of the Act has no labels of answers', () => {
  expect(
    limbs(
      'Section 1: Right of access to information held by public authorities',
      '(1) Any person making a request for information to a public authority is entitled—',
      '(a) to be informed in writing by the public authority whether it holds information of that description, and',
      '(b) if that is the case, to have that information communicated to him.',
      'Section 12: Cost of compliance exceeds appropriate limit',
      '(1) Section 1(1) does not oblige a public authority to comply with a request for information if the cost would exceed the appropriate limit.',
      '(2) Subsection (1) does not exempt the public authority from its obligation to comply with paragraph (a) of section 1(1).',
    ),
  ).toEqual([1, 2, 3, 5, 6]);
});

test('what is told of the authority under a number is its answer', () => {
  expect(
    limbs('(1) The public authority that runs the ferry is Westmere Council.', '(2) It has 41 boats.'),
  ).toEqual([]);
});

import { expect, test } from 'vitest';
import { block } from '../../../../src/cli/import/document/block.ts';
import { namesBoth } from '../../../../src/cli/import/fact/subject-line.ts';

test('an automatic reply that names both laws says which is none', () => {
  expect(
    namesBoth(
      'If you have asked under the Freedom of Information Act 2000 or the Environmental Information Regulations 2004 we will reply.',
    ),
  ).toBe(true);
  expect(
    namesBoth(block('It will be dealt with under the Environmental Information Regulations.').text),
  ).toBe(false);
});

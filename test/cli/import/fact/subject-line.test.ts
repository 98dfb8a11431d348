import { expect, test } from 'vitest';
import { block } from '../../../../src/cli/import/document/block.ts';
import { namesBoth } from '../../../../src/cli/import/fact/subject-line.ts';
import { draftOfText } from '../draft-of.ts';

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

test('a reference in brackets leaves no brackets in the title', async () => {
  const { letter } = await draftOfText(`Subject: Boats at North Quay [Ref FOI/2024/311]

Our ref: FOI/2024/311

Request

How many boats are moored there?

Response

41
`);
  expect(letter.title?.value).toBe('Boats at North Quay');
});

import { expect, test } from 'vitest';
import { draftOfText } from '../draft-of.ts';

async function exemptionsBelow(reasons: string): Promise<unknown> {
  const { questions } = await draftOfText(`You asked:

1. How many boats are moored at North Quay?
2. What does the ferry company pay?

Our response:

1. 41

2. Exempt, please see Section 43 below.

Section 43 – Commercial interests

${reasons} Its rivals would learn what it pays.
`);
  return questions[1]?.exemptions;
}

test('the one subsection that reasons recite of a section is the one that is relied on', async () => {
  expect(
    await exemptionsBelow(
      'Section 43(2) exempts information whose disclosure would be likely to prejudice commercial interests.',
    ),
  ).toEqual(['43(2)']);
});

test('of two subsections that reasons recite neither is', async () => {
  expect(
    await exemptionsBelow(
      'Section 43(1) exempts trade secrets, and section 43(2) exempts commercial interests.',
    ),
  ).toEqual(['43']);
});

import { expect, test } from 'vitest';
import { draftOfText } from '../draft-of.ts';

const HEAD =
  'Ref: FOI/2025/0042\n\nDear Ms Quill\n\nYou asked:\n\n1. How many boats are there?\n2. May I have the survey of the harbour?\n\n1. There are 12 boats.\n\n2. ';

/** The sections of a draft, with the questions and the provisions that they name. */
async function sectionsOf(reply: string): Promise<readonly string[]> {
  const { body, frontmatter } = await draftOfText(`${HEAD}${reply}\n`);
  expect(frontmatter.data?.questions.map(({ outcome }) => outcome)).toEqual([
    'disclosed',
    'disclosed-in-part',
  ]);
  return body.sections
    .filter(({ questions }) => questions.includes('2'))
    .map(
      ({ kind, exemptions, html }) =>
        `${[kind, ...exemptions].join(' ')}: ${html.replaceAll(/<[^>]+>|\n/g, '')}`,
    );
}

test('a paragraph below an answer in part that speaks of the withholding only is a reason', async () => {
  expect(
    await sectionsOf(
      'A copy of the survey is attached.\n\nThe names of junior officers have been withheld under section 40(2). Disclosing them would be unfair, because they would not expect it.',
    ),
  ).toEqual([
    'answer: A copy of the survey is attached.',
    'reasons 40(2): The names of junior officers have been withheld under section 40(2). Disclosing them would be unfair, because they would not expect it.',
  ]);
});

test('the public interest in it has a section of its own', async () => {
  expect(
    (
      await sectionsOf(
        'A copy of the survey is attached.\n\nThe prices are exempt under section 43(2). The public interest in openness is outweighed by that in a fair competition.',
      )
    ).map((each) => each.split(' ')[0]),
  ).toEqual(['answer:', 'reasons', 'public-interest:']);
});

test('a paragraph that gives something stays an answer, and so does one that stands alone', async () => {
  expect(
    await sectionsOf(
      'A copy of the survey is attached.\n\nThe survey cost £4,000. Its author is withheld under section 40(2).',
    ),
  ).toHaveLength(1);
  expect(
    await sectionsOf('A copy of the survey is attached, with the names redacted under section 40(2).'),
  ).toHaveLength(1);
});

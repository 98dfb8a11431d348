import { expect, test } from 'vitest';
import { entryWith } from '../../fixtures/entry.ts';
import { entryFindings } from '../../fixtures/one-entry.ts';

function remedies(body: string, exemptions = '["40(2)"]'): readonly string[] {
  const entry = entryWith(
    `questions:\n  - text: May I have the report?\n    outcome: disclosed-in-part\n    exemptions: ${exemptions}\n---\n${body}`,
  );
  return entryFindings(entry)
    .filter(({ rule }) => rule === 'reasons-missing')
    .map(({ remedy }) => remedy ?? '');
}

const ACCEPT = 'If the letter has none, accept this warning with that reason.';

test('words on the withholding that stand in an answer are shown, with where they are and where they belong', () => {
  const body = `<Answer>

The report is attached.

The names of junior officers have been withheld under section 40(2). It would be unfair to name them.

</Answer>`;
  expect(remedies(body)).toEqual([
    `“The names of junior officers have been withheld under section 40(2)” stands in <Answer>, which begins on line 12. If that is the reason, move it, and what goes on about it, into <Reasons question="1" exemption="40(2)">…</Reasons>. ${ACCEPT}`,
  ]);
});

test('and those that stand in the public interest, each for its own provision', () => {
  const body = `<Answer>\n\nThe report is attached.\n\n</Answer>

<PublicInterest>

Prices are exempt under section 43(2). Names are exempt under section 40(2). Openness is outweighed.

</PublicInterest>`;
  expect(remedies(body, '["43(2)", "40(2)"]').map((each) => each.split('”')[0])).toEqual([
    '“Prices are exempt under section 43(2)',
    '“Names are exempt under section 40(2)',
  ]);
});

test('and are quoted as the letter has them', () => {
  const words =
    'Names of officers weren’t disclosed, and it isn’t for us to say who they are in any other way.';
  expect(remedies(`<Answer>\n\n${words}\n\n</Answer>`)[0]).toMatch(
    /^“Names of officers weren’t disclosed, and it isn’t for us to say who they are in …” stands in <Answer>/,
  );
});

test('where no words speak of it, the reasons of the letter are asked for', () => {
  expect(remedies('<Answer>\n\nThe report is attached.\n\n</Answer>')).toEqual([
    `Put the letter’s reasons into <Reasons question="1" exemption="40(2)">…</Reasons>. ${ACCEPT}`,
  ]);
});

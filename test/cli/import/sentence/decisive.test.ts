import { expect, test } from 'vitest';
import { current, decisive, withdrawnIn } from '../../../../src/cli/import/sentence/decisive.ts';
import { draftOfText } from '../draft-of.ts';

test.each([
  'Section 40(2) was applied in error to this part.',
  'The University no longer relies on section 36(2)(c), as similar material is now widely available.',
  'Regulation 12(5)(e) was relied on wrongly.',
  'Noise is an emission and regulation 12(9) disapplies the exception at 12(5)(e).',
])('“%s” gives a provision up', (sentence) => {
  expect(current(`${sentence} The table is attached.`)).toBe('The table is attached.');
});

test('a provision that is relied on stays', () => {
  const sentence = 'The University relies on section 36(2)(c).';
  expect(current(sentence)).toBe(sentence);
});

test('a provision that was right at the time and is withdrawn is given up, and what is given instead stays', () => {
  const text =
    'It is my view that section 43(2) was correctly applied at the time. I therefore withdraw reliance on section 43(2), and both documents are attached.';
  expect(current(text)).toBe('both documents are attached.');
  expect(withdrawnIn(text)).toBe(
    'I therefore withdraw reliance on section 43(2), and both documents are attached.',
  );
});

test('what must not be inferred takes nothing from the refusal before it', () => {
  expect(
    current(
      'The Board can neither confirm nor deny that it holds more by virtue of section 30(3), this should not be taken as evidence that it does.',
    ),
  ).toBe('The Board can neither confirm nor deny that it holds more by virtue of section 30(3)');
});

test('an exemption that was thought of is given up where release follows, and stays where it does not', () => {
  const thought = 'The Board looked at whether section 43(2) applied but';
  expect(current(`${thought} has decided to release the rates.`)).toBe('');
  expect(current(`${thought} finds that the public interest favours release.`)).toBe('');
  const kept = `${thought} the rates it provides for are two years old.`;
  expect(current(kept)).toBe(kept);
});

test.each([
  'Section 43(2) cannot be used here.',
  'Section 40(2) could not be relied upon for the names of boats.',
  'Section 40(2), on the names of all of those who own the boats, does not apply.',
])('“%s” gives a provision up as well', (sentence) => {
  expect(current(`${sentence} The table is attached.`)).toBe('The table is attached.');
});

test.each([
  'Section 42 applies: privilege cannot be relied on twice.',
  'The rates cannot be used by others, and are exempt under section 43(2).',
  'Section 1 cannot be relied on here.',
])('“%s” does not', (sentence) => {
  expect(current(sentence)).toBe(sentence);
});

test.each([
  'Section 43(2) applies, as the rates could not be used by the firms again if they were known.',
  'Section 31(1)(a) applies because plans cannot be relied on.',
  'Section 43(2) is engaged, since the rates that the firm has given us could not be used by others.',
])('“%s” relies on the provision', (sentence) => {
  expect(current(sentence)).toBe(sentence);
});
test('what the firms could not do takes nothing from a refusal', async () => {
  const { questions } = await draftOfText(
    'Request\n\n1. What do the firms pay?\n\nResponse\n\nSection 43(2) applies, as the rates could not be used by the firms again if they were known.\n',
  );
  expect(questions).toMatchObject([{ outcome: 'withheld' }]);
});
test('“isn’t persuaded” is “is not persuaded”', () => {
  const rest = 'The table is attached.';
  expect(current(`The Board isn’t persuaded that section 43(2) is engaged. ${rest}`)).toBe(rest);
});

test('figures of refusals that were asked for tell of no earlier decision', () => {
  expect(decisive('In 2024, 29 requests for berths were refused, 17 of them in full.')).not.toBe('');
  expect(decisive('The request was refused in our first reply.')).toBe('');
});

test('what is handed over because a provision was given up stays', () => {
  expect(
    decisive('We no longer think that section 43 applies, so the report is attached in full.'),
  ).toContain('attached');
});

import { expect, test } from 'vitest';
import { foundIn, section } from '../../fixtures/refused-question.ts';

const messages = (body: string) =>
  foundIn({
    exemptions: ['30(1)(a)(i)', '31(1)(b)'],
    body: `${body}\n\n${section('PublicInterest', 'Openness matters. Justice matters more.')}`,
  }).map(({ message, remedy }) => `${message} ${remedy}`);

test('reasons in the alternative ask for the field, and for nothing else', () => {
  const words =
    'The file is exempt under section 30 or, in the alternative, section 31: offenders would escape.';
  expect(messages(section('Reasons', words))).toEqual([
    'The reasons rely on “30(1)(a)(i)” or “31(1)(b)” in the alternative, and the fields on both. Section 31 covers only information that section 30 does not (section 31(1)). Write “inTheAlternative: true” with the one that the letter names second.',
  ]);
});

test('reasons apart from each other may be about different information', () => {
  const investigation = section('Reasons', 'The statements were held for the investigation.', '30(1)(a)(i)');
  const plan = (words: string) => section('Reasons', `${words} would help offenders escape.`, '31(1)(b)');
  expect(messages(`${investigation}\n\n${plan('The patrol plan, which was not held for it,')}`)).toEqual([]);
  expect(messages(`${investigation}\n\n${plan('The remaining pages')}`)).toEqual([]);
  expect(messages(`${investigation}\n\n${plan('The statements')}`)).toHaveLength(1);
});

test('the same reasons for both are about the same information', () => {
  const words = 'It is held for an investigation. The other documents would help offenders escape.';
  expect(messages(section('Reasons', words))).toHaveLength(1);
});

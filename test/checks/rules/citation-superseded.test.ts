import { expect, test } from 'vitest';
import { foundIn, type RefusedQuestion } from '../../fixtures/refused-question.ts';

const found = (reasons: string, more: RefusedQuestion = {}) =>
  foundIn(
    { exemptions: ['40(2)'], reasons: `${reasons} To name them would be unfair.`, weighed: null, ...more },
    'citation-superseded',
  );

test.each([
  'Exempt by s40(3)(a)(i).',
  'Exempt by S40(2) and S40(3)(a).',
  'Exempt by FOIA s40(3)(b).',
  'Exempt by s.40(3)(a)(i).',
  'Exempt by section 40 (3)(a)(i) of the Act.',
  'Exempt by virtue of sub-sections (2) and (3)(a)(i) of section 40.',
])('a provision replaced since is found in “%s”', (words) => {
  expect(found(words)).toHaveLength(1);
});

test.each([
  'Exempt by s40(3A)(a).',
  'Under the 1989 Act s. 40(3) applies.',
  'They were collected under section 40(3) of the Animal Welfare Act 2006.',
  'See question 40 (3 of them).',
])('none is found in “%s”', (words) => {
  expect(found(words)).toEqual([]);
});

test('the letter is right where the request came before the change', () => {
  const words = 'Exempt by section 40(3)(a)(i).';
  const dated = (received: string, responded: string) => found(words, { received, responded });
  expect(dated('2017-03-06', '2017-03-20')).toEqual([]);
  expect(dated('2018-05-24', '2018-06-20')).toEqual([]);
  expect(dated('2018', '2018')).toEqual([]);
  expect(dated('2018-05-25', '2018-06-20')).toHaveLength(1);
  expect(found(words, { responded: '2018-05-24' })).toEqual([]);
  expect(found(words)).toHaveLength(1);
  const recorded = '{ exemption: 40(2), citedAs: section 40(2) and section 40(3)(a)(i) }';
  const inFields = { exemptions: [recorded], received: '2017-03-06' };
  expect(found('These are names.', inFields)).toEqual([]);
});

test('the place is that of the citation, and the date is one that people write', () => {
  const [finding] = found('These are names.\n\nThey are exempt:\n\nby section 40(3)(a)(i).');
  expect(finding).toMatchObject({ line: 19, column: 4 });
  expect(finding?.message).toBe(
    '“section 40(3)(a)(i)” has been replaced: since 25 May 2018 the law says 40(3A)(a).',
  );
});

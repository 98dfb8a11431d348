import { expect, test } from 'vitest';
import { partsOfParagraph } from '../../../../src/cli/import/answer/parted.ts';
import { block, wordBlock } from '../../../../src/cli/import/document/block.ts';

/** The sections of a paragraph, and its words in each. */
function parts(text: string): readonly (readonly string[])[] {
  return partsOfParagraph(block(text)).map(({ section, block: { text: words } }) => [section, words]);
}

test('an answer, the reasons and the public interest in one paragraph are told apart', () => {
  expect(
    parts(
      'Each berth costs £1,240 a year. The rent of the leaseholder is exempt under section 43(2). Disclosure would be likely to prejudice its interests. On balance the public interest favours withholding.',
    ),
  ).toEqual([
    ['Answer', 'Each berth costs £1,240 a year.'],
    [
      'Reasons',
      'The rent of the leaseholder is exempt under section 43(2). Disclosure would be likely to prejudice its interests.',
    ],
    ['PublicInterest', 'On balance the public interest favours withholding.'],
  ]);
});

test.each([
  'The report is attached with the names redacted under section 40(2).',
  'We enclose the report, but the rates are exempt under section 43(2).',
  'The e-mails are released, subject to the removal of personal data.',
])('“%s” gives something, and is an answer', (sentence) => {
  expect(parts(sentence).map(([section]) => section)).toEqual(['Answer']);
});

test.each([
  ['The agencies used were Marlowe Reed and Tidewell.', 'Answer'],
  ['We received 14 complaints.', 'Answer'],
  ['I can confirm that we hold this.', 'Reasons'],
])('“%s” above a refusal is of the %s', (head, section) => {
  expect(parts(`${head} The rates are withheld under section 43(2).`)[0]?.[0]).toBe(section);
});

test('what is said of an absolute exemption weighs nothing', () => {
  expect(
    parts(
      'The names are exempt under section 40(2). This is an absolute exemption and no public interest test is needed.',
    ).map(([section]) => section),
  ).toEqual(['Reasons']);
});

test('what leads to the public interest stands with it', () => {
  expect(
    parts(
      'Section 43(2) is a qualified exemption and we have considered the public interest. There is a public interest in openness. It is outweighed.',
    ).map(([section]) => section),
  ).toEqual(['PublicInterest']);
});

test('a number stays with what it counts', () => {
  expect(parts('2. The names are withheld under section 40(2). There were 12 boats.')).toEqual([
    ['Reasons', '2. The names are withheld under section 40(2).'],
    ['Answer', 'There were 12 boats.'],
  ]);
});

test('emphasis stays where it is', () => {
  const words = wordBlock(
    [
      { type: 'text', value: 'There were ' },
      { type: 'strong', children: [{ type: 'text', value: '12 boats. The names' }] },
      { type: 'text', value: ' are withheld under section 40(2).' },
    ],
    'paragraph',
  );
  expect(partsOfParagraph(words).map(({ block: { words: own } }) => own)).toEqual([
    [
      { type: 'text', value: 'There were ' },
      { type: 'strong', children: [{ type: 'text', value: '12 boats.' }] },
    ],
    [
      { type: 'strong', children: [{ type: 'text', value: 'The names' }] },
      { type: 'text', value: ' are withheld under section 40(2).' },
    ],
  ]);
});

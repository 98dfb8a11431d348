import { expect, test } from 'vitest';
import { errors, reasons, rules, weighed } from '../../fixtures/one-question.ts';

const exemptions = [
  { exemption: '31(1)(a)', likelihood: 'would' },
  { exemption: '31(1)(b)', likelihood: 'would' },
];

test.each(['31(1)', '31', '31(1)(a), 31(1)(b)'])('reasons under section %s are about both limbs', (named) => {
  const letter = `${reasons('It would help offenders.', named)}${weighed(undefined, named)}`;
  expect(rules({ exemptions, letter })).toEqual([]);
});

test('a redaction may be marked with the section', () => {
  const letter = `<Answer>\n\nMr <Redacted exemption="40" />\n\n</Answer>\n\n${reasons('It would breach the first data protection principle.')}`;
  expect(rules({ outcome: 'disclosed-in-part', exemptions: ['40(2)'], letter })).toEqual([]);
});

test.each([
  ['31(1)(c)', exemptions],
  ['3', exemptions],
  ['31(1)(a)', ['31(1)']],
])('reasons for %s are none for %j', (named, relied) => {
  const letter = `${reasons('It would help offenders.', named)}${weighed()}`;
  expect(errors({ exemptions: relied, letter })).toHaveLength(1);
});

import { describe, expect, test } from 'vitest';
import { findExemption } from '../../../src/domain/registers/index.ts';
import { SCOTTISH } from '../../fixtures/one-entry.ts';
import { errors } from '../../fixtures/one-question.ts';

const remedy = (regime: string, exemption: string): string => {
  const authority = regime === 'FOISA' ? { authority: SCOTTISH } : {};
  const [error = ''] = errors({ regime, exemptions: [exemption], ...authority });
  return error.replace(/^exemption-known: .*?”\. /, '');
};

describe('a provision that the law does not have', () => {
  test.each([
    ['FOIA', 's.32(a)', 'Write the one that is meant: "32(1)(a)", "32(2)(a)".'],
    ['FOIA', '32(a)', 'Write the one that is meant: "32(1)(a)", "32(2)(a)".'],
    ['FOIA', 'section 38(b)', 'Did you mean "38(1)(b)"?'],
    ['FOIA', '44(a)', 'Did you mean "44(1)(a)"?'],
    ['FOIA', '43(2)(a)', 'Did you mean "43(2)"?'],
    ['FOIA', '12(1)(b)', 'Did you mean "12(1)"?'],
    ['FOIA', '36(2)(b)(iii)', 'Write the one that is meant: "36(2)(b)(i)", "36(2)(b)(ii)".'],
    ['FOIA', '31(1)(z)', '"31(1)(a)", "31(1)(b)"'],
    ['FOIA', '4O(2)', 'Did you mean "40(2)"?'],
    ['FOIA', 's.40(3)(b)', 'Write exemption: "40(3A)(b)" and keep the old one as citedAs: "s.40(3)(b)".'],
    ['FOIA', 's17(1)', '17(1) is not an exemption (the notice of a refusal).'],
    ['FOISA', 's.38(b)', 'Did you mean "38(1)(b)"?'],
    ['FOISA', '33(1)(c)', 'Write the one that is meant: "33(1)(a)", "33(1)(b)".'],
    ['EIR', '12(5)(h)', '"12(5)(a)", "12(5)(b)"'],
  ])('is answered from within its own section: %s %s', (regime, written, expected) => {
    expect(remedy(regime, written)).toContain(expected);
  });

  test('is told in these words', () => {
    expect(errors({ exemptions: ['s.32(a)'] })).toMatchInlineSnapshot(`
      [
        "exemption-known: FOIA has no exemption “s.32(a)”. Write the one that is meant: "32(1)(a)", "32(2)(a)". If “s.32(a)” is what the letter says, keep it as citedAs.",
      ]
    `);
  });

  test.each([
    ['FOIA', '99'],
    ['FOISA', '43(2)'],
    ['FOIA', '50(1)'],
  ])('is not taken for one of another section: %s %s', (regime, written) => {
    expect(remedy(regime, written)).not.toContain('Did you mean');
  });

  test.each([
    ['FOIA', 's.32(a)'],
    ['FOIA', 's 31(z)'],
    ['FOIA', 'section 99'],
    ['FOIA', 'Section 43(2)(a)'],
    ['FOISA', 's.35(a)'],
    ['FOISA', '43(2)'],
    ['EIR', 'reg 12(5)(z)'],
    ['EIR', '12.4.a'],
  ])('is never answered with another one: %s %s', (regime, written) => {
    const advised =
      remedy(regime, written)
        .split('If “')[0]
        ?.match(/(?<=")[\dA-Z]+(?:\(\w+\))*(?=")/g) ?? [];
    expect(advised.length).toBeGreaterThan(0);
    for (const each of advised) expect(findExemption(regime as 'FOIA', each)?.provision).toBe(each);
  });
});

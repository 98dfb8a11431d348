import { describe, expect, test } from 'vitest';
import { findings, reasons } from '../../fixtures/one-question.ts';

const accepting = (exemption: string) => ({
  exemptions: ['31(1)(a)', '42(1)'],
  letter: reasons('It would be likely to help offenders, and it is privileged.'),
  fields: `accepted:
  - warning: public-interest-missing
    ${exemption}
    reason: The letter does not weigh this.`,
});
const found = (exemption: string) =>
  findings(accepting(exemption)).map(({ rule, exemption: about }) => [rule, about]);

describe('a warning accepted for an exemption', () => {
  test('is still shown for another', () => {
    expect(found('question: 1')).toEqual([]);
    expect(found('exemption: "31(1)(a)"')).toEqual([['public-interest-missing', '42(1)']]);
    expect(found('exemption: "31"')).toEqual([['public-interest-missing', '42(1)']]);
    expect(found('exemption: "42 (1)"')).toEqual([['public-interest-missing', '31(1)(a)']]);
  });

  test('on which nothing relies is an error', () => {
    const [finding] = findings(accepting('exemption: "43(2)"'), 'accepted-warning');
    expect(`${finding?.message} ${finding?.remedy}`).toMatchInlineSnapshot(
      `"A warning is accepted for “43(2)”, on which the question does not rely. It relies on: 31(1)(a), 42(1)."`,
    );
  });
});

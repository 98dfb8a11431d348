import { describe, expect, test } from 'vitest';
import { SCOTTISH } from '../../fixtures/one-entry.ts';
import { errors, findings, reasons, rules, weighed } from '../../fixtures/one-question.ts';

const outcome = 'neither-confirmed-nor-denied';
const alternative = (exemption: string) => ({ exemption, inTheAlternative: true });

describe('a provision that lifts the duty to say whether information is held', () => {
  test.each([
    ['FOISA', ['18(1)', '35(1)(a)']],
    ['FOISA', ['18(1)', '38(1)(b)']],
    ['EIR', ['12(6)', '12(5)(a)']],
    ['EIR', ['13(5A)', '12(3)']],
    ['EISR', ['10(8)', '10(5)(a)']],
    ['FOIA', ['31(3)', '31(1)(a)']],
    ['FOIA', ['40(5B)(a)(i)', '40(2)']],
    ['FOIA', ['31(3)', alternative('31(1)(a)')]],
    ['FOIA', ['23(5)', alternative('24(2)'), alternative('42(1)')]],
  ])('may stand beside what it is about: %s %j', (regime, exemptions) => {
    const authority = regime.includes('S') ? { authority: SCOTTISH } : {};
    expect(errors({ regime, outcome, exemptions, ...authority })).toEqual([]);
  });

  test.each([
    ['FOIA', ['31(1)(a)'], 'Write "31(3)", which does.'],
    ['FOIA', ['31(3)', '42(1)'], 'Write "42(2)", which does.'],
    ['FOIA', ['21(1)'], 'No provision of that section does.'],
    ['FOIA', ['43(1)'], '“43(3)” does, but only for 43(2).'],
    ['EIR', ['12(5)(b)'], '“12(6)” does, but only for 12(5)(a).'],
    ['EIR', ['12(6)', '12(5)(b)'], '“12(6)” does, but only for 12(5)(a).'],
    ['EIR', ['5(3)'], 'No provision of that regulation does.'],
    ['FOISA', ['35(1)(a)'], 'Write "18(1)", which does.'],
    ['FOISA', ['36(1)'], 'No provision of that section does.'],
    ['FOISA', ['18(1)', '36(1)'], 'No provision of that section does.'],
    ['FOIA', ['14(1)'], 'Write “vexatious”'],
  ])('is not %s %j: %s', (regime, exemptions, remedy) => {
    const authority = regime.includes('S') ? { authority: SCOTTISH } : {};
    const [error, ...others] = errors({ regime, outcome, exemptions, ...authority });
    expect(others).toEqual([]);
    expect(error).toContain('confirm-or-deny');
    expect(error).toContain(remedy);
  });

  test.each([
    ['FOISA', ['18(1)', '35(1)(a)'], '18(1)'],
    ['FOISA', ['18(1)', '35(1)(a)'], '35(1)(a)'],
    ['EIR', ['12(6)', '12(5)(a)'], '12(6)'],
    ['FOIA', ['31(3)', '31(1)(a)'], '31(3)'],
  ])('shares its reasons with what it is about: %s %j, reasons for %s', (regime, exemptions, named) => {
    const words =
      'To say so would be likely to prejudice substantially what we do, and would adversely affect it.';
    const letter = `${reasons(words, named)}${weighed(undefined, named)}`;
    const authority = regime.includes('S') ? { authority: SCOTTISH } : {};
    expect(rules({ regime, outcome, exemptions, letter, ...authority })).toEqual([]);
    // Where information is withheld, to leave open that it is held is another matter.
    const held = rules({ regime, exemptions, letter, ...authority });
    expect(held).toContain('reasons-missing');
  });

  test('is said in these words not to reach an exemption', () => {
    expect(errors({ outcome, exemptions: ['43(1)'] })).toMatchInlineSnapshot(`
      [
        "confirm-or-deny: “43(1)” does not let an authority neither confirm nor deny that it holds information. “43(3)” does, but only for 43(2). Name the one that the letter relies on, or choose another outcome.",
      ]
    `);
    expect(errors({ outcome, exemptions: ['14(1)'] })).toMatchInlineSnapshot(`
      [
        "confirm-or-deny: “14(1)” refuses the request, and the outcome says “neither-confirmed-nor-denied”. Write “vexatious”, or name the provision that lets the letter neither confirm nor deny.",
      ]
    `);
  });
});

describe('section 18(1) FOISA', () => {
  const limb = (exemptions: readonly string[], words: string) =>
    findings(
      { regime: 'FOISA', outcome, exemptions, letter: `${reasons(words)}${weighed()}`, authority: SCOTTISH },
      'limb-missing',
    );

  test('works only with an exemption, and an entry that names none says so', () => {
    expect(limb(['18(1)'], 'To say so would harm.')).toMatchObject([{ severity: 'warning' }]);
    expect(
      limb(['18(1)'], 'To say so would harm.').map((each) => `${each.message} ${each.remedy}`),
    ).toMatchInlineSnapshot(`
      [
        "“18(1)” works only together with an exemption, and the entry does not say which. Add the one that would apply if the information were held, for example: exemptions: ["18(1)", "35(1)(a)"]. If the letter names none, accept this warning with that reason.",
      ]
    `);
  });

  test.each([
    [['18(1)', '35(1)(a)'], 'To say so would harm.'],
    [['18(1)'], 'If it were held, it would be exempt under section 35(1)(a).'],
    [['18(1)'], 'Under section 18(1), read with section 38(1)(b), of the Act we say neither.'],
    [['18(1)'], 'If held, it would be exempt under s.39(1) of FOISA.'],
  ])('has one in %j with “%s”', (exemptions, words) => {
    expect(limb(exemptions, words)).toEqual([]);
  });
});

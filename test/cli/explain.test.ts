import { describe, expect, test } from 'vitest';
import { explainOutcome } from '../../src/cli/explain/outcome.ts';
import { explainProvision } from '../../src/cli/explain/provision.ts';
import { explainRule, RULE_NAMES } from '../../src/cli/explain/rule.ts';
import { OUTCOMES } from '../../src/domain/outcome.ts';

describe('a provision', () => {
  test('is explained with its test, its twin, what a refusal must say and where to read it', () => {
    expect(explainProvision('31(1)(a)', ['FOIA'])).toMatchInlineSnapshot(`
      [
        "Section 31(1)(a): the prevention or detection of crime

      Disclosure would make it harder to prevent or detect crime, or would be likely to.

        Law: Freedom of Information Act 2000
        It covers: the prevention or detection of crime
        Kind: Exemption
        Absolute or qualified: Qualified: even where it applies, the authority may rely on it only if the public interest in doing so is the greater.
        The test: The authority has to show that disclosure would harm, or would be likely to harm, what the provision protects. The Act’s word is “prejudice”.

      Neither confirming nor denying. An authority that cannot even say whether it holds such information relies on 31(3).

      What a refusal must say. Within the time for answering, in a refusal notice (section 17):
        - that the information is refused as exempt, and under which exemption, down to the limb;
        - why the exemption applies, unless that is plain already or saying it would itself disclose what is exempt;
        - why the public interest in relying on it outweighs the public interest in openness or, if that is still being weighed, by when a decision is expected;
        - how to complain to the authority, or that it has no procedure for that, and the right to apply to the Information Commissioner under section 50.

      Section 31 applies only to information that section 30 does not cover.

      The words of the law: https://www.legislation.gov.uk/ukpga/2000/36/section/31",
      ]
    `);
  });

  test.each(['31(1)(a)', 's31(1)(a)', 'Section 31 (1)(a)', '31-1-a', '31.1.a'])(
    'can be written %s',
    (citation) => {
      expect(explainProvision(citation, ['FOIA'])).toEqual(explainProvision('31(1)(a)', ['FOIA']));
      expect(explainProvision(citation, ['FOIA'])).toHaveLength(1);
    },
  );

  test('with several limbs has them all', () => {
    const [text] = explainProvision('43', ['FOIA']);
    expect(text).toContain('  43(1)  trade secrets\n  43(2)  commercial interests');
  });

  test('is looked for in every law', () => {
    expect(explainProvision('38(1)(b)')).toHaveLength(2);
    expect(explainProvision('12(5)(e)')[0]).toMatch(/^Regulation 12\(5\)\(e\): /);
  });

  test('that was replaced names its successor and explains that', () => {
    const [text] = explainProvision('40(3)(a)(i)', ['FOIA']);
    expect(text).toMatch(
      /^FOIA 40\(3\)\(a\)\(i\) was replaced on 25 May 2018 by 40\(3A\)\(a\)\.\n\nSection 40\(3A\)\(a\)/,
    );
  });

  test('that is no exemption says what it is', () => {
    expect(explainProvision('17', ['FOIA'])).toEqual([
      'FOIA 17 is not an exemption: the notice of a refusal. Nothing is withheld under it.',
    ]);
  });

  test('without a twin says so', () => {
    expect(explainProvision('43(1)', ['FOIA'])[0]).toContain('It does not let an authority refuse to say');
  });

  test('that no law has gives nothing', () => {
    expect(explainProvision('99(9)')).toEqual([]);
    expect(explainProvision('cars')).toEqual([]);
  });
});

test.each(OUTCOMES)('the outcome %s is explained', (outcome) => {
  expect(explainOutcome(outcome)).toMatch(new RegExp(`^${outcome}: shown as “.+”\n\n.{20,}`));
});

test('an outcome is known by the words of letters too, and names its provisions', () => {
  expect(explainOutcome('ncnd')).toBe(explainOutcome('neither-confirmed-nor-denied'));
  expect(explainOutcome('Not held')).toBe(explainOutcome('not-held'));
  expect(explainOutcome('refused: cost limit')).toBe(explainOutcome('cost-limit'));
  expect(explainOutcome('repeated')).toContain('FOIA: 14(2)');
  expect(explainOutcome('maybe')).toBeUndefined();
});

test.each(RULE_NAMES)('the rule %s is explained with both examples', (name) => {
  expect(explainRule(name)).toMatch(/\n\nNot so:\n {4}\S[\s\S]*\n\nBut so:\n {4}\S/);
});

test('a rule that is not there is not explained', () => {
  expect(explainRule('limb-mising')).toBeUndefined();
});

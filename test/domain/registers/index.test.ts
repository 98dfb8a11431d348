import { describe, expect, test } from 'vitest';
import { REGIMES, type Regime } from '../../../src/domain/regime.ts';
import {
  confirmOrDenyOf,
  exemptionsOf,
  findExemption,
  findOtherProvision,
  findSuperseded,
  legislationAddress,
  sectionOf,
} from '../../../src/domain/registers/index.ts';
import { OTHER_PROVISIONS } from '../../../src/domain/registers/other-provision.ts';
import { SUPERSEDED } from '../../../src/domain/registers/superseded-provision.ts';

function find(regime: Regime, provision: string) {
  const exemption = findExemption(regime, provision);
  if (!exemption) throw new Error(`${regime} has no ${provision}`);
  return exemption;
}

describe.each(REGIMES)('the register of %s', (regime) => {
  const register = exemptionsOf(regime);

  test('names each provision once', () => {
    const provisions = register.map(({ provision }) => provision);
    expect(provisions).toEqual([...new Set(provisions)]);
  });

  test('holds the section, and every provision on the way to a limb', () => {
    for (const { provision, section } of register) {
      expect(sectionOf(provision)).toBe(section);
      const above = provision.slice(0, Math.max(provision.lastIndexOf('('), 0));
      if (above !== '') expect(findExemption(regime, above)).toBeDefined();
    }
  });

  test('offers as limbs only complete provisions inside the one that needs them', () => {
    for (const { provision, limbs } of register) {
      expect(limbs).not.toHaveLength(1);
      for (const limb of limbs) {
        expect(limb.startsWith(`${provision}(`)).toBe(true);
        expect(find(regime, limb).limbs).toEqual([]);
      }
    }
  });

  test('leads from a provision to one that lifts the duty to confirm or deny', () => {
    for (const exemption of register) {
      const neither = confirmOrDenyOf(exemption);
      expect(neither?.provision).toBe(exemption.confirmOrDeny);
      if (neither) expect(neither.duty).toBe('confirm-or-deny');
      if (exemption.duty === 'confirm-or-deny') expect(exemption.confirmOrDeny).toBeUndefined();
    }
  });

  test('says what each provision means in one sentence', () => {
    for (const { meaning } of register) expect(meaning).toMatch(/^[A-Z][^.!?]+\.$/);
  });

  test('keeps exemptions and other provisions apart', () => {
    for (const provision of Object.keys(OTHER_PROVISIONS[regime]))
      expect(findExemption(regime, provision)).toBeUndefined();
  });

  test('replaces old provisions by provisions of today, on a given day', () => {
    for (const { was, now, since } of SUPERSEDED[regime]) {
      expect(findExemption(regime, was)).toBeUndefined();
      for (const provision of now) expect(findExemption(regime, provision)).toBeDefined();
      expect(since).toBe('2018-05-25');
    }
  });
});

test('FOIA has the 24 exemption sections of Part II and the two refusals of Part I', () => {
  const sections = new Set(
    exemptionsOf('FOIA')
      .filter(({ kind }) => kind === 'exemption')
      .map(({ section }) => section),
  );
  expect(sections.size).toBe(24);
  expect(sections).toContain('22A');
  expect(sections).not.toContain('25');
  const procedural = exemptionsOf('FOIA').filter(({ kind }) => kind === 'procedural');
  expect(procedural.map(({ provision }) => provision)).toEqual([
    '12',
    '12(1)',
    '12(2)',
    '14',
    '14(1)',
    '14(2)',
  ]);
});

test('only what section 2(3) names is absolute', () => {
  const absolute = exemptionsOf('FOIA').filter(
    ({ standing, kind, limbs, duty }) =>
      standing === 'absolute' && kind === 'exemption' && limbs.length === 0 && duty === 'disclose',
  );
  const names = absolute.map(({ provision }) => provision);
  expect([...new Set(names.map(sectionOf))]).toEqual(['21', '23', '32', '34', '37', '40', '41', '44']);
  expect(names.filter((name) => /^(?:37|40)/.test(name))).toEqual([
    '37(1)(a)',
    '37(1)(aa)',
    '37(1)(ab)',
    '40(1)',
    '40(3A)',
    '40(3A)(a)',
    '40(3A)(b)',
  ]);
  const mixed = exemptionsOf('FOIA').filter(({ standing }) => standing === 'mixed');
  expect([...new Set(mixed.map(({ section }) => section))]).toEqual(['36', '37', '40']);
});

test('health and safety asks for danger, not prejudice', () => {
  expect(find('FOIA', '38(1)(a)').test).toBe('endanger');
  expect(find('FOIA', '31(1)(a)').test).toBe('prejudice');
  expect(find('EIR', '12(5)(e)').test).toBe('adverse-effect');
  expect(find('FOISA', '35(1)(a)').test).toBe('substantial-prejudice');
  expect(find('EISR', '10(5)(e)').test).toBe('substantial-prejudice');
});

test('a bare 31(1) has to choose a limb, while 21 and 40(2) are complete', () => {
  expect(find('FOIA', '31(1)').limbs).toEqual('abcdefghi'.split('').map((letter) => `31(1)(${letter})`));
  expect(find('FOIA', '31').limbs).toEqual(find('FOIA', '31(1)').limbs);
  expect(find('FOIA', '36(2)(b)').limbs).toEqual(['36(2)(b)(i)', '36(2)(b)(ii)']);
  expect(find('FOIA', '40').limbs).toEqual(['40(1)', '40(2)']);
  expect(find('FOIA', '40(2)').limbs).toEqual([]);
  expect(find('FOIA', '21').limbs).toEqual([]);
  expect(find('FOIA', '24').limbs).toEqual([]);
});

test('section 21 has no provision to neither confirm nor deny, nor has a trade secret', () => {
  expect(confirmOrDenyOf(find('FOIA', '21(1)'))).toBeUndefined();
  expect(confirmOrDenyOf(find('FOIA', '43(1)'))).toBeUndefined();
  expect(confirmOrDenyOf(find('FOIA', '43(2)'))?.provision).toBe('43(3)');
  expect(confirmOrDenyOf(find('FOIA', '40(1)'))?.provision).toBe('40(5A)');
  expect(confirmOrDenyOf(find('EIR', '12(5)(a)'))?.provision).toBe('12(6)');
  expect(confirmOrDenyOf(find('EIR', '12(5)(b)'))).toBeUndefined();
  expect(confirmOrDenyOf(find('FOISA', '35(1)(a)'))?.provision).toBe('18(1)');
  expect(confirmOrDenyOf(find('FOISA', '36(2)'))).toBeUndefined();
  expect(confirmOrDenyOf(find('EISR', '10(5)(a)'))?.provision).toBe('10(8)');
  expect(confirmOrDenyOf(find('EISR', '10(5)(b)'))).toBeUndefined();
  expect(confirmOrDenyOf(find('EISR', '11(2)'))?.provision).toBe('11(6)');
});

test('the law of each regime has an address', () => {
  expect(legislationAddress(find('FOIA', '31(1)(a)'))).toBe(
    'https://www.legislation.gov.uk/ukpga/2000/36/section/31',
  );
  expect(legislationAddress(find('EIR', '12(4)(b)'))).toBe(
    'https://www.legislation.gov.uk/uksi/2004/3391/regulation/12',
  );
  expect(legislationAddress(find('FOISA', '30(c)'))).toBe(
    'https://www.legislation.gov.uk/asp/2002/13/section/30',
  );
  expect(legislationAddress(find('EISR', '10(4)(b)'))).toBe(
    'https://www.legislation.gov.uk/ssi/2004/520/regulation/10',
  );
});

test('a provision inside one that is no exemption is none either', () => {
  expect(findOtherProvision('FOIA', '17(1)(b)')).toBe('the duty to name the exemption relied on');
  expect(findOtherProvision('FOIA', '17(4)')).toBe('the notice of a refusal');
  expect(findOtherProvision('FOIA', '31(1)(a)')).toBeUndefined();
});

test('the old section 40(3)(a)(i) is today’s 40(3A)(a)', () => {
  expect(findSuperseded('FOIA', '40(3)(a)(i)')?.now).toEqual(['40(3A)(a)']);
  expect(findSuperseded('FOIA', '40(2)')).toBeUndefined();
});

describe('the Environmental Information (Scotland) Regulations', () => {
  test('have the five exceptions of 10(4), the seven of 10(5), and personal data in 11', () => {
    expect(find('EISR', '10').limbs).toEqual([
      ...[...'abcde'].map((letter) => `10(4)(${letter})`),
      ...[...'abcdefg'].map((letter) => `10(5)(${letter})`),
    ]);
    expect(find('EISR', '11').limbs).toEqual(['11(1)', '11(2)']);
  });

  test('put every exception to the public interest, one’s own data and the first condition apart', () => {
    const absolute = exemptionsOf('EISR').filter(({ standing }) => standing === 'absolute');
    expect(absolute.map(({ provision }) => provision)).toEqual([
      ...['11(1)', '11(2)(a)', '11(3A)', '11(3A)(a)', '11(3A)(b)'],
    ]);
  });

  test('ask for substantial prejudice in 10(5) and 10(8), and for no harm in 10(4)', () => {
    for (const { provision, test: asked } of exemptionsOf('EISR').filter(({ section }) => section === '10'))
      if (provision !== '10')
        expect(asked, provision).toBe(/^10\([58]\)/.test(provision) ? 'substantial-prejudice' : 'class');
  });

  test('had other conditions for personal data before 25 May 2018', () => {
    expect(findSuperseded('EISR', '11(3)(a)(i)')?.now).toEqual(['11(3A)(a)']);
    expect(findSuperseded('EISR', '11(4)')?.now).toEqual(['11(4A)']);
    expect(findSuperseded('EISR', '11(2)')).toBeUndefined();
  });

  test('give the time for answering, the review and the Commissioner as no exceptions', () => {
    expect(findOtherProvision('EISR', '5(2)(a)')).toBe('the time for answering');
    expect(findOtherProvision('EISR', '16(4)')).toBe('asking the authority to review its decision');
    expect(findOtherProvision('EISR', '17')).toBe('enforcement and appeals');
    expect(findOtherProvision('EISR', '10(6)')).toBe('emissions, to which some exceptions do not apply');
  });
});

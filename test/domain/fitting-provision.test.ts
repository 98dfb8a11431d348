import { describe, expect, test } from 'vitest';
import { exampleProvision, fitsOutcome, provisionChoices } from '../../src/domain/fitting-provision.ts';
import { OUTCOMES, type Outcome } from '../../src/domain/outcome.ts';
import { REGIMES, type Regime } from '../../src/domain/regime.ts';
import { exemptionsOf, findExemption } from '../../src/domain/registers/index.ts';

function offered(outcome: Outcome, regime: Regime, governmentDepartment = false): readonly string[] {
  return provisionChoices(outcome, regime, { governmentDepartment }).flatMap(({ provisions }) =>
    provisions.map(({ provision }) => provision),
  );
}

describe('what is offered for an outcome', () => {
  test.each<[Outcome, Regime, readonly string[]]>([
    ['disclosed', 'FOIA', []],
    ['not-held', 'FOIA', []],
    ['not-held', 'EIR', ['12(4)(a)']],
    ['not-held-explained', 'EIR', ['12(4)(a)']],
    ['not-held', 'EISR', ['10(4)(a)']],
    ['already-accessible', 'FOIA', ['21(1)']],
    ['already-accessible', 'EIR', []],
    ['already-accessible', 'EISR', []],
    ['already-accessible', 'FOISA', ['25(1)']],
    ['future-publication', 'FOIA', ['22(1)', '22A(1)']],
    ['future-publication', 'FOISA', ['27(1)', '27(2)']],
    ['cost-limit', 'FOIA', ['12(1)', '12(2)']],
    ['cost-limit', 'EIR', ['12(4)(b)']],
    ['cost-limit', 'EISR', ['10(4)(b)']],
    ['cost-limit', 'FOISA', ['12(1)']],
    ['vexatious', 'FOIA', ['14(1)']],
    ['vexatious', 'EIR', ['12(4)(b)']],
    ['vexatious', 'EISR', ['10(4)(b)']],
    ['repeated', 'FOISA', ['14(2)']],
    ['neither-confirmed-nor-denied', 'FOISA', ['18(1)']],
    ['neither-confirmed-nor-denied', 'EISR', ['10(8)', '11(6)']],
  ])('%s under %s', (outcome, regime, provisions) => {
    expect(offered(outcome, regime)).toEqual(provisions);
  });

  test('fits it', () => {
    for (const regime of REGIMES)
      for (const outcome of OUTCOMES)
        for (const provision of offered(outcome, regime, true)) {
          const exemption = findExemption(regime, provision);
          expect(exemption && fitsOutcome(exemption, outcome), `${regime} ${provision} ${outcome}`).toBe(
            true,
          );
        }
  });

  test('has every limb of every exemption where all is withheld, and nothing that has limbs or lets say neither', () => {
    for (const regime of REGIMES) {
      const limbs = exemptionsOf(regime)
        .filter(({ provision, section, kind }) => provision === section && kind !== 'procedural')
        .filter(({ section }) => !['21', '22', '22A'].includes(section) || regime !== 'FOIA')
        .filter(({ section }) => !['25', '27'].includes(section) || regime !== 'FOISA')
        .flatMap(({ limbs: each }) => each);
      const all = offered('withheld', regime, true);
      expect(all).toEqual(expect.arrayContaining([...limbs]));
      for (const provision of all) {
        expect(findExemption(regime, provision)).toMatchObject({ duty: 'disclose', limbs: [] });
      }
    }
    expect(offered('withheld', 'FOIA')).not.toContain('12(1)');
  });

  test('is the confirm-or-deny provision where that is the outcome, and no refusal on cost', () => {
    const neither = offered('neither-confirmed-nor-denied', 'FOIA');
    expect(neither).toEqual(expect.arrayContaining(['23(5)', '24(2)', '31(3)', '40(5B)(a)(i)']));
    expect(neither).not.toContain('12(2)');
    expect(neither).not.toContain('31(1)(a)');
    expect(offered('neither-confirmed-nor-denied', 'EIR')).toContain('12(6)');
  });

  test('has section 35 for government departments only', () => {
    expect(offered('withheld', 'FOIA')).not.toContain('35(1)(a)');
    expect(offered('withheld', 'FOIA', true)).toContain('35(1)(a)');
    expect(offered('withheld', 'FOISA')).toContain('35(1)(a)');
  });

  test('leaves out what is chosen, and 21(1) and 22(1) only while they would stand alone', () => {
    const first = provisionChoices('withheld', 'FOIA', { governmentDepartment: false });
    expect(first.map(({ section }) => section.provision).slice(0, 4)).toEqual(['22A', '23', '24', '26']);
    const chosen = [findExemption('FOIA', '23(1)')].filter((each) => each !== undefined);
    const second = provisionChoices('withheld', 'FOIA', { governmentDepartment: false, chosen });
    expect(second.map(({ section }) => section.provision).slice(0, 4)).toEqual(['21', '22', '22A', '24']);
  });

  test('has what a response cites that names no limb, for the record chooses none', () => {
    const [law] = provisionChoices('withheld', 'FOIA', { governmentDepartment: false }).filter(
      ({ section }) => section.provision === '31',
    );
    expect(law?.limbless.map(({ provision }) => provision)).toEqual(['31', '31(1)']);
  });
});

test('a provision by which information is withheld does not let an authority say neither, nor the other way round', () => {
  for (const regime of REGIMES) {
    const withheld = findExemption(regime, exampleProvision('withheld', regime));
    const neither = findExemption(regime, exampleProvision('neither-confirmed-nor-denied', regime));
    expect(withheld && fitsOutcome(withheld, 'withheld')).toBe(true);
    expect(withheld && fitsOutcome(withheld, 'neither-confirmed-nor-denied')).toBe(false);
    expect(neither && fitsOutcome(neither, 'neither-confirmed-nor-denied')).toBe(true);
    expect(neither && fitsOutcome(neither, 'withheld')).toBe(false);
  }
});

import { describe, expect, test } from 'vitest';
import { confirmOrDenyFor, partOf, partsOf } from '../../src/domain/provision-tree.ts';
import { REGIMES, type Regime } from '../../src/domain/regime.ts';
import { exemptionsOf, findExemption } from '../../src/domain/registers/index.ts';

function find(regime: Regime, provision: string) {
  const exemption = findExemption(regime, provision);
  if (!exemption) throw new Error(`${regime} has no ${provision}`);
  return exemption;
}

describe('where a provision stands', () => {
  test('it is part of those above it, outermost first', () => {
    expect(partOf(find('FOIA', '30(2)(a)(iv)')).map(({ provision }) => provision)).toEqual([
      '30',
      '30(2)',
      '30(2)(a)',
    ]);
    expect(partOf(find('FOIA', '30'))).toEqual([]);
  });

  test('section 3 is not above section 31, nor 22 above 22A', () => {
    expect(partOf(find('FOIA', '22A(1)')).map(({ provision }) => provision)).toEqual(['22A']);
  });

  test('its parts stand in the order of the law, one step down', () => {
    expect(partsOf(find('FOIA', '40')).map(({ provision }) => provision)).toEqual([
      ...['40(1)', '40(2)', '40(3A)', '40(3B)', '40(4A)', '40(5A)', '40(5B)'],
    ]);
    expect(partsOf(find('EIR', '12')).map(({ provision }) => provision)).toEqual([
      ...['12(3)', '12(4)', '12(5)', '12(6)'],
    ]);
    expect(partsOf(find('FOIA', '42(2)'))).toEqual([]);
  });

  test.each(REGIMES)('every provision of %s but the sections is a part of exactly one other', (regime) => {
    const parts = exemptionsOf(regime).flatMap(partsOf);
    const inside = exemptionsOf(regime).filter(({ provision, section }) => provision !== section);
    expect(parts.map(({ provision }) => provision).toSorted()).toEqual(
      inside.map(({ provision }) => provision).toSorted(),
    );
  });
});

describe('what a provision for neither confirming nor denying goes with', () => {
  test.each([
    ['FOIA', '31(3)', ['31(1)', '31(2)']],
    ['FOIA', '43(3)', ['43(2)']],
    ['FOIA', '40(5A)', ['40(1)']],
    ['FOIA', '40(5B)(a)(i)', ['40(2)', '40(3A)', '40(3B)', '40(4A)']],
    ['EIR', '12(6)', ['12(5)(a)']],
    ['EISR', '10(8)', ['10(5)(a)']],
  ] as const)('%s %s: %j', (regime, provision, served) => {
    expect(confirmOrDenyFor(find(regime, provision)).map((exemption) => exemption.provision)).toEqual(served);
  });

  test('nothing, where it does not lift that duty', () => {
    expect(confirmOrDenyFor(find('FOIA', '31(1)(a)'))).toEqual([]);
  });
});

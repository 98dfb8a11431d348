import { describe, expect, test } from 'vitest';
import { REGIMES, type Regime } from '../../src/domain/regime.ts';
import { exemptionsOf, findExemption } from '../../src/domain/registers/index.ts';
import {
  provisionFacts,
  provisionMeaning,
  provisionName,
  refusalDemands,
} from '../../src/formats/exemption-page.ts';

function find(regime: Regime, provision: string) {
  const exemption = findExemption(regime, provision);
  if (!exemption) throw new Error(`${regime} has no ${provision}`);
  return exemption;
}
const facts = (regime: Regime, provision: string) =>
  provisionFacts(find(regime, provision))
    .map(({ words }) => words)
    .join(' ');
const demands = (regime: Regime, provision: string) =>
  refusalDemands(find(regime, provision)).demands.join(' ');

describe('the page of a provision', () => {
  test.each(REGIMES)('of %s says in one sentence what it means, and what a refusal must say', (regime) => {
    for (const exemption of exemptionsOf(regime)) {
      expect(provisionMeaning(exemption), exemption.provision).toMatch(/^[A-Z][^.]+\.$/);
      expect(refusalDemands(exemption).demands.length, exemption.provision).toBeGreaterThan(1);
    }
  });

  test('says of a provision for neither confirming nor denying what it protects, not that it is held', () => {
    expect(provisionMeaning(find('FOIA', '31(3)'))).toContain('sections 31(1) and 31(2) would protect');
    expect(facts('FOIA', '31(3)')).toContain('merely saying whether it holds the information would harm');
    expect(provisionMeaning(find('FOIA', '43(3)'))).toContain('Saying whether the information is held');
  });

  test('tells the four tests of the Act apart, and that of the Regulations', () => {
    expect(facts('FOIA', '31(1)(a)')).toContain('prejudice');
    expect(facts('FOIA', '38(1)(a)')).toContain('in danger');
    expect(facts('FOIA', '24(1)')).toContain('required for the purpose');
    expect(facts('FOIA', '42(1)')).toContain('No harm has to be shown');
    expect(facts('EIR', '12(5)(e)')).toContain('adversely affect');
    expect(facts('EISR', '10(5)(e)')).toContain('would be likely substantially to harm');
  });

  test('says absolute or qualified, but not of a refusal of the whole request', () => {
    expect(facts('FOIA', '41(1)')).toContain('Absolute:');
    expect(facts('FOIA', '31(1)(a)')).toContain('Qualified:');
    expect(facts('FOIA', '40')).toContain('in some circumstances');
    expect(facts('FOIA', '12(1)')).not.toMatch(/absolute|qualified/i);
    expect(facts('FOISA', '18(1)')).toContain('Qualified:');
  });

  test('asks for the public interest where it has to be weighed', () => {
    expect(demands('FOIA', '31(1)(a)')).toContain('public interest');
    expect(demands('FOIA', '41(1)')).not.toContain('public interest');
    expect(demands('FOIA', '40(2)')).toContain('where it is qualified, why the public interest');
    expect(demands('EIR', '12(4)(d)')).toContain('when it is expected to be finished');
    expect(demands('EIR', '12(4)(e)')).not.toContain('finished');
  });

  test('sends a refusal under the Scottish Regulations to the Scottish Commissioner, after a review', () => {
    expect(demands('EISR', '10(4)(d)')).toContain('by when the material is expected to be finished');
    expect(demands('EISR', '10(4)(e)')).not.toContain('finished');
    expect(demands('EISR', '10(5)(e)')).toContain('how the decision on the public interest was reached');
    expect(demands('EISR', '11(1)')).not.toContain('public interest');
    expect(demands('EISR', '10(8)')).toContain('does not reveal whether the information exists');
    expect(demands('EISR', '10(5)(e)')).toContain(
      'a review within 40 working days (regulation 16), and the right to apply to the Scottish Information Commissioner',
    );
  });

  test('names a provision as shortly as its neighbours allow', () => {
    expect(provisionName(find('FOIA', '31'))).toBe('Section 31: Law enforcement');
    expect(provisionName(find('FOIA', '31(1)'))).toBe('Section 31(1)');
    expect(provisionName(find('EIR', '12(4)(a)'))).toBe('Regulation 12(4)(a): Information not held');
    expect(provisionName(find('EISR', '10(4)(a)'))).toBe('Regulation 10(4)(a): Information not held');
  });
});

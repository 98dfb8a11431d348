import type { Exemption, ExemptionTest } from './exemption.ts';
import { partsOf } from './provision-tree.ts';
import { isEnvironmental, type Regime } from './regime.ts';
import { EXCEPTION } from './registers/exception.ts';
import { exemptionsOf } from './registers/index.ts';

// What a refusal under one provision has to say beside the provision itself.

/**
 * Sections 12 and 14 refuse the request and not information: section 17(5) asks no more than to name them.
 * Section 18 FOISA, which is no exemption either, does not.
 */
export function isRefusalOfRequest({ kind, standing }: Exemption): boolean {
  return kind === 'procedural' && standing === 'absolute';
}

/**
 * Whether the public interest has to be weighed. Where the standing depends on a condition, only the condition
 * says so; what is not held cannot be weighed.
 */
export function isWeighed(exemption: Exemption): boolean {
  const { regime, section, standing } = exemption;
  if (isRefusalOfRequest(exemption) || isNotHeld(exemption)) return false;
  // Section 36 is absolute for the two Houses of Parliament only: section 2(3)(e).
  return standing === 'qualified' || (regime === 'FOIA' && section === '36');
}

/** The exception for what is not held, which both sets of Regulations have and neither Act. */
export function isNotHeld({ regime, provision }: Exemption): boolean {
  return isEnvironmental(regime) && provision === EXCEPTION[regime].notHeld;
}

/** The exception for requests that are manifestly unreasonable, for their cost or their purpose. */
export function isManifestlyUnreasonable({ regime, provision }: Exemption): boolean {
  return isEnvironmental(regime) && provision === EXCEPTION[regime].unreasonable;
}

/**
 * What sends environmental information from an Act to the Regulations, and may be cited beside their exceptions:
 * section 39 FOIA, section 39(2) FOISA. In Scotland 39(1) is about health and safety.
 */
export function sendsToRegulations({ regime, provision, section }: Exemption): boolean {
  return section === '39' && (regime === 'FOIA' || (regime === 'FOISA' && !provision.startsWith('39(1)')));
}

/**
 * Section 35 FOIA is for government departments and the Welsh Government, section 29 FOISA for the Scottish
 * Administration: other bodies have sections 36 and 30.
 */
export function isForGovernment({ regime, section }: Exemption): boolean {
  return (regime === 'FOIA' && section === '35') || (regime === 'FOISA' && section === '29');
}

/** Tests that are met at either of two levels; the EIR know only that disclosure “would” do harm. */
const TWO_LEVELS: readonly ExemptionTest[] = ['prejudice', 'endanger', 'substantial-prejudice'];

/** Whether a refusal says that the harm would follow, or that it would be likely to. */
export function hasTwoLevels({ test }: Exemption): boolean {
  return TWO_LEVELS.includes(test);
}

/** What exempts the personal data of someone else, and where its conditions are. */
const PERSONAL_DATA: Readonly<Record<Regime, { readonly exempt: RegExp; readonly condition: RegExp }>> = {
  FOIA: { exempt: /^40\(2\)$/, condition: /^40\((?:3A|3B|4A)\)/ },
  EIR: { exempt: /^(?:12\(3\)|13|13\(1\))$/, condition: /^13\((?:1\)\(|2A|2B|3A)/ },
  FOISA: { exempt: /^38\(1\)\(b\)$/, condition: /^38\((?:2A|2B|3A)\)/ },
  EISR: { exempt: /^(?:10\(3\)|11\(2\))$/, condition: /^11\((?:2\)\(|3A|3B|4A)/ },
};

/** Whether a provision exempts personal data of someone else, which it does only under one of three conditions. */
export function needsCondition({ regime, provision }: Exemption): boolean {
  return PERSONAL_DATA[regime].exempt.test(provision);
}

/** Whether a provision is such a condition, or a limb of one. */
export function isCondition({ regime, provision }: Exemption): boolean {
  return PERSONAL_DATA[regime].condition.test(provision);
}

/** The conditions of which a refusal of personal data names one; empty for every other provision. */
export function conditionsOf(exemption: Exemption): readonly Exemption[] {
  return needsCondition(exemption)
    ? exemptionsOf(exemption.regime).filter((each) => isCondition(each) && partsOf(each).length === 0)
    : [];
}

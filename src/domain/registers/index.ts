import type { Exemption, Provision } from '../exemption.ts';
import type { Regime } from '../regime.ts';
import { EIR } from './eir.ts';
import { EISR } from './eisr.ts';
import { FOIA } from './foia.ts';
import { FOISA } from './foisa.ts';
import { OTHER_PROVISIONS } from './other-provision.ts';
import { SUPERSEDED, type SupersededProvision } from './superseded-provision.ts';

const REGISTERS: Readonly<Record<Regime, readonly Exemption[]>> = { FOIA, EIR, FOISA, EISR };

const BY_PROVISION: Readonly<Record<Regime, ReadonlyMap<Provision, Exemption>>> = {
  FOIA: byProvision(FOIA),
  EIR: byProvision(EIR),
  FOISA: byProvision(FOISA),
  EISR: byProvision(EISR),
};

const ADDRESSES: Readonly<Record<Regime, string>> = {
  FOIA: 'https://www.legislation.gov.uk/ukpga/2000/36/section/',
  EIR: 'https://www.legislation.gov.uk/uksi/2004/3391/regulation/',
  FOISA: 'https://www.legislation.gov.uk/asp/2002/13/section/',
  EISR: 'https://www.legislation.gov.uk/ssi/2004/520/regulation/',
};

function byProvision(register: readonly Exemption[]): ReadonlyMap<Provision, Exemption> {
  return new Map(register.map((exemption) => [exemption.provision, exemption]));
}

/** Every citable provision of a regime, in the order of the Act: sections, then what is inside them. */
export function exemptionsOf(regime: Regime): readonly Exemption[] {
  return REGISTERS[regime];
}

/** The provision as the law prints it today, or undefined where nothing can be withheld under it. */
export function findExemption(regime: Regime, provision: Provision): Exemption | undefined {
  return BY_PROVISION[regime].get(provision);
}

/** The section or regulation of a provision: `22A` of `22A(1)`. */
export function sectionOf(provision: Provision): string {
  return provision.split('(', 1)[0] ?? provision;
}

/** Where the section or regulation can be read. */
export function legislationAddress(exemption: Exemption): string {
  return ADDRESSES[exemption.regime] + exemption.section;
}

/** The provision that would let an authority say neither that it holds the same information nor that it does not. */
export function confirmOrDenyOf(exemption: Exemption): Exemption | undefined {
  const { regime, confirmOrDeny } = exemption;
  return confirmOrDeny === undefined ? undefined : findExemption(regime, confirmOrDeny);
}

/** What a provision that is no exemption is about ("the notice of a refusal"); undefined if it is not known. */
export function findOtherProvision(regime: Regime, provision: Provision): string | undefined {
  for (let name = provision; name !== ''; name = name.slice(0, Math.max(name.lastIndexOf('('), 0))) {
    const what = OTHER_PROVISIONS[regime][name];
    if (what !== undefined) return what;
  }
  return undefined;
}

/** What took the place of a provision that has been replaced since. */
export function findSuperseded(regime: Regime, provision: Provision): SupersededProvision | undefined {
  return SUPERSEDED[regime].find(({ was }) => was === provision);
}

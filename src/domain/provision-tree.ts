import type { Exemption, Provision } from './exemption.ts';
import { exemptionsOf, findExemption } from './registers/index.ts';

/** The provisions that one is part of, outermost first: 31 and 31(1) for 31(1)(a). */
export function partOf({ regime, provision }: Exemption): readonly Exemption[] {
  const above: Exemption[] = [];
  for (let name = outer(provision); name !== ''; name = outer(name)) {
    const found = findExemption(regime, name);
    if (found !== undefined) above.unshift(found);
  }
  return above;
}

/** The provisions directly inside one, as the law counts them. */
export function partsOf(exemption: Exemption): readonly Exemption[] {
  return inOrder(exemptionsOf(exemption.regime).filter((other) => partOf(other).at(-1) === exemption));
}

/**
 * What a provision that lets an authority neither confirm nor deny goes with, in as few provisions as say it:
 * 31(1) and 31(2) for 31(3). Empty for any other provision.
 */
export function confirmOrDenyFor(exemption: Exemption): readonly Exemption[] {
  const own = [...partOf(exemption), exemption];
  const names = own.map(({ provision }) => provision);
  const served = exemptionsOf(exemption.regime).filter(
    (other) => names.includes(other.confirmOrDeny ?? '') && !own.includes(other),
  );
  return inOrder(served.filter((other) => !partOf(other).some((above) => served.includes(above))));
}

/** Whether one provision is another or stands inside it: 31(1)(a) is within 31(1), and within 31. */
export function isWithin(one: Provision, whole: Provision): boolean {
  return one === whole || one.startsWith(`${whole}(`);
}

function outer(provision: Provision): Provision {
  return provision.slice(0, Math.max(provision.lastIndexOf('('), 0));
}

/** As the law counts them: a register has conditions and twins after the provisions that a refusal chooses from. */
export function inOrder(exemptions: readonly Exemption[]): readonly Exemption[] {
  return exemptions.toSorted((a, b) => COUNTED.compare(a.provision, b.provision));
}

const COUNTED = new Intl.Collator('en-GB', { numeric: true });

import type { Provision } from '../exemption.ts';
import type { EnvironmentalRegime } from '../regime.ts';

/** The regulation that holds the exceptions, and the ones in it of which more is to be said. */
interface Exceptions {
  readonly section: Provision;
  readonly notHeld: Provision;
  readonly unreasonable: Provision;
  readonly unfinished: Provision;
  /** Where it says that some exceptions are not for emissions. */
  readonly emissions: Provision;
}

/** The same exceptions under different numbers: regulation 12 EIR is regulation 10 in Scotland. */
export const EXCEPTION: Readonly<Record<EnvironmentalRegime, Exceptions>> = {
  EIR: {
    section: '12',
    notHeld: '12(4)(a)',
    unreasonable: '12(4)(b)',
    unfinished: '12(4)(d)',
    emissions: '12(9)',
  },
  EISR: {
    section: '10',
    notHeld: '10(4)(a)',
    unreasonable: '10(4)(b)',
    unfinished: '10(4)(d)',
    emissions: '10(6)',
  },
};

import type { Provision } from '../exemption.ts';
import type { Regime } from '../regime.ts';

/** A provision that older letters cite and that the law now prints elsewhere. */
export interface SupersededProvision {
  readonly was: Provision;
  /** What says it today; several where the old provision covered several, and only its reader can tell which. */
  readonly now: readonly [Provision, ...Provision[]];
  /** First day on which the old provision was no longer law, as `YYYY-MM-DD`. */
  readonly since: string;
}

const since = '2018-05-25';

/**
 * All from the Data Protection Act 2018, Schedule 19, which put the General Data Protection Regulation
 * in place of the Data Protection Act 1998. Requests received before that day keep the old text.
 */
export const SUPERSEDED: Readonly<Record<Regime, readonly SupersededProvision[]>> = {
  FOIA: [
    { was: '40(3)', now: ['40(3A)'], since },
    { was: '40(3)(a)', now: ['40(3A)(a)'], since },
    { was: '40(3)(a)(i)', now: ['40(3A)(a)'], since },
    { was: '40(3)(a)(ii)', now: ['40(3B)'], since },
    { was: '40(3)(b)', now: ['40(3A)(b)'], since },
    { was: '40(4)', now: ['40(4A)'], since },
    { was: '40(5)', now: ['40(5B)', '40(5A)'], since },
    { was: '40(5)(a)', now: ['40(5A)'], since },
    { was: '40(5)(b)', now: ['40(5B)'], since },
    { was: '40(5)(b)(i)', now: ['40(5B)(a)(i)'], since },
    { was: '40(5)(b)(ii)', now: ['40(5B)(c)'], since },
  ],
  EIR: [
    { was: '13(2)', now: ['13(2A)'], since },
    { was: '13(2)(a)', now: ['13(2A)(a)'], since },
    { was: '13(2)(a)(i)', now: ['13(2A)(a)'], since },
    { was: '13(2)(a)(ii)', now: ['13(2B)'], since },
    { was: '13(2)(b)', now: ['13(2A)(b)'], since },
    { was: '13(3)', now: ['13(3A)'], since },
    { was: '13(5)', now: ['13(5A)'], since },
  ],
  FOISA: [
    { was: '38(2)', now: ['38(2A)'], since },
    { was: '38(2)(a)', now: ['38(2A)(a)'], since },
    { was: '38(2)(a)(i)', now: ['38(2A)(a)'], since },
    { was: '38(2)(a)(ii)', now: ['38(2B)'], since },
    { was: '38(2)(b)', now: ['38(2A)(b)'], since },
    { was: '38(3)', now: ['38(3A)'], since },
  ],
  EISR: [
    { was: '11(3)', now: ['11(3A)'], since },
    { was: '11(3)(a)', now: ['11(3A)(a)'], since },
    { was: '11(3)(a)(i)', now: ['11(3A)(a)'], since },
    { was: '11(3)(a)(ii)', now: ['11(3B)'], since },
    { was: '11(3)(b)', now: ['11(3A)(b)'], since },
    { was: '11(4)', now: ['11(4A)'], since },
  ],
};

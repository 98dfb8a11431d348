import type { Regime } from './regime.ts';

export type Nation = 'england' | 'wales' | 'scotland' | 'northern-ireland';

/** The public authority that keeps the log: `content/authority.yaml`, checked. */
export interface Authority {
  readonly name: string;
  /** What its own people call it, for sentences: "the MPS". */
  readonly shortName: string;
  readonly nation: Nation;
  readonly regimes: readonly Regime[];
  /** A government department, the Welsh Government or a part of the Scottish Administration: see `isForGovernment`. */
  readonly governmentDepartment: boolean;
  /** Where the log is published, without a trailing slash; the root of every canonical address. */
  readonly site: string;
  /** Shapes of a reference: `01.FOI.{yy}.{nnnnnn}`. See `reference.ts`. */
  readonly referencePatterns: readonly string[];
  readonly contacts: {
    readonly website: string;
    /** Page or mailbox for a new request. */
    readonly requests: string;
    /** Mailbox for an internal review. */
    readonly reviews: string;
    /** Page or mailbox for feedback on the log. */
    readonly feedback: string;
  };
  /** How someone who asked can have the decision looked at again. */
  readonly review: {
    /** Working days in which to ask for an internal review. */
    readonly askWithinWorkingDays: number;
    readonly complainTo: string;
    readonly complaintAddress: string;
  };
  readonly quickExit: {
    /** Where the bar stands: on every page, on responses and lists of sensitive topics, or nowhere. */
    readonly scope: 'all' | 'sensitive' | 'off';
    /** How often Escape must be pressed. */
    readonly presses: 1 | 2;
    /** Where it leads. */
    readonly address: string;
    readonly label: string;
  };
  /** The beta banner; none where it is absent. */
  readonly beta?: { readonly text: string; readonly linkText: string } | undefined;
  /** Where page views are counted, on the authority's own server; nothing is counted where it is absent. */
  readonly analytics?: { readonly address: string } | undefined;
}

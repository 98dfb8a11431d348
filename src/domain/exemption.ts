import type { Regime } from './regime.ts';

/** A provision as the law prints it, without the word "section" or "regulation": `31(1)(a)`, `12(5)(e)`, `22A(1)`. */
export type Provision = string;

/**
 * What the authority must show. FOIA has four kinds; "endanger" (s.38) is not "prejudice", so two values would be wrong.
 * The EIR say "would adversely affect" (reg. 12(5)), FOISA and the EISR "would prejudice substantially".
 */
export type ExemptionTest =
  | 'class'
  | 'prejudice'
  | 'endanger'
  | 'necessity'
  | 'adverse-effect'
  | 'substantial-prejudice';

/**
 * Whether the public interest test applies (FOIA s.2(3), FOISA s.2(2), EIR reg. 12(1)(b), EISR reg. 10(1)(b)).
 * `mixed`: it depends on the limb, the condition met or the body (FOIA ss.36, 37, 40).
 */
export type Standing = 'absolute' | 'qualified' | 'mixed';

/** Which duty the provision lifts: to communicate the information (s.1(1)(b)) or to say whether it is held (s.1(1)(a)). */
export type Duty = 'disclose' | 'confirm-or-deny';

/** One citable provision. Sections 12 and 14 are `procedural` refusals, not exemptions; the EIR and the EISR have `exception`s. */
export interface Exemption {
  readonly regime: Regime;
  readonly provision: Provision;
  /** The section or regulation that holds it: `31`, `22A`, `12`. */
  readonly section: string;
  /** The heading of the section, or for the Regulations the subject of the exception. */
  readonly title: string;
  /** What this limb covers, in a few words, where the section has several: "the prevention or detection of crime". */
  readonly subject?: string;
  readonly kind: 'exemption' | 'exception' | 'procedural';
  readonly standing: Standing;
  readonly test: ExemptionTest;
  readonly duty: Duty;
  /** Narrower provisions that a refusal must choose from; empty where this provision is complete in itself. */
  readonly limbs: readonly Provision[];
  /** The provision that lets an authority neither confirm nor deny, if there is one: 31(3) for 31(1). */
  readonly confirmOrDeny?: Provision;
  /** One plain sentence for a reader who has never seen the Act. */
  readonly meaning: string;
}

import type { Duty, Exemption, ExemptionTest, Provision, Standing } from '../exemption.ts';
import type { Regime } from '../regime.ts';

/** What one provision says differently from its section; a bare string is its `subject`. */
export interface Limb {
  readonly title?: string;
  readonly subject?: string;
  readonly standing?: Standing;
  readonly test?: ExemptionTest;
  readonly meaning?: string;
  /** `none` where the section's confirm-or-deny provision does not reach this limb: s.43(3) leaves out 43(1). */
  readonly confirmOrDeny?: Provision | 'none';
}
type Limbs = Readonly<Record<Provision, string | Limb>>;

/** A section as a register writes it down. A provision between the section and a limb (`31(1)`) is filled in. */
export interface Section {
  readonly section: string;
  readonly title: string;
  readonly kind?: Exemption['kind'];
  readonly standing: Standing;
  readonly test: ExemptionTest;
  readonly meaning: string;
  readonly confirmOrDeny?: Provision;
  /** The provisions a refusal chooses from. */
  readonly limbs: Limbs;
  /** Conditions and purposes that are cited beside a limb and never instead of one: 31(2)(a), 40(3A)(a). */
  readonly companions?: Limbs;
  /** The provisions that let an authority neither confirm nor deny. */
  readonly neither?: Limbs;
}

type Draft = Omit<Exemption, 'limbs'> & { readonly companion: boolean };

/** The provisions above one provision, outermost first, without the section: `31(2)(a)(i)` gives 31(2), 31(2)(a). */
function ancestorsOf(provision: Provision): Provision[] {
  const found: Provision[] = [];
  for (
    let end = provision.indexOf(')') + 1;
    end > 0 && end < provision.length;
    end = provision.indexOf(')', end) + 1
  )
    found.push(provision.slice(0, end));
  return found;
}

function sharedBy<T>(values: readonly T[], otherwise: T): T {
  const [first, ...rest] = new Set(values);
  return values.length > 0 && rest.length === 0 ? (first as T) : otherwise;
}

function draftsOf(regime: Regime, entry: Section): Draft[] {
  const { section, title, kind = 'exemption', standing, test, meaning, confirmOrDeny } = entry;
  const base = { regime, section, title, kind, standing, test, meaning };
  const drafts: Draft[] = [];

  const add = (limbs: Limbs, duty: Duty, companion: boolean): Draft[] => {
    const complete = Object.entries(limbs).map(([provision, value]): Draft => {
      const { confirmOrDeny: own, ...rest }: Limb = typeof value === 'string' ? { subject: value } : value;
      const neither = duty === 'confirm-or-deny' || own === 'none' ? undefined : (own ?? confirmOrDeny);
      return { ...base, ...rest, provision, duty, companion, ...(neither && { confirmOrDeny: neither }) };
    });
    for (const limb of complete) {
      for (const above of ancestorsOf(limb.provision)) {
        if (above in limbs || drafts.some((draft) => draft.provision === above)) continue;
        const below = complete.filter((other) => other.provision.startsWith(above));
        const neither = sharedBy(
          below.map((other) => other.confirmOrDeny),
          confirmOrDeny,
        );
        drafts.push({
          ...base,
          provision: above,
          duty,
          companion,
          standing: sharedBy(
            below.map((other) => other.standing),
            'mixed',
          ),
          test: sharedBy(
            below.map((other) => other.test),
            test,
          ),
          ...(neither && { confirmOrDeny: neither }),
        });
      }
      drafts.push(limb);
    }
    return complete;
  };

  const limbs = add(entry.limbs, 'disclose', false);
  add(entry.companions ?? {}, 'disclose', true);
  const neither = add(entry.neither ?? {}, 'confirm-or-deny', false);
  const whole: Draft = {
    ...base,
    provision: section,
    standing: sharedBy(
      (limbs.length > 0 ? limbs : neither).map((limb) => limb.standing),
      'mixed',
    ),
    duty: limbs.length > 0 ? 'disclose' : 'confirm-or-deny',
    companion: false,
    ...(limbs.length > 0 && confirmOrDeny && { confirmOrDeny }),
  };
  return [whole, ...drafts];
}

/** Turns the hand-written sections of one regime into citable provisions, each knowing the limbs inside it. */
export function buildRegister(regime: Regime, sections: readonly Section[]): readonly Exemption[] {
  return sections.flatMap((entry) => {
    const drafts = draftsOf(regime, entry);
    return drafts.map(({ companion, ...draft }): Exemption => {
      const within = drafts.filter(
        (other) =>
          other.provision.startsWith(`${draft.provision}(`) &&
          !other.companion &&
          !drafts.some((deeper) => !deeper.companion && deeper.provision.startsWith(`${other.provision}(`)) &&
          // Sections 12 and 14 are refused under one subsection or another, whichever duty it lifts.
          (other.duty === draft.duty || draft.kind === 'procedural'),
      );
      // Where only one provision answers, naming the section is enough: 21 can only be 21(1).
      const limbs = !companion && within.length > 1 ? within.map((other) => other.provision) : [];
      return { ...draft, limbs };
    });
  });
}

import { isRefusalOfRequest } from '../../domain/demand.ts';
import type { Exemption } from '../../domain/exemption.ts';
import { fitsOutcome } from '../../domain/fitting-provision.ts';
import { OUTCOMES, type Outcome } from '../../domain/outcome.ts';
import { confirmOrDenyFor } from '../../domain/provision-tree.ts';
import { partName } from '../../domain/regime.ts';
import { confirmOrDenyOf, exemptionsOf } from '../../domain/registers/index.ts';
import { type KnownReliance, knownReliances } from '../refusal.ts';
import type { Rule } from '../rule.ts';

export const confirmOrDeny: Rule = {
  id: 'confirm-or-deny',
  severity: 'error',
  why: 'Only certain subsections lift the duty in section 1(1)(a) to say whether information is held: 31(3) does, 31(1) does not.',
  bad: `questions:
  - text: How many patrol cars are there?
    outcome: neither-confirmed-nor-denied
    exemptions: ["31(1)(a)"]`,
  good: `questions:
  - text: How many patrol cars are there?
    outcome: neither-confirmed-nor-denied
    exemptions: ["31(3)"]`,
  *check({ questions }) {
    for (const question of questions) {
      const { label, data } = question;
      if (data.outcome !== 'neither-confirmed-nor-denied') continue;
      const known = knownReliances(question);
      for (const reliance of known) {
        const { written, exemption, at } = reliance;
        if (exemption.duty === 'confirm-or-deny' || isBesideOneThatDoes(reliance, known)) continue;
        const [outcome] = isRefusalOfRequest(exemption) ? OUTCOMES.filter(fits(exemption)) : [];
        yield {
          ...at(),
          question: label,
          ...(outcome === undefined
            ? {
                message: `“${written}” does not let an authority neither confirm nor deny that it holds information.`,
                remedy: remedyFor(exemption),
              }
            : {
                message: `“${written}” refuses the request, and the outcome says “neither-confirmed-nor-denied”.`,
                remedy: `Write “${outcome}”, or name the provision that lets the letter neither confirm nor deny.`,
              }),
        };
      }
    }
  },
};

/**
 * Beside a provision that lifts the duty, another may say which interest it is for: section 18 FOISA works only read
 * with an exemption, and regulation 12(6) EIR is about the interests of 12(5)(a). Sections 12 and 14 lift the duty
 * on their own, and what is relied on in the alternative is for the case that the other fails.
 */
function isBesideOneThatDoes(
  { exemption, inTheAlternative }: KnownReliance,
  known: readonly KnownReliance[],
): boolean {
  const silent = known.filter((other) => other.exemption.duty === 'confirm-or-deny');
  const twin = confirmOrDenyOf(exemption);
  return silent.some(
    (other) =>
      inTheAlternative ||
      isRefusalOfRequest(exemption) ||
      (twin !== undefined && other.exemption.section === twin.section),
  );
}

function fits(exemption: Exemption) {
  return (outcome: Outcome): boolean => outcome !== 'disclosed-in-part' && fitsOutcome(exemption, outcome);
}

function remedyFor(exemption: Exemption): string {
  const twin = confirmOrDenyOf(exemption);
  if (twin !== undefined) return `Write "${twin.provision}", which does.`;
  const [near] = exemptionsOf(exemption.regime).filter(
    ({ section, duty, limbs }) =>
      section === exemption.section && duty === 'confirm-or-deny' && limbs.length === 0,
  );
  const own = near === undefined ? [] : confirmOrDenyFor(near).map(({ provision }) => provision);
  const what =
    near === undefined || own.length === 0
      ? `No provision of that ${partName(exemption.regime)} does.`
      : `“${near.provision}” does, but only for ${own.join(', ')}.`;
  return `${what} Name the one that the letter relies on, or choose another outcome.`;
}

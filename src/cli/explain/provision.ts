import { readProvision } from '../../domain/citation.ts';
import type { Exemption, Provision } from '../../domain/exemption.ts';
import { REGIMES, type Regime } from '../../domain/regime.ts';
import {
  confirmOrDenyOf,
  findExemption,
  findOtherProvision,
  findSuperseded,
  legislationAddress,
} from '../../domain/registers/index.ts';
import {
  provisionFacts,
  provisionMeaning,
  provisionName,
  refusalDemands,
} from '../../formats/exemption-page.ts';
import { exemptionNotes } from '../../strings/exemption-note.ts';
import { strings } from '../../strings/index.ts';

/** What each of these laws has under a citation, one text for each; empty where none of them has anything. */
export function explainProvision(citation: string, regimes: readonly Regime[] = REGIMES): readonly string[] {
  return regimes.flatMap((regime) => {
    const provision = readProvision(bracketed(citation), regime) ?? citation.replaceAll(/\s+/g, '');
    const exemption = findExemption(regime, provision);
    if (exemption !== undefined) return [explained(exemption)];
    const superseded = findSuperseded(regime, provision);
    if (superseded !== undefined) {
      const today = superseded.now.flatMap((each) => explainProvision(each, [regime]));
      return [
        [
          `${regime} ${provision} was replaced on ${superseded.since} by ${superseded.now.join(' or ')}.`,
          ...today,
        ].join('\n\n'),
      ];
    }
    const other = findOtherProvision(regime, provision);
    return other === undefined
      ? []
      : [`${regime} ${provision} is not an exemption: ${other}. Nothing is withheld under it.`];
  });
}

/** Brackets mean something to a shell, so `31-1-a` and `31.1.a` will do; in the Act no provision has either sign. */
function bracketed(citation: string): string {
  const [section = '', ...parts] = citation.split(/[-.]/);
  return /^\d+[A-Za-z]?$/.test(section) && parts.length > 0
    ? section + parts.map((part) => `(${part})`).join('')
    : citation;
}

function explained(exemption: Exemption): string {
  const { start, demands } = refusalDemands(exemption);
  const { exemptionPage } = strings;
  const facts = provisionFacts(exemption).map(({ name, words }) => `  ${name}: ${words}`);
  return [
    provisionName(exemption),
    provisionMeaning(exemption),
    facts.join('\n'),
    ...limbs(exemption),
    ...twin(exemption),
    [`${exemptionPage.refusal}. ${start}`, ...demands.map((demand) => `  - ${demand}`)].join('\n'),
    ...exemptionNotes(exemption),
    `${exemptionPage.read}: ${legislationAddress(exemption)}`,
  ].join('\n\n');
}

function limbs({ regime, limbs: provisions }: Exemption): readonly string[] {
  if (provisions.length === 0) return [];
  const line = (provision: Provision): string => {
    const limb = findExemption(regime, provision);
    return `  ${provision}  ${limb?.subject ?? limb?.title ?? ''}`;
  };
  return [['A refusal has to say which of these it relies on:', ...provisions.map(line)].join('\n')];
}

function twin(exemption: Exemption): readonly string[] {
  if (exemption.duty === 'confirm-or-deny' || exemption.kind === 'procedural') return [];
  const provision = confirmOrDenyOf(exemption)?.provision;
  const { twin: heading, twinLead, twinNone } = strings.exemptionPage;
  return [`${heading}. ${provision === undefined ? twinNone : `${twinLead} ${provision}.`}`];
}

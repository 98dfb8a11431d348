import { readProvision } from '../../domain/citation.ts';
import type { Exemption, Provision } from '../../domain/exemption.ts';
import { type PartialDate, printPartialDate } from '../../domain/partial-date.ts';
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

/**
 * What each of these laws has under a citation, one text for each; empty where none of them has anything.
 * What is no exemption is said only where no law has an exemption of that number.
 */
export function explainProvision(citation: string, regimes: readonly Regime[] = REGIMES): readonly string[] {
  const read = regimes.map((regime) => ({
    regime,
    provision: readProvision(bracketed(citation), regime) ?? citation.replaceAll(/\s+/g, ''),
  }));
  const texts = read.flatMap(({ regime, provision }) => explainedIn(regime, provision));
  if (texts.length > 0) return texts;
  return read.flatMap(({ regime, provision }) => {
    const other = findOtherProvision(regime, provision);
    return other === undefined
      ? []
      : [`${regime} ${provision} is not an exemption: ${other}. Nothing is withheld under it.`];
  });
}

function explainedIn(regime: Regime, provision: Provision): readonly string[] {
  const exemption = findExemption(regime, provision);
  if (exemption !== undefined) return [explained(exemption)];
  const superseded = findSuperseded(regime, provision);
  if (superseded === undefined) return [];
  const { now, since } = superseded;
  const replaced = `${regime} ${provision} was replaced on ${printPartialDate(since as PartialDate)} by ${now.join(' or ')}.`;
  return [[replaced, ...now.flatMap((each) => explainedIn(regime, each))].join('\n\n')];
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

import { printProvision } from '../domain/citation.ts';
import type { Exemption } from '../domain/exemption.ts';
import type { Reliance } from '../domain/response.ts';
import { strings } from '../strings/index.ts';

/** "Section 31(1)(a): Law enforcement". */
export function exemptionHeading(exemption: Exemption): string {
  return strings.exemption.heading(capitalised(printProvision(exemption)), exemption.title);
}

/** What kind of provision it is, in two or three words: "Qualified exemption". */
export function exemptionKind({ kind, standing }: Exemption): string {
  const { exemption } = strings;
  if (kind === 'procedural') return exemption.procedural;
  return kind === 'exception' ? exemption.exception : exemption[standing];
}

/** The plain meaning of the provision, then whether the public interest has to be weighed, one sentence each. */
export function exemptionSentences({ exemption, duty }: Reliance): readonly string[] {
  const { balance, claim, mixedBalance, neitherConfirmNorDeny, noBalance } = strings.exemption;
  const silent = duty === 'confirm-or-deny' && exemption.kind !== 'procedural';
  const weighing = { qualified: balance(duty), mixed: mixedBalance, absolute: noBalance }[exemption.standing];
  return [silent ? neitherConfirmNorDeny : claim(exemption.meaning), weighing];
}

/** What is particular to this reliance: the letter's own citation, the likelihood claimed, the alternative. */
export function relianceNotes(reliance: Reliance): readonly string[] {
  const { citedAs, likelihood, inTheAlternative } = strings.exemption;
  return [
    ...(reliance.citedAs === undefined ? [] : [citedAs(reliance.citedAs)]),
    ...(reliance.likelihood === undefined ? [] : [likelihood[reliance.likelihood]]),
    ...(reliance.inTheAlternative ? [inTheAlternative] : []),
  ];
}

/** A sentence or heading with a capital at its start: "Sections 24(1) and 31(1)". */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

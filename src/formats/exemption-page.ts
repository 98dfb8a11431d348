import { printProvision, printProvisions } from '../domain/citation.ts';
import { isRefusalOfRequest } from '../domain/demand.ts';
import type { Exemption } from '../domain/exemption.ts';
import { confirmOrDenyFor, partOf } from '../domain/provision-tree.ts';
import { isEnvironmental } from '../domain/regime.ts';
import { EXCEPTION } from '../domain/registers/exception.ts';
import { strings } from '../strings/index.ts';
import { capitalised } from './exemption-explanation.ts';

/** What one plain sentence says of a provision. */
export function provisionMeaning(exemption: Exemption): string {
  const { meaning, kind } = exemption;
  const [section = exemption] = partOf(exemption);
  // The meaning of the section is about disclosing, so it would be wrong of a provision about saying neither.
  if (exemption.duty === 'disclose' || kind === 'procedural' || meaning !== section.meaning) return meaning;
  const served = confirmOrDenyFor(exemption);
  const { neither, neitherAlone } = strings.exemptionPage;
  return served.length > 0 ? neither(printProvisions(served)) : neitherAlone;
}

/** The facts of a provision in plain words, each with its name. */
export function provisionFacts(
  exemption: Exemption,
): readonly { readonly name: string; readonly words: string }[] {
  const { regime, subject, kind, standing, test, duty } = exemption;
  const words = strings.exemptionPage;
  const silent = duty === 'confirm-or-deny';
  const facts: { name: string; words: string }[] = [
    { name: words.law, words: strings.regime[regime].law },
    ...(subject === undefined ? [] : [{ name: words.covers, words: subject }]),
    { name: words.kind, words: silent && kind !== 'procedural' ? words.silentKind : words.kinds[kind] },
  ];
  if (isRefusalOfRequest(exemption)) return [...facts, { name: words.test, words: words.noTest }];
  return [
    ...facts,
    { name: words.standing, words: words.standings[standing] },
    { name: words.test, words: (silent ? words.testsOfSaying : words.tests)[test] },
  ];
}

/** What a refusal under a provision has to say: the first sentence, then one clause for each demand. */
export function refusalDemands(exemption: Exemption): {
  readonly start: string;
  readonly demands: readonly string[];
} {
  const { regime, provision, standing, duty } = exemption;
  const notice = strings.refusalNotice[regime];
  if (isRefusalOfRequest(exemption)) {
    return { start: notice.start, demands: [...notice.procedural, notice.rights] };
  }
  const { whereQualified } = strings.exemptionPage;
  const weighed = standing === 'mixed' ? whereQualified(notice.balance) : notice.balance;
  const completion =
    isEnvironmental(regime) && provision === EXCEPTION[regime].unfinished
      ? [strings.refusalNotice[regime].completion]
      : [];
  return {
    start: notice.start,
    demands: [...notice[duty], ...(standing === 'absolute' ? [] : [weighed]), ...completion, notice.rights],
  };
}

/** "Section 31(1)(a): the prevention or detection of crime", as short as it can be told from its neighbours. */
export function provisionName(exemption: Exemption): string {
  const { subject, title } = exemption;
  const name = capitalised(printProvision(exemption));
  const what = subject ?? (partOf(exemption).at(-1)?.title === title ? undefined : title);
  return what === undefined ? name : strings.exemption.heading(name, what);
}

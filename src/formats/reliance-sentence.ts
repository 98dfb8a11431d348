import { printProvisions } from '../domain/citation.ts';
import type { Exemption } from '../domain/exemption.ts';
import type { Question, Reliance } from '../domain/response.ts';
import { strings } from '../strings/index.ts';

type Act = keyof Omit<typeof strings.reliance, 'ofLaw'>;

const ORDER: readonly Act[] = [
  'withheld',
  'neitherConfirmedNorDenied',
  'refused',
  'toBePublished',
  'accessible',
  'notHeld',
];

/**
 * What the authority did under which provisions, one sentence for each kind of act: "Information was withheld under
 * sections 24(1) and 31(1) of the Freedom of Information Act 2000." Empty where it relied on none.
 */
export function relianceSentences(questions: readonly Question[]): readonly string[] {
  const cited = questions.flatMap((question) =>
    question.reliances.map((reliance) => ({ act: actOf(question, reliance), exemption: reliance.exemption })),
  );
  const named = new Set<string>();
  return ORDER.flatMap((act) => {
    const exemptions = new Set(cited.filter((one) => one.act === act).map(({ exemption }) => exemption));
    return exemptions.size === 0 ? [] : [strings.reliance[act](ofLaw([...exemptions], named))];
  });
}

function actOf({ outcome }: Question, { exemption, duty }: Reliance): Act {
  if (exemption.kind === 'procedural') return 'refused';
  if (duty === 'confirm-or-deny') return 'neitherConfirmedNorDenied';
  switch (outcome) {
    case 'cost-limit':
    case 'vexatious':
    case 'repeated':
      return 'refused';
    case 'future-publication':
      return 'toBePublished';
    case 'already-accessible':
      return 'accessible';
    case 'not-held':
    case 'not-held-explained':
      return 'notHeld';
    default:
      return 'withheld';
  }
}

/**
 * The name of the law follows where all the provisions are of one, the first time that it is `named`;
 * where they are of several, `printProvisions` tells the regimes apart.
 */
function ofLaw(exemptions: readonly Exemption[], named: Set<string>): string {
  const [regime, ...others] = new Set(exemptions.map((exemption) => exemption.regime));
  const provisions = printProvisions(exemptions);
  if (regime === undefined || others.length > 0 || named.has(regime)) return provisions;
  named.add(regime);
  return strings.reliance.ofLaw(provisions, strings.regime[regime].law);
}

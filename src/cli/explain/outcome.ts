import { namedProvisions } from '../../domain/fitting-provision.ts';
import { OUTCOME_SYNONYMS, OUTCOMES, type Outcome } from '../../domain/outcome.ts';
import { REGIMES } from '../../domain/regime.ts';
import { strings } from '../../strings/index.ts';

/** What an outcome means, how it is shown and what goes with it; undefined where there is no such outcome. */
export function explainOutcome(name: string): string | undefined {
  const outcome = OUTCOMES.find((each) => each === name) ?? OUTCOME_SYNONYMS[name];
  if (outcome === undefined) return undefined;
  return [
    `${outcome}: shown as “${strings.outcome[outcome]}”`,
    strings.outcomeMeaning[outcome],
    ...provisionsWith(outcome),
  ].join('\n\n');
}

function provisionsWith(outcome: Outcome): readonly string[] {
  const lines = REGIMES.flatMap((regime) => {
    const provisions = namedProvisions(outcome, regime) ?? [];
    return provisions.length === 0 ? [] : [`  ${regime}: ${provisions.join(', ')}`];
  });
  return lines.length === 0 ? [] : [['It goes with one of these provisions:', ...lines].join('\n')];
}

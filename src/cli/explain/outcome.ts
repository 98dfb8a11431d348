import { namedProvisions } from '../../domain/fitting-provision.ts';
import { OUTCOME_SYNONYMS, OUTCOMES, type Outcome } from '../../domain/outcome.ts';
import { REGIMES } from '../../domain/regime.ts';
import { strings } from '../../strings/index.ts';

/** What an outcome means, how it is shown and what goes with it, by its name or as it is shown; undefined where there is no such outcome. */
export function explainOutcome(name: string): string | undefined {
  const plain = (words: string): string =>
    words
      .toLowerCase()
      .replaceAll(/[^a-z]+/g, '-')
      .replaceAll(/^-|-$/g, '');
  const asked = plain(name);
  const outcome =
    OUTCOMES.find((each) => each === asked || plain(strings.outcome[each]) === asked) ??
    OUTCOME_SYNONYMS[asked];
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

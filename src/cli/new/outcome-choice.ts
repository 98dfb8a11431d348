import { namedProvisions } from '../../domain/fitting-provision.ts';
import { OUTCOME_SYNONYMS, type Outcome } from '../../domain/outcome.ts';
import { isEnvironmental, type Regime } from '../../domain/regime.ts';
import { EXCEPTION } from '../../domain/registers/exception.ts';
import { strings } from '../../strings/index.ts';
import type { Choice } from './asker.ts';

/** An outcome to choose, which what people call it finds: “refused”, “NCND”, “section 12”. */
export function outcomeChoice(outcome: Outcome, regime: Regime): Choice<Outcome> {
  const { outcome: names, outcomeMeaning } = strings;
  const provisions = namedProvisions(outcome, regime);
  // Under the Regulations a refusal on cost, or as vexatious or repeated, is one as manifestly unreasonable.
  const unreasonable = isEnvironmental(regime) && provisions?.includes(EXCEPTION[regime].unreasonable);
  const meaning = outcomeMeaning[unreasonable ? 'manifestly-unreasonable' : outcome];
  return {
    value: outcome,
    label: names[outcome],
    hint: meaning,
    found: (provisions ?? []).join(' '),
    called: [
      outcome,
      ...Object.keys(OUTCOME_SYNONYMS).filter((word) => OUTCOME_SYNONYMS[word] === outcome),
    ].map((word) => word.replaceAll('-', ' ')),
  };
}

import type { Outcome } from '../../src/domain/outcome.ts';
import type { Regime } from '../../src/domain/regime.ts';
import { findExemption } from '../../src/domain/registers/index.ts';
import type { Question, Reliance } from '../../src/domain/response.ts';

/** A reliance on a provision of the register, for tests. */
export function reliance(provision: string, regime: Regime = 'FOIA'): Reliance {
  const exemption = findExemption(regime, provision);
  if (exemption === undefined) throw new Error(`The register has no ${regime} ${provision}.`);
  return { exemption, duty: exemption.duty, inTheAlternative: false };
}

/** A question with an outcome and the provisions relied on, for tests. */
export function question(label: string, outcome: Outcome, ...provisions: readonly string[]): Question {
  return {
    label,
    text: `Question ${label}?`,
    outcome,
    reliances: provisions.map((provision) => reliance(provision)),
  };
}

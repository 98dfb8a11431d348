import { OUTCOMES, type Outcome } from './outcome.ts';
import { isEnvironmental } from './regime.ts';
import type { Question } from './response.ts';

/** What questions are sorted under: their outcomes, and one that is the Regulations' own. */
export const OUTCOME_GROUPS = [...OUTCOMES, 'manifestly-unreasonable'] as const;
export type OutcomeGroup = (typeof OUTCOME_GROUPS)[number];

const REFUSALS: readonly Outcome[] = ['cost-limit', 'vexatious', 'repeated'];

/**
 * The group of a question. The Regulations have neither a cost limit nor a section 14: regulation 12(4)(b), which is
 * 10(4)(b) in Scotland, stands for all three refusals.
 */
export function outcomeGroup({ outcome, reliances }: Pick<Question, 'outcome' | 'reliances'>): OutcomeGroup {
  return REFUSALS.includes(outcome) && reliances.some(({ exemption }) => isEnvironmental(exemption.regime))
    ? 'manifestly-unreasonable'
    : outcome;
}

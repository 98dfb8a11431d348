import { isEnvironmental } from '../../domain/regime.ts';
import { EXCEPTION } from '../../domain/registers/exception.ts';
import type { Rule } from '../rule.ts';

export const notHeldException: Rule = {
  id: 'not-held-exception',
  severity: 'warning',
  acceptable: true,
  legal: true,
  why: 'Regulation 12(4)(a) EIR and regulation 10(4)(a) EISR: “not held” is itself an exception there, and under regulation 14 EIR or 13 EISR it needs a refusal notice.',
  bad: `regime: EIR
questions:
  - text: How loud are the patrol cars?
    outcome: not-held`,
  good: `regime: EIR
questions:
  - text: How loud are the patrol cars?
    outcome: not-held
    exemptions: ["12(4)(a)"]`,
  *check({ data, questions, locate }) {
    const { regime } = data;
    if (!isEnvironmental(regime)) return;
    for (const { label, path, reliances, data: question } of questions) {
      if (!question.outcome.startsWith('not-held') || reliances.length > 0) continue;
      yield {
        ...locate(...path, 'outcome'),
        question: label,
        message: `Question ${label} is “${question.outcome}” under the ${regime} and names no exception.`,
        remedy: `Add exemptions: ["${EXCEPTION[regime].notHeld}"], if the letter cites it. If it does not, accept this warning with that reason.`,
      };
    }
  },
};

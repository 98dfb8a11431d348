import { readCitations } from '../../domain/citation.ts';
import { isEnvironmental } from '../../domain/regime.ts';
import { EXCEPTION } from '../../domain/registers/exception.ts';
import { wordsOf } from '../refusal.ts';
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
    const { notHeld } = EXCEPTION[regime];
    for (const { label, path, reliances, sections, data: question } of questions) {
      if (!question.outcome.startsWith('not-held') || reliances.length > 0) continue;
      const cited = readCitations(wordsOf(sections), regime).some(
        ({ current, confidence }) => current === notHeld && confidence === 'certain',
      );
      yield {
        ...locate(...path, 'outcome'),
        question: label,
        message: `Question ${label} is “${question.outcome}” under the ${regime} and names no exception${cited ? `, and its words cite ${notHeld}` : ''}.`,
        remedy: cited
          ? `Add exemptions: ["${notHeld}"].`
          : `Add exemptions: ["${notHeld}"], if the letter cites it. If it does not, accept this warning with that reason.`,
      };
    }
  },
};

import { isEnvironmental } from '../../domain/regime.ts';
import { EXCEPTION } from '../../domain/registers/exception.ts';
import type { Rule } from '../rule.ts';

export const partWithoutExemption: Rule = {
  id: 'part-without-exemption',
  severity: 'warning',
  acceptable: true,
  why: 'Section 17(1): if part was refused, the exemption is named. If part is missing for another reason, readers should be told which.',
  bad: `questions:
  - text: How many patrol cars are there?
    outcome: disclosed-in-part`,
  good: `questions:
  - text: How many patrol cars are there?
    outcome: disclosed-in-part
    exemptions: ["31(1)(a)"]`,
  *check({ data: { regime }, questions, locate }) {
    for (const { label, data, path, reliances } of questions) {
      if (data.outcome !== 'disclosed-in-part' || reliances.length > 0) continue;
      yield {
        ...locate(...path, 'outcome'),
        question: label,
        message: `Question ${label} is disclosed in part and names no exemption for the rest.`,
        // Under the Regulations “not held” is an exception; under the Acts it is an answer.
        remedy: isEnvironmental(regime)
          ? `Name it under exemptions: "${EXCEPTION[regime].notHeld}" for what is not held. If the rest is missing for another reason (small numbers), or the letter cites nothing, accept this warning with that reason.`
          : 'Name it under exemptions. If the rest is missing for another reason (not held, small numbers), accept this warning with that reason.',
      };
    }
  },
};

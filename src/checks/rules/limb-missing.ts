import { sendsToRegulations } from '../../domain/demand.ts';
import { isEnvironmental } from '../../domain/regime.ts';
import type { Rule } from '../rule.ts';

export const limbMissing: Rule = {
  id: 'limb-missing',
  severity: 'warning',
  acceptable: true,
  why: 'Section 17(1)(b): where an exemption has several limbs, a refusal that does not say which is not specific.',
  bad: `questions:
  - text: How many patrol cars are there?
    outcome: withheld
    exemptions: ["31(1)"]`,
  good: `questions:
  - text: How many patrol cars are there?
    outcome: withheld
    exemptions: ["31(1)(a)"]`,
  *check({ questions }) {
    for (const { label, reliances } of questions) {
      for (const { written, exemption, at } of reliances) {
        // Section 17(5) asks no more of a cost or vexatious refusal than to say that the section applies.
        if (exemption === undefined || exemption.kind === 'procedural' || exemption.limbs.length === 0)
          continue;
        // Beside an exception section 39 says which law decides, and the limbs say that twice.
        if (sendsToRegulations(exemption) && reliances.some(({ regime }) => isEnvironmental(regime)))
          continue;
        const limbs =
          exemption.limbs.length > 8
            ? `${exemption.limbs.slice(0, 8).join(', ')}, …`
            : exemption.limbs.join(', ');
        yield {
          ...at(),
          question: label,
          message: `“${written}” has several limbs and the entry does not say which was relied on.`,
          remedy: `Write one of: ${limbs}. If the letter names none, accept this warning under “accepted” with that reason.`,
        };
      }
    }
  },
};

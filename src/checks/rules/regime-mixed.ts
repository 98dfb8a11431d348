import { sendsToRegulations } from '../../domain/demand.ts';
import { isEnvironmental } from '../../domain/regime.ts';
import { knownReliances } from '../refusal.ts';
import type { Rule } from '../rule.ts';

export const regimeMixed: Rule = {
  id: 'regime-mixed',
  severity: 'warning',
  acceptable: true,
  legal: true,
  why: 'Section 39 FOIA and section 39(2) FOISA: environmental information is decided under the Regulations and other information under the Act, so the same information is never refused under both.',
  bad: `questions:
  - text: How much fuel do the patrol cars burn, and where is it stored?
    outcome: withheld
    exemptions:
      - "38(1)(b)"
      - exemption: "12(5)(a)"
        regime: EIR
---
<Reasons>

Someone would be likely to set fire to the store, and that would adversely affect public safety.

</Reasons>

<PublicInterest>

Neighbours should know of it. Their safety matters more.

</PublicInterest>`,
  good: `regime: EIR
questions:
  - text: How much fuel do the patrol cars burn, and where is it stored?
    outcome: withheld
    exemptions: ["12(5)(a)"]
---
<Reasons>

Someone would set fire to the store, and that would adversely affect public safety.

</Reasons>

<PublicInterest>

Neighbours should know of it. Their safety matters more.

</PublicInterest>`,
  *check({ questions }) {
    for (const question of questions) {
      const { label } = question;
      const reliances = knownReliances(question).filter(({ inTheAlternative }) => !inTheAlternative);
      const exception = reliances.find(({ regime }) => isEnvironmental(regime));
      const exemption = reliances.find(
        ({ regime, exemption: other }) => !isEnvironmental(regime) && !sendsToRegulations(other),
      );
      if (exception === undefined || exemption === undefined) continue;
      yield {
        ...exception.at(),
        question: label,
        message: `Question ${label} is refused under ${exemption.regime} (${exemption.written}) and under the ${exception.regime} (${exception.written}) at once.`,
        remedy:
          'Split the question into the environmental information and the rest, each with its own law. If the letter does not separate them, accept this warning with that reason.',
      };
    }
  },
};

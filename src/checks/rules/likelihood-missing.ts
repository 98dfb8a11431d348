import { hasTwoLevels } from '../../domain/demand.ts';
import { claimsFor } from '../harm-claim.ts';
import { knownReliances } from '../refusal.ts';
import type { Rule } from '../rule.ts';
import { mayNotSayWhy } from '../silent-reasons.ts';

export const likelihoodMissing: Rule = {
  id: 'likelihood-missing',
  severity: 'warning',
  acceptable: true,
  legal: true,
  why: 'Guidance of the Information Commissioner on the prejudice test: a refusal says whether the harm would follow or would be likely to, because they are different claims.',
  bad: `questions:
  - text: What do you pay for each patrol car?
    outcome: withheld
    exemptions: ["43(2)"]
---
<Reasons exemption="43(2)">

Disclosure would, or would be likely to, prejudice commercial interests.

</Reasons>

<PublicInterest exemption="43(2)">

Scrutiny of prices matters. A fair competition matters more.

</PublicInterest>`,
  good: `questions:
  - text: What do you pay for each patrol car?
    outcome: withheld
    exemptions:
      - exemption: "43(2)"
        likelihood: would-be-likely
---
<Reasons exemption="43(2)">

Disclosure would be likely to prejudice the commercial interests of the supplier.

</Reasons>

<PublicInterest exemption="43(2)">

Scrutiny of prices matters. A fair competition matters more.

</PublicInterest>`,
  *check(subject) {
    for (const question of subject.questions) {
      for (const reliance of knownReliances(question)) {
        if (reliance.likelihood !== undefined || !hasTwoLevels(reliance.exemption)) continue;
        const claims = claimsFor(subject, question, reliance);
        if (claims === undefined) continue;
        const { reasons, elsewhere } = claims;
        // Reasons that name both levels leave the choice open, and harm told as certain while weighing makes none.
        const said =
          reasons.would || reasons.level || elsewhere.level || (elsewhere.would && !reasons.either);
        if (said || mayNotSayWhy(subject, question, reliance)) continue;
        yield {
          ...reliance.at(),
          question: question.label,
          message: `Nothing says whether the harm under “${reliance.written}” would follow, or would be likely to.`,
          remedy:
            'Write “likelihood: would” or “likelihood: would-be-likely” with the exemption, as the letter has it. If the letter leaves it open, accept this warning with that reason.',
        };
      }
    }
  },
};

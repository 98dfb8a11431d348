import { hasTwoLevels } from '../../domain/demand.ts';
import { givenReasons, knownReliances } from '../refusal.ts';
import type { Rule } from '../rule.ts';

/** The Act’s own words, which name both levels and claim neither. */
const EITHER = /\bwould,?\s+or\s+(?:would\s+)?be\s+likely\s+to\b/gi;
const LIKELY = /\blikel(?:y|ihood)\b/i;
const WOULD =
  /\b(?:would|will)\s+(?:\w+ly\s+)?(?:prejudice|inhibit|endanger|harm|damage|undermine|compromise|hinder|impede|weaken|jeopardise|put|make|allow|enable|help|give|lead|reduce|have)\b/i;

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
        const words = givenReasons(subject, question, reliance)?.replaceAll(EITHER, '');
        if (words === undefined || LIKELY.test(words) || WOULD.test(words)) continue;
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

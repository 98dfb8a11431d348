import type { Regime } from '../../domain/regime.ts';
import { givenReasons, knownReliances } from '../refusal.ts';
import type { Rule } from '../rule.ts';

/** What exempts the personal data of someone else, and where its conditions are. */
const PLACES: Readonly<
  Record<Regime, { readonly exempt: RegExp; readonly condition: RegExp; readonly example: string }>
> = {
  FOIA: { exempt: /^40\(2\)$/, condition: /^40\((?:3A|3B|4A)\)/, example: '40(3A)(a)' },
  EIR: { exempt: /^(?:12\(3\)|13|13\(1\))$/, condition: /^13\((?:1\)\(|2A|2B|3A)/, example: '13(2A)(a)' },
  FOISA: { exempt: /^38\(1\)\(b\)$/, condition: /^38\((?:2A|2B|3A)\)/, example: '38(2A)(a)' },
};
const WORDS =
  /\b(?:first|second|third)\s+condition\b|\bprinciples?\b|\bright\s+to\s+object\b|\bsubject\s+access\b/i;

export const personalDataCondition: Rule = {
  id: 'personal-data-condition',
  severity: 'warning',
  acceptable: true,
  legal: true,
  why: 'Section 40(2)(b) FOIA, regulation 13(1) EIR and section 38(1)(b) FOISA: personal data is exempt only under one of three conditions, and which of them decides whether the public interest is weighed.',
  bad: `questions:
  - text: Who drove the patrol cars?
    outcome: withheld
    exemptions: ["40(2)"]
---
<Reasons exemption="40(2)">

These are names of people.

</Reasons>`,
  good: `questions:
  - text: Who drove the patrol cars?
    outcome: withheld
    exemptions: ["40(2)", "40(3A)(a)"]
---
<Reasons exemption="40(2), 40(3A)(a)">

These are names of people. To disclose them would be unfair, against the first data protection principle.

</Reasons>`,
  *check(subject) {
    for (const question of subject.questions) {
      const reliances = knownReliances(question);
      for (const reliance of reliances) {
        const { regime, provision } = reliance.exemption;
        const { exempt, condition, example } = PLACES[regime];
        if (!exempt.test(provision)) continue;
        const named = reliances.some(
          ({ exemption }) => exemption.regime === regime && condition.test(exemption.provision),
        );
        const words = givenReasons(subject, question, reliance);
        if (named || words === undefined || WORDS.test(words)) continue;
        yield {
          ...reliance.at(),
          question: question.label,
          message: `“${reliance.written}” applies only under a condition, and the entry does not say which.`,
          remedy: `If the letter says that a data protection principle would be broken, put those words into the reasons, or add "${example}". If it does not say, accept this warning with that reason.`,
        };
        break;
      }
    }
  },
};

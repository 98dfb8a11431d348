import { needsCondition } from '../../domain/demand.ts';
import type { Provision } from '../../domain/exemption.ts';
import type { Regime } from '../../domain/regime.ts';
import { conditionOf } from '../personal-data.ts';
import { knownReliances, sectionsFor } from '../refusal.ts';
import type { Rule } from '../rule.ts';
import { mayNotSayWhy } from '../silent-reasons.ts';

/** A condition of each law, for the remedy. */
const EXAMPLES: Readonly<Record<Regime, Provision>> = {
  FOIA: '40(3A)(a)',
  EIR: '13(2A)(a)',
  FOISA: '38(2A)(a)',
  EISR: '11(3A)(a)',
};

export const personalDataCondition: Rule = {
  id: 'personal-data-condition',
  severity: 'warning',
  acceptable: true,
  legal: true,
  why: 'Section 40(2)(b) FOIA, regulation 13(1) EIR, section 38(1)(b) FOISA and regulation 11(2) EISR: personal data is exempt only under one of three conditions, and which of them decides whether the public interest is weighed.',
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
      for (const reliance of knownReliances(question)) {
        const { regime } = reliance.exemption;
        if (!needsCondition(reliance.exemption)) continue;
        // Missing reasons are a finding of their own: reasons-missing.
        if (sectionsFor(question, reliance, ['reasons']).length === 0) continue;
        if (conditionOf(subject, question, reliance) !== undefined) continue;
        if (mayNotSayWhy(subject, question, reliance)) continue;
        yield {
          ...reliance.at(),
          question: question.label,
          message: `“${reliance.written}” applies only under a condition, and the entry does not say which.`,
          remedy: `If the letter says that a data protection principle would be broken, put those words into the reasons, or add "${EXAMPLES[regime]}". If it does not say, accept this warning with that reason.`,
        };
        break;
      }
    }
  },
};

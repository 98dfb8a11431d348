import { isWeighed } from '../../domain/demand.ts';
import { ACCEPT_IF_LACKING, knownReliances, sectionsFor } from '../refusal.ts';
import type { Rule } from '../rule.ts';

export const publicInterestMissing: Rule = {
  id: 'public-interest-missing',
  severity: 'warning',
  acceptable: true,
  legal: true,
  why: 'Section 17(3) FOIA, regulation 14(3)(b) EIR, section 16(2) FOISA and regulation 13 EISR: under a qualified exemption a refusal gives the reasons why the public interest favours it. An absolute exemption needs none.',
  bad: `questions:
  - text: What did your solicitor advise about the patrol cars?
    outcome: withheld
    exemptions: ["42(1)"]
---
<Reasons exemption="42(1)">

It is confidential advice from our solicitor.

</Reasons>`,
  good: `questions:
  - text: What did your solicitor advise about the patrol cars?
    outcome: withheld
    exemptions: ["42(1)"]
---
<Reasons exemption="42(1)">

It is confidential advice from our solicitor.

</Reasons>

<PublicInterest exemption="42(1)">

Openness would show how we decided. It is outweighed by the need to take advice in confidence.

</PublicInterest>`,
  *check({ questions }) {
    for (const question of questions) {
      const { label, data } = question;
      if (data.noAnswerBecause !== undefined) continue;
      for (const reliance of knownReliances(question)) {
        if (!isWeighed(reliance.exemption)) continue;
        if (sectionsFor(question, reliance, ['public-interest']).length > 0) continue;
        const provision = reliance.written.replaceAll(/\s+/g, '');
        yield {
          ...reliance.at(),
          question: label,
          message: `“${reliance.written}” is qualified, and nothing says how the public interest was weighed.`,
          remedy: `Put the letter’s words on it into <PublicInterest question="${label}" exemption="${provision}">…</PublicInterest>. ${ACCEPT_IF_LACKING}`,
        };
      }
    }
  },
};

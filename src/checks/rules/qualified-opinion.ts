import { givenReasons, knownReliances } from '../refusal.ts';
import type { Rule } from '../rule.ts';

const OPINION = /\bqualified\s+person|\breasonable\s+opinion\b|\bstatistic/i;

export const qualifiedOpinion: Rule = {
  id: 'qualified-opinion',
  severity: 'warning',
  acceptable: true,
  legal: true,
  why: 'Section 36(2) and (3): nothing is exempt under section 36 unless the qualified person has given a reasonable opinion, statistics apart (section 36(4)).',
  bad: `questions:
  - text: What did staff say about the new patrol cars?
    outcome: withheld
    exemptions: ["36(2)(b)(ii)"]
---
<Reasons exemption="36(2)(b)(ii)">

Disclosure would be likely to inhibit the exchange of views.

</Reasons>

<PublicInterest exemption="36(2)(b)(ii)">

Staff who speak freely serve the public better than a record of what they said.

</PublicInterest>`,
  good: `questions:
  - text: What did staff say about the new patrol cars?
    outcome: withheld
    exemptions: ["36(2)(b)(ii)"]
---
<Reasons exemption="36(2)(b)(ii)">

The chief officer, who is the qualified person, found on 3 March 2025 that disclosure would be likely to inhibit the exchange of views.

</Reasons>

<PublicInterest exemption="36(2)(b)(ii)">

Staff who speak freely serve the public better than a record of what they said.

</PublicInterest>`,
  *check(subject) {
    for (const question of subject.questions) {
      for (const reliance of knownReliances(question)) {
        const { regime, section } = reliance.exemption;
        if (regime !== 'FOIA' || section !== '36') continue;
        const words = givenReasons(subject, question, reliance);
        if (words === undefined || OPINION.test(words)) continue;
        yield {
          ...reliance.at(),
          question: question.label,
          message: `“${reliance.written}” needs the opinion of the qualified person, and the reasons do not mention it.`,
          remedy:
            'Put into the reasons what the letter says of the opinion: who gave it, when and what it was. If it says nothing, accept this warning with that reason.',
        };
      }
    }
  },
};

import { isForGovernment } from '../../domain/demand.ts';
import { knownReliances } from '../refusal.ts';
import type { Rule } from '../rule.ts';

export const governmentPolicy: Rule = {
  id: 'government-policy',
  severity: 'warning',
  acceptable: true,
  legal: true,
  why: 'Section 35(1) FOIA and section 29(1) FOISA: only information that a government department, the Welsh Government or the Scottish Administration holds is exempt under these. Other bodies may have section 36, or 30 in Scotland.',
  bad: `questions:
  - text: What did you advise ministers about patrol cars?
    outcome: withheld
    exemptions: ["35(1)(a)"]
---
<Reasons exemption="35(1)(a)">

The policy is still being made.

</Reasons>

<PublicInterest exemption="35(1)(a)">

Those who make policy need room to think, which outweighs an early look at it.

</PublicInterest>`,
  good: `questions:
  - text: What did you advise ministers about patrol cars?
    outcome: withheld
    exemptions: ["36(2)(b)(i)"]
---
<Reasons exemption="36(2)(b)(i)">

The qualified person found on 3 March 2025 that disclosure would be likely to inhibit free and frank advice.

</Reasons>

<PublicInterest exemption="36(2)(b)(i)">

Advisers need room to be frank, which outweighs an early look at the advice.

</PublicInterest>`,
  *check({ questions }, { authority }) {
    if (authority.data === undefined || authority.data.governmentDepartment) return;
    for (const question of questions) {
      for (const { exemption, written, at } of knownReliances(question)) {
        if (!isForGovernment(exemption)) continue;
        const [whose, one] =
          exemption.regime === 'FOISA'
            ? ['the Scottish Administration', 'part of it']
            : ['government departments', 'one'];
        yield {
          ...at(),
          question: question.label,
          message: `“${written}” is only for ${whose}, and this authority is not known to be ${one}.`,
          remedy: `Compare with the letter. If the authority is ${one}, write “governmentDepartment: true” in content/authority.yaml. If the letter does cite section ${exemption.section}, accept this warning with that reason.`,
        };
      }
    }
  },
};

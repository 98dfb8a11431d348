import type { Provision } from '../../domain/exemption.ts';
import { knownReliances } from '../refusal.ts';
import type { Rule } from '../rule.ts';

interface Pair {
  readonly first: Provision;
  /** What cannot apply where the first does. */
  readonly second: Provision;
  readonly because: string;
}

const PAIRS: readonly Pair[] = [
  {
    first: '30',
    second: '31',
    because: 'Section 31 covers only information that section 30 does not (section 31(1)).',
  },
  {
    first: '23',
    second: '24',
    because: 'Section 24(1) covers only information that section 23(1) does not (section 24(1)).',
  },
  {
    first: '35',
    second: '36',
    because: 'Section 36 covers only information that section 35 does not (section 36(1)(a)).',
  },
];

export const exclusiveExemption: Rule = {
  id: 'exclusive-exemption',
  severity: 'warning',
  acceptable: true,
  legal: true,
  why: 'Sections 24(1), 31(1) and 36(1)(a): some exemptions apply only where another does not, so the same information cannot be under both. Sections 23(5) and 24(2) may stand together.',
  bad: `questions:
  - text: What was in the file on the stolen patrol car?
    outcome: withheld
    exemptions:
      - "30(1)(a)(i)"
      - exemption: "31(1)(a)"
        likelihood: would-be-likely
---
<Reasons>

It is held for an investigation, and disclosure would be likely to prejudice it.

</Reasons>

<PublicInterest>

An open case comes before curiosity about it.

</PublicInterest>`,
  good: `questions:
  - text: What was in the file on the stolen patrol car?
    outcome: withheld
    exemptions:
      - "30(1)(a)(i)"
      - exemption: "31(1)(a)"
        likelihood: would-be-likely
        inTheAlternative: true
---
<Reasons>

It is held for an investigation; if it were not, disclosure would be likely to prejudice the detection of crime.

</Reasons>

<PublicInterest>

An open case comes before curiosity about it.

</PublicInterest>`,
  *check({ questions }) {
    for (const question of questions) {
      const { label } = question;
      const disclosing = knownReliances(question).filter(
        ({ exemption: { regime, duty } }) => regime === 'FOIA' && duty === 'disclose',
      );
      const certain = disclosing.filter(({ inTheAlternative }) => !inTheAlternative);
      for (const { first, second, because } of PAIRS) {
        const one = certain.find(({ exemption }) => exemption.section === first);
        const other = certain.find(({ exemption }) => exemption.section === second);
        if (one === undefined || other === undefined) continue;
        yield {
          ...other.at(),
          question: label,
          message: `Question ${label} relies on both “${one.written}” and “${other.written}”. ${because}`,
          remedy:
            'Write “inTheAlternative: true” with the second, if the letter relies on it only in case the first fails. If they are for different information, accept this warning with that reason.',
        };
      }
    }
  },
};

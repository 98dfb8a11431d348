import type { Provision } from '../../domain/exemption.ts';
import { type KnownReliance, knownReliances, sectionsFor, wordsOf } from '../refusal.ts';
import type { Rule } from '../rule.ts';
import type { SubjectQuestion } from '../subject.ts';

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

const ALTERNATIVE = /\balternative(?:ly)?\b/i;
/** What tells, in reasons that stand apart, that they are about different information. */
const OTHER_INFORMATION =
  /\b(?:other|rest|remaining|remainder|separate|different|further)\s+(?:of\s+the\s+)?(?:information|part|document|material|record|paragraph|page|file|item|section)|\b(?:not|never|nor)\s+(?:\w+\s+){0,2}(?:held\s+for|covered|caught|supplied|part\s+of|within|relate|exempt\s+under|fall|concern)|\bfalls?\s+outside\b|\bthe\s+rest\b/i;

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
        const words = wordsOf(
          sectionsFor(question, one, ['reasons']).concat(sectionsFor(question, other, ['reasons'])),
        );
        if (apart(question, one, other) && OTHER_INFORMATION.test(words)) continue;
        yield {
          ...other.at(),
          question: label,
          ...(ALTERNATIVE.test(words)
            ? {
                message: `The reasons rely on “${one.written}” or “${other.written}” in the alternative, and the fields on both. ${because}`,
                remedy: 'Write “inTheAlternative: true” with the one that the letter names second.',
              }
            : {
                message: `Question ${label} relies on both “${one.written}” and “${other.written}”. ${because}`,
                remedy:
                  'Write “inTheAlternative: true” with the second, if the letter relies on it only in case the first fails. If they are for different information, accept this warning with that reason.',
              }),
        };
      }
    }
  },
};

/** Whether each of the two has reasons of its own. */
function apart(question: SubjectQuestion, one: KnownReliance, other: KnownReliance): boolean {
  const [first, second] = [one, other].map((each) => sectionsFor(question, each, ['reasons']));
  return first?.length !== 0 && second?.length !== 0 && !first?.some((each) => second?.includes(each));
}

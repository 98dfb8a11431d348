import { type EnvironmentalRegime, isEnvironmental } from '../../domain/regime.ts';
import { EXCEPTION } from '../../domain/registers/exception.ts';
import { knownReliances, reasonsFor } from '../refusal.ts';
import type { Rule } from '../rule.ts';

/** Regulations 12(9) EIR and 10(6) EISR name these four and no others. */
const NOT_FOR_EMISSIONS: Readonly<Record<EnvironmentalRegime, RegExp>> = {
  EIR: /^12\(5\)\([d-g]\)/,
  EISR: /^10\(5\)\([d-g]\)/,
};
const EMISSIONS = /\b(?:emissions?|emit(?:s|ted|ting)?)\b/i;

export const emission: Rule = {
  id: 'emission',
  severity: 'warning',
  acceptable: true,
  legal: true,
  why: 'Regulation 12(9) EIR: information on emissions cannot be refused under regulation 12(5)(d) to (g). Regulation 10(6) EISR says the same of 10(5)(d) to (g).',
  bad: `regime: EIR
questions:
  - text: What do the patrol cars emit, by the maker’s own tests?
    outcome: withheld
    exemptions: ["12(5)(e)"]
---
<Reasons>

The tests are confidential commercial information, and disclosure would harm the maker.

</Reasons>

<PublicInterest>

Clean air matters. Confidence in business matters more here.

</PublicInterest>`,
  good: `regime: EIR
questions:
  - text: What does each patrol car cost, by its emissions class?
    outcome: withheld
    exemptions: ["12(5)(e)"]
---
<Reasons>

The prices are confidential commercial information, and disclosure would harm the maker. They say nothing about emissions, so that regulation 12(9) does not stand against this.

</Reasons>

<PublicInterest>

Clean air matters. Confidence in business matters more here.

</PublicInterest>`,
  *check(subject) {
    for (const question of subject.questions) {
      for (const reliance of knownReliances(question)) {
        const { regime, provision } = reliance.exemption;
        if (!isEnvironmental(regime) || !NOT_FOR_EMISSIONS[regime].test(provision)) continue;
        const words = `${question.data.text ?? ''}\n${reasonsFor(subject, question, reliance)}`;
        const considered = words.replaceAll(/\s+/g, '').includes(EXCEPTION[regime].emissions);
        if (!EMISSIONS.test(words) || considered) continue;
        yield {
          ...reliance.at(),
          question: question.label,
          message: `Question ${question.label} speaks of emissions, and “${reliance.written}” cannot be used for information on emissions.`,
          remedy:
            'Compare with the letter. If the information is not on emissions, or the letter relies on this all the same, accept this warning with that reason.',
        };
      }
    }
  },
};

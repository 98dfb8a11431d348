import type { Regime } from '../../domain/regime.ts';
import { givenReasons, knownReliances } from '../refusal.ts';
import type { Rule } from '../rule.ts';

/** What lets another law forbid disclosure. */
const PROHIBITION: Readonly<Record<Regime, RegExp | undefined>> = {
  FOIA: /^44\(1\)\(a\)$/,
  EIR: undefined,
  FOISA: /^26\(a\)$/,
  EISR: undefined,
};
const ENACTMENT = /\b(?:Act|Regulations?|Order|Rules|Measure)\s+(?:\([A-Z][^()]*\)\s+)?(?:19|20)\d\d\b/g;
const OWN_LAW = /freedom\s+of\s+information\s*(?:\(scotland\)\s*)?$/i;

export const enactmentNamed: Rule = {
  id: 'enactment-named',
  severity: 'warning',
  acceptable: true,
  legal: true,
  why: 'Section 44(1)(a) FOIA and section 26(a) FOISA: another law has to forbid the disclosure, and a refusal that does not name it does not say why the exemption applies (section 17(1)(c)).',
  bad: `questions:
  - text: What did the tax office say about the patrol cars?
    outcome: withheld
    exemptions: ["44(1)(a)"]
---
<Reasons exemption="44(1)(a)">

Another law forbids it.

</Reasons>`,
  good: `questions:
  - text: What did the tax office say about the patrol cars?
    outcome: withheld
    exemptions: ["44(1)(a)"]
---
<Reasons exemption="44(1)(a)">

Section 23 of the Commissioners for Revenue and Customs Act 2005 forbids it.

</Reasons>`,
  *check(subject) {
    for (const question of subject.questions) {
      for (const reliance of knownReliances(question)) {
        const { regime, provision } = reliance.exemption;
        if (!PROHIBITION[regime]?.test(provision)) continue;
        const words = givenReasons(subject, question, reliance);
        if (words === undefined) continue;
        if (
          [...words.matchAll(ENACTMENT)].some(({ index }) => !OWN_LAW.test(words.slice(0, index).trimEnd()))
        )
          continue;
        yield {
          ...reliance.at(),
          question: question.label,
          message: `“${reliance.written}” means that another law forbids disclosure, and the reasons do not name one.`,
          remedy:
            'Put the name of that law and its year into the reasons, as the letter has them. If it names none, accept this warning with that reason.',
        };
      }
    }
  },
};

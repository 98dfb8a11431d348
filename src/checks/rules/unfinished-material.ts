import { isEnvironmental } from '../../domain/regime.ts';
import { EXCEPTION } from '../../domain/registers/exception.ts';
import { ACCEPT_IF_LACKING, givenReasons, knownReliances } from '../refusal.ts';
import type { Rule } from '../rule.ts';

/** Any word of a time or a later step: the authority may not know more, and the law asks for no more than it knows. */
const TIME =
  /\b(?:20\d\d|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|days?|weeks?|months?|quarter|years?|soon|shortly|later|next|when|until|once|after|before|due|expect\w*|anticipat\w*|estimat\w*|publish\w*|publication|finali[sz]\w*|to\s+be\s+(?:completed|finished)|will\s+be|not\s+(?:yet\s+)?known|cannot\s+(?:yet\s+)?say)\b/i;

export const unfinishedMaterial: Rule = {
  id: 'unfinished-material',
  severity: 'warning',
  acceptable: true,
  legal: true,
  why: 'Regulation 14(4) EIR and regulation 13 EISR: a refusal of unfinished material says when it is expected to be finished and, where another authority prepares it, which, as far as that is known.',
  bad: `regime: EIR
questions:
  - text: How loud are the patrol cars?
    outcome: withheld
    exemptions: ["12(4)(d)"]
---
<Reasons>

The measurements are incomplete.

</Reasons>

<PublicInterest>

Quiet streets matter. A report that can be relied on matters more.

</PublicInterest>`,
  good: `regime: EIR
questions:
  - text: How loud are the patrol cars?
    outcome: withheld
    exemptions: ["12(4)(d)"]
---
<Reasons>

The measurements are incomplete. The makers expect to finish them in May 2025.

</Reasons>

<PublicInterest>

Quiet streets matter. A report that can be relied on matters more.

</PublicInterest>`,
  *check(subject) {
    for (const question of subject.questions) {
      for (const reliance of knownReliances(question)) {
        const { regime, provision } = reliance.exemption;
        if (!isEnvironmental(regime) || provision !== EXCEPTION[regime].unfinished) continue;
        const words = givenReasons(subject, question, reliance);
        if (words === undefined || TIME.test(words)) continue;
        yield {
          ...reliance.at(),
          question: question.label,
          message: `“${reliance.written}” is about unfinished material, and nothing says when it is expected to be finished.`,
          remedy: `Put into the reasons what the letter says of that and, where another authority prepares it, of which. ${ACCEPT_IF_LACKING}`,
        };
      }
    }
  },
};

import { claimsFor } from '../harm-claim.ts';
import { type KnownReliance, knownReliances } from '../refusal.ts';
import type { Rule, RuleProblem } from '../rule.ts';
import type { Subject, SubjectQuestion } from '../subject.ts';

/** What the Acts of 2002 and their Regulations ask of the harm, in any of the words that letters have for it. */
const SUBSTANTIAL =
  /\b(?:substan[ct]|significan|serious|sever|grav|considerabl|material|major|profound|real|actual|extensive|great)\w*/i;

/** The Act’s verbs, which it never leaves without “substantially”; letters that use others say it in others. */
const PREJUDICE = /\b(?:prejudic|inhibit)/i;

export const harmTest: Rule = {
  id: 'harm-test',
  severity: 'warning',
  acceptable: true,
  legal: true,
  why: 'Regulation 12(5) EIR asks that disclosure would do harm, not only that it would be likely to. FOISA and the EISR ask that the prejudice be substantial, and other provisions turn on no harm at all.',
  bad: `regime: EIR
questions:
  - text: Where do the patrol cars refuel?
    outcome: withheld
    exemptions: ["12(5)(a)"]
---
<Reasons exemption="12(5)(a)">

Disclosure could adversely affect public safety.

</Reasons>

<PublicInterest exemption="12(5)(a)">

Neighbours should know of it. Their safety matters more.

</PublicInterest>`,
  good: `regime: EIR
questions:
  - text: Where do the patrol cars refuel?
    outcome: withheld
    exemptions: ["12(5)(a)"]
---
<Reasons exemption="12(5)(a)">

Disclosure would adversely affect public safety.

</Reasons>

<PublicInterest exemption="12(5)(a)">

Neighbours should know of it. Their safety matters more.

</PublicInterest>`,
  *check(subject) {
    for (const question of subject.questions) {
      for (const reliance of knownReliances(question)) {
        const problem = problemOf(subject, question, reliance);
        if (problem !== undefined) yield { ...reliance.at(), question: question.label, ...problem };
      }
    }
  },
};

type Told = Pick<RuleProblem, 'message' | 'remedy'>;

function problemOf(subject: Subject, question: SubjectQuestion, reliance: KnownReliance): Told | undefined {
  const { exemption, likelihood, written } = reliance;
  if (exemption.test === 'adverse-effect') return adverseEffect(subject, question, reliance);
  if (likelihood !== undefined && exemption.test === 'class')
    return {
      message: `The fields say how likely a harm is under “${written}”, which does not turn on harm.`,
      remedy: 'Delete “likelihood”, or correct the provision.',
    };
  return exemption.test === 'substantial-prejudice' ? substantial(subject, question, reliance) : undefined;
}

function adverseEffect(
  subject: Subject,
  question: SubjectQuestion,
  reliance: KnownReliance,
): Told | undefined {
  const { likelihood, written } = reliance;
  const asks = `“${written}” applies only where disclosure would adversely affect something`;
  if (likelihood === 'would-be-likely')
    return {
      message: `${asks}, and the fields say “would-be-likely”.`,
      remedy:
        'Write “likelihood: would”, or delete the line. If the letter claims no more, accept this warning with that reason.',
    };
  const claims = claimsFor(subject, question, reliance);
  if (likelihood !== undefined || claims === undefined) return undefined;
  const { reasons, elsewhere } = claims;
  if (reasons.would || elsewhere.would || !(reasons.lower || reasons.either || reasons.weaker))
    return undefined;
  return {
    message: `${asks}. The reasons say only that it could, or would be likely to.`,
    remedy: `If the letter says elsewhere that it would, put those words into <Reasons question="${question.label}">…</Reasons>. If it claims no more, accept this warning with that reason.`,
  };
}

/** “Prejudice substantially” FOISA, and regulation 10(5) EISR. Reasons that speak of no harm are likelihood-missing. */
function substantial(subject: Subject, question: SubjectQuestion, reliance: KnownReliance): Told | undefined {
  const claims = claimsFor(subject, question, reliance);
  if (claims === undefined || !PREJUDICE.test(claims.words) || SUBSTANTIAL.test(claims.words))
    return undefined;
  return {
    message: `“${reliance.written}” asks that the prejudice be substantial, and the reasons do not say so.`,
    remedy: `If the letter says it, put those words into <Reasons question="${question.label}">…</Reasons>. If it does not, accept this warning with that reason.`,
  };
}

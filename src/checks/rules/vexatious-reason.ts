import { isManifestlyUnreasonable } from '../../domain/demand.ts';
import { isEnvironmental } from '../../domain/regime.ts';
import { ACCEPT_IF_LACKING, type KnownReliance, knownReliances, wordsOf } from '../refusal.ts';
import type { Rule } from '../rule.ts';
import { sentencesOf } from '../sentence.ts';
import type { SubjectQuestion } from '../subject.ts';

/** What burdens, motives, values and distress are called, and anything that is counted: then something is given. */
const REASON =
  /\b(?:burden|oppressi|harass|distress|purpose|motiv|value|volume|frequen|persist|repeat|campaign|abus|insult|offensi|rude|unjustif|disproportion|improper|inappropriate|pattern|histor|previous|earlier|prior\b|obsess|accus|alleg|threat|hostil|grievance|disrupt|divert|diversion|distract|irritat|annoy|fishing|frivol|serious|same\s+(?:matter|subject|issue|topic)|resource|workload|staff|context|background|pursu|complain\w*\s+(?:about|of|against)|again|continu|still|fool|mock|joke|trivial|unreasonably|excessive|grossly)\w*|\b\d+(?:st|nd|rd|th)?\b(?!\s*\()/i;
/** “Because it follows eleven of the same kind”, and not “because it is vexatious”. */
const BECAUSE =
  /\b(?:because|since|given\s+that|in\s+that|due\s+to|owing\s+to)\s+(?!(?:\w+\s+){1,4}(?:vexatious|unreasonable)\b|section|we\s+consider)/i;
/** That the request is so, what the law says of it, and what stands in every letter. */
const MERE =
  /\bvexatious\b|\b(?:of|under|by)\s+the\s+Act\b|\bInformation\s+(?:\(Scotland\)\s+)?Act\b|\bengaged\b|\b(?:this|the)\s+request\b|\bmanifestly\s+unreasonable\b|\b(?:section|s\.?)\s*14\b|\b(?:12|10)\(4\)\(b\)|\bnot\s+(?:obliged|required|have\s+to)\b|\bduty\b|\brefus(?:e|al|ed|ing)\b|\bdeclin\w+|\brel(?:y|ies|ying)\s+on\b|\bnotice\b|\breview\b|\bcommissioner\b|\bpublic\s+interest\b|\bthank\s+you\b|\byou(?:r\s+request|\s+asked|\s+requested)\b/i;
/** Figures of the law itself are none of the reasons. */
const PROVISION =
  /\b(?:sections?|ss?\.|regulations?|regs?\.?|article)\s*\d[\w()]*|\b(?:Act|Regulations)(?:\s+\(Scotland\))?\s+\d{4}|\bin\s+accordance\s+with\b|\bfor\s+the\s+purposes?\s+of\b/gi;

export const vexatiousReason: Rule = {
  id: 'vexatious-reason',
  severity: 'warning',
  acceptable: true,
  legal: true,
  why: 'Section 17(5) FOIA and section 16(5) FOISA ask only for a notice that section 14 applies; the Information Commissioner considers it good practice to give the reasoning (guidance on section 14), without which nobody can tell what to ask instead. Regulation 14(3) EIR and regulation 13 EISR require the reasons.',
  bad: `questions:
  - text: Why do you hate my car?
    outcome: vexatious
    exemptions: ["14(1)"]
---
<Reasons>

Your request is vexatious and is refused under section 14(1).

</Reasons>`,
  good: `questions:
  - text: Why do you hate my car?
    outcome: vexatious
    exemptions: ["14(1)"]
---
<Reasons>

Your request is vexatious: it is the fortieth about one parking ticket, and each insults the same officer.

</Reasons>`,
  *check({ questions, locate }) {
    for (const question of questions) {
      const { label, data, path } = question;
      if (data.noAnswerBecause !== undefined || !isCalledVexatious(question)) continue;
      if (sentencesOf(toldOf(question)).some(isReason)) continue;
      const reliance = knownReliances(question).find(isOfVexation);
      yield {
        ...(reliance?.at() ?? locate(...path, 'outcome')),
        question: label,
        message:
          reliance !== undefined && isEnvironmental(reliance.regime)
            ? `Question ${label} is refused as manifestly unreasonable, and nothing says why it is.`
            : `Question ${label} is refused as vexatious, and nothing says why it is.`,
        remedy: `Put the letter’s reasons (the burden, the purpose, what went before) into <Reasons question="${label}">…</Reasons>. ${ACCEPT_IF_LACKING}`,
      };
    }
  },
};

function isCalledVexatious(question: SubjectQuestion): boolean {
  return question.data.outcome === 'vexatious' || knownReliances(question).some(isVexatious);
}

function isVexatious({ exemption: { kind, provision } }: KnownReliance): boolean {
  return kind === 'procedural' && provision === '14(1)';
}

function isOfVexation(reliance: KnownReliance): boolean {
  const { kind, section } = reliance.exemption;
  return (kind === 'procedural' && section === '14') || isManifestlyUnreasonable(reliance.exemption);
}

/** The words for the question; how the interests were weighed comes after, and what is given gives no reason. */
function toldOf({ data, sections }: SubjectQuestion): string {
  const isGiven = data.outcome === 'disclosed-in-part';
  return wordsOf(
    sections.filter(({ kind }) => kind !== 'public-interest' && !(isGiven && kind === 'answer')),
  );
}

/** A sentence that says something of this request, besides that it is vexatious. */
function isReason(sentence: string): boolean {
  if (REASON.test(sentence.replaceAll(PROVISION, ' ')) || BECAUSE.test(sentence)) return true;
  return !MERE.test(sentence) && (sentence.match(/[\p{L}’'-]+/gu)?.length ?? 0) > 5;
}

import { knownReliances, wordsOf } from '../refusal.ts';
import type { Rule } from '../rule.ts';
import type { SubjectQuestion } from '../subject.ts';

/** The limit itself (SI 2004/3244: £450 or £600 at £25 an hour) and the time for answering are no estimates. */
const LIMIT =
  /£\s?(?:450|600|25)(?![\d,.]*\d)|\b(?:18|24|eighteen|twenty-four)\s+hours?\b|\b(?:an|per)\s+hour\b|\b(?:20|twenty)\s+working\s+days\b|\b(?:2\.5|3\.5)\s+(?:working\s+)?days\b/gi;
const ESTIMATE = /\b(?:hours?|minutes?|days?|weeks?|months?)\b|£\s?\d/i;
const HELP =
  /\b(?:narrow|refin|reduc|limit(?:ing|ed)?\s+(?:your|the)\s+request|resubmit|new\s+request|shorter\s+period|within\s+the\s+(?:cost\s+)?limit)/i;

export const costEstimate: Rule = {
  id: 'cost-estimate',
  severity: 'warning',
  acceptable: true,
  legal: true,
  why: 'Section 12 rests on an estimate, and section 16 asks for advice on what could be answered within the limit (regulation 9 EIR and EISR, section 15 FOISA). Without them nobody can tell how to ask instead.',
  bad: `questions:
  - text: How often was each patrol car washed?
    outcome: cost-limit
    exemptions: ["12(1)"]
---
<Reasons>

It would take longer than 18 hours, or £450.

</Reasons>`,
  good: `questions:
  - text: How often was each patrol car washed?
    outcome: cost-limit
    exemptions: ["12(1)"]
---
<Reasons>

There are 4,000 paper sheets. At two minutes each, reading them would take 133 hours.

</Reasons>

<Advice>

The sheets of one month can be read within the limit.

</Advice>`,
  *check({ questions }) {
    for (const question of questions) {
      const { label, data, sections } = question;
      const cost = knownReliances(question).find(
        ({ exemption }) => exemption.kind === 'procedural' && exemption.section === '12',
      );
      const at = cost?.at ?? (data.outcome === 'cost-limit' ? question.reliances[0]?.at : undefined);
      if (at === undefined || data.noAnswerBecause !== undefined) continue;
      if (!ESTIMATE.test(wordsOf(sections).replaceAll(LIMIT, ''))) {
        yield {
          ...at(),
          question: label,
          message: `Question ${label} is refused on cost, and no estimate of the work is given.`,
          remedy: `Put the letter’s estimate (how many records, how long for each) into <Reasons question="${label}">…</Reasons>. If it gives none, accept this warning with that reason.`,
        };
      }
      if (!advises(question)) {
        yield {
          ...at(),
          question: label,
          message: `Question ${label} is refused on cost, and nothing says what could be asked instead.`,
          remedy: `Put the letter’s advice into <Advice question="${label}">…</Advice>. If it gives none, accept this warning with that reason.`,
        };
      }
    }
  },
};

function advises({ sections }: SubjectQuestion): boolean {
  return sections.some(({ kind }) => kind === 'advice') || HELP.test(wordsOf(sections));
}

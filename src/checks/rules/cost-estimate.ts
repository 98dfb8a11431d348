import { isManifestlyUnreasonable } from '../../domain/demand.ts';
import { isEnvironmental } from '../../domain/regime.ts';
import { advises, estimatesWork, refusesOnCost } from '../cost.ts';
import { knownReliances, wordsOf } from '../refusal.ts';
import type { Rule } from '../rule.ts';
import type { SubjectQuestion, SubjectReliance } from '../subject.ts';

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
  *check({ questions, locate }) {
    for (const question of questions) {
      const { label, data, path, sections } = question;
      if (data.noAnswerBecause !== undefined) continue;
      const at = refusedOnCost(question);
      if (at === undefined) {
        if (!refusedInWordsAlone(question)) continue;
        yield {
          ...locate(...path, 'outcome'),
          question: label,
          message: `The words of question ${label} refuse it on cost as well, the fields do not name section 12, and no estimate of the work is given.`,
          remedy: `Add "12(1)" to the exemptions, if the letter relies on it, and put its estimate (how many records, how long for each) into <Reasons question="${label}">…</Reasons>. If it gives none, accept this warning with that reason.`,
        };
        continue;
      }
      if (!estimatesWork(wordsOf(sections), at.regime)) {
        yield {
          ...at.at(),
          question: label,
          message: `Question ${label} is refused on cost, and no estimate of the work is given.`,
          remedy: `Put the letter’s estimate (how many records, how long for each) into <Reasons question="${label}">…</Reasons>. If it gives none, accept this warning with that reason.`,
        };
      }
      if (!sections.some(({ kind }) => kind === 'advice') && !advises(wordsOf(sections))) {
        yield {
          ...at.at(),
          question: label,
          message: `Question ${label} is refused on cost, and nothing says what could be asked instead.`,
          remedy: `Put the letter’s advice into <Advice question="${label}">…</Advice>. If it gives none, accept this warning with that reason.`,
        };
      }
    }
  },
};

/** “Manifestly unreasonable” may mean what a request costs, or what it is for; only the words tell. */
const ON_COST =
  /\b(?:costs?|costly|expens\w+|£\s?\d|appropriate\s+limit|hours|(?:too|so)\s+(?:much|long)|(?:staff|officer)s?\s+time|time[\s-]consuming|amount\s+of\s+(?:work|time)|volume\s+of\s+(?:work|records|information))\b/i;
const ON_PURPOSE = /\b(?:vexatious|harass|abus|obsess|distress|persist|repeat|campaign)\w*/i;

/** Section 12 beside an exemption, in the words and not in the fields, without saying how much work it would be. */
function refusedInWordsAlone({ data, reliances, sections }: SubjectQuestion): boolean {
  const [first] = reliances;
  if (first === undefined || (data.outcome !== 'withheld' && data.outcome !== 'disclosed-in-part'))
    return false;
  if (isEnvironmental(first.regime)) return false;
  const words = wordsOf(sections.filter(({ kind }) => kind === 'reasons' || kind === 'answer'));
  return refusesOnCost(words) && !estimatesWork(words, first.regime);
}

/** What a question is refused under, if it is for the cost of answering. */
function refusedOnCost(question: SubjectQuestion): SubjectReliance | undefined {
  const { data, reliances, sections } = question;
  const known = knownReliances(question);
  const section12 = known.find(
    ({ exemption }) => exemption.kind === 'procedural' && exemption.section === '12',
  );
  if (section12 !== undefined) return section12;
  if (data.outcome === 'cost-limit') return reliances[0];
  if (data.outcome !== 'withheld' && data.outcome !== 'disclosed-in-part') return undefined;
  const reasons = wordsOf(sections.filter(({ kind }) => kind === 'reasons'));
  return ON_COST.test(reasons) && !ON_PURPOSE.test(reasons)
    ? known.find(({ exemption }) => isManifestlyUnreasonable(exemption))
    : undefined;
}

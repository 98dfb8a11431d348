import { readCalendarDate } from '../../domain/calendar-date.ts';
import { isDecidedAfterwards, laterThanTwelveWeeks, saysWhen } from '../publication.ts';
import { type KnownReliance, knownReliances, wordsOf } from '../refusal.ts';
import type { Rule, RuleProblem } from '../rule.ts';
import type { Subject, SubjectQuestion } from '../subject.ts';

export const publicationPlanned: Rule = {
  id: 'publication-planned',
  severity: 'warning',
  acceptable: true,
  legal: true,
  why: 'Section 22(1)(b) FOIA and section 27(1)(b) FOISA: the information was already held with a view to its publication when the request was made, so that a request cannot be met by deciding to publish. Section 27(1)(a) FOISA allows no more than twelve weeks from the request.',
  bad: `questions:
  - text: What did the review of the patrol cars find?
    outcome: future-publication
    exemptions: ["22(1)"]
---
<Reasons>

Following your request we have decided to publish the review in May.

</Reasons>

<PublicInterest>

Early sight would help. To publish it once, for all, matters more.

</PublicInterest>`,
  good: `questions:
  - text: What did the review of the patrol cars find?
    outcome: future-publication
    exemptions: ["22(1)"]
---
<Reasons>

Before your request arrived we had decided to publish the review in May.

</Reasons>

<PublicInterest>

Early sight would help. To publish it once, for all, matters more.

</PublicInterest>`,
  *check(subject) {
    for (const question of subject.questions) {
      const reliance = knownReliances(question).find(isOfPublication);
      if (reliance === undefined || question.data.noAnswerBecause !== undefined) continue;
      const problem = problemOf(subject, question, reliance);
      if (problem !== undefined) yield { ...reliance.at(), question: question.label, ...problem };
    }
  },
};

/** Sections 22A FOIA and 27(2) FOISA are about research, and ask for no date. */
function isOfPublication({ exemption: { regime, provision, duty } }: KnownReliance): boolean {
  const covered = regime === 'FOIA' ? ['22', '22(1)'] : regime === 'FOISA' ? ['27', '27(1)'] : [];
  return duty === 'disclose' && covered.includes(provision);
}

function problemOf(
  { data, entry }: Subject,
  { sections }: SubjectQuestion,
  { regime, written }: KnownReliance,
): Pick<RuleProblem, 'message' | 'remedy'> | undefined {
  const decisions = entry.body.sections.filter(({ kind }) => kind === 'decision');
  // How the public interest was weighed tells of delays, and of what others publish.
  const told = sections.filter(({ kind }) => kind !== 'public-interest' && kind !== 'advice');
  const words = wordsOf([...decisions, ...told]);
  if (isDecidedAfterwards(words))
    return {
      message: `“${written}” covers only what was to be published when the request arrived, and the words tell that this was decided afterwards.`,
      remedy:
        'Compare with the letter. If it says that publication was intended before the request, put those words in. If it does not, accept this warning with that reason.',
    };
  // Section 22 asks for no date: “whether determined or not”.
  if (regime !== 'FOISA' || written.replaceAll(/\s+/g, '') === '27' || told.length === 0) return undefined;
  const late = laterThanTwelveWeeks(words, readCalendarDate(String(data.received ?? '')));
  if (late !== undefined)
    return {
      message: `“${written}” covers only what is published within twelve weeks of the request, and the words say “${late}”.`,
      remedy: 'Compare the dates with the letter. If they are right, accept this warning with that reason.',
    };
  if (saysWhen(wordsOf([...decisions, ...sections]))) return undefined;
  return {
    message: `“${written}” covers only what is published within twelve weeks of the request, and nothing says when that will be.`,
    remedy:
      'Put in what the letter says of the date. If it says nothing, accept this warning with that reason.',
  };
}

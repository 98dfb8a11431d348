import { isRefusalOfRequest } from '../../domain/demand.ts';
import { knownReliances, wordsOf } from '../refusal.ts';
import type { Rule } from '../rule.ts';
import type { Subject, SubjectQuestion } from '../subject.ts';

const SAYS_NEITHER =
  /\bneither\b|\b(?:not|cannot|unable\s+to)\s+(?:either\s+)?(?:say|confirm)\b|\bconfirm\s+(?:or|nor)\s+deny\b/i;

export const neitherBesideAnswer: Rule = {
  id: 'neither-beside-answer',
  severity: 'warning',
  acceptable: true,
  legal: true,
  why: 'Section 1(1)(a): to neither confirm nor deny is to say nothing of whether information is held. An answer, a file or a refusal of what is held, to the same question, says it.',
  bad: `questions:
  - text: How often was a patrol car followed?
    outcome: neither-confirmed-nor-denied
    exemptions: ["23(5)"]
---
<Answer question="1">

Three times.

</Answer>

<Reasons question="1" exemption="23(5)">

To say so would show whether a security body was involved.

</Reasons>`,
  good: `questions:
  - text: How often was a patrol car followed?
    outcome: neither-confirmed-nor-denied
    exemptions: ["23(5)"]
---
<Reasons question="1" exemption="23(5)">

To say so would show whether a security body was involved.

</Reasons>`,
  *check(subject) {
    for (const question of subject.questions) {
      const { label, data, path } = question;
      if (data.outcome === 'neither-confirmed-nor-denied') {
        const told = tells(subject, question);
        if (told === undefined) continue;
        yield {
          ...subject.locate(...path, 'outcome'),
          question: label,
          message: `Question ${label} neither confirms nor denies, and ${told} all the same.`,
          remedy:
            'Correct the outcome, or move the words to the question that they answer. If the letter really does both, accept this warning with that reason.',
        };
        continue;
      }
      const silent = knownReliances(question).find(
        ({ exemption }) => exemption.duty === 'confirm-or-deny' && !isRefusalOfRequest(exemption),
      );
      if (silent === undefined) continue;
      yield {
        ...silent.at(),
        question: label,
        message: `Question ${label} is “${data.outcome}”, so information is held, and “${silent.written}” says neither that it is nor that it is not.`,
        remedy:
          'Correct the outcome, or split the question. If the letter neither confirms nor denies that it holds anything more, accept this warning with that reason.',
      };
    }
  },
};

/** What gives away whether information is held. */
function tells(
  { data, entry, questions }: Subject,
  { label, sections }: SubjectQuestion,
): string | undefined {
  const answers = sections.filter(({ kind }) => kind === 'answer');
  if (answers.length > 0 && !SAYS_NEITHER.test(wordsOf(answers))) return 'has an answer';
  const redacted = entry.body.redactions.some(({ section }) => {
    const place = entry.body.sections[section];
    return place !== undefined && sections.includes(place);
  });
  if (redacted) return 'shows a redaction';
  const files = (data.attachments ?? []).filter(({ questions: about }) =>
    about === undefined ? questions.length === 1 : about.map(String).includes(label),
  );
  return files.length > 0 ? 'releases a file' : undefined;
}

import type { Outcome } from '../../domain/outcome.ts';
import type { Rule } from '../rule.ts';

/** Outcomes whose reader expects to be told something, not only why not. */
const NEED_ANSWER: readonly Outcome[] = ['disclosed', 'disclosed-in-part', 'not-held-explained'];

export const questionAnswered: Rule = {
  id: 'question-answered',
  severity: 'error',
  why: 'Section 1(1) of the Act gives a right to an answer to each part of a request; the log shows it, or says why not.',
  bad: `questions:
  - text: How many patrol cars are there?
    outcome: disclosed
  - text: How many vans are there?
    outcome: not-held
---
<Answer question="1">

There were 12.

</Answer>`,
  good: `questions:
  - text: How many patrol cars are there?
    outcome: disclosed
  - text: How many vans are there?
    outcome: not-held
    noAnswerBecause: The published letter says only that this is not held.
---
<Answer question="1">

There were 12.

</Answer>`,
  *check({ entry, questions, locate, sectionsUnsure }) {
    if (entry.body.incomplete || sectionsUnsure) return;
    for (const { label, data, path, sections } of questions) {
      const { outcome, noAnswerBecause } = data;
      // An empty section is another finding (section-question).
      const answer = sections.some(({ kind }) => kind === 'answer');
      const reasons = sections.some(({ kind }) => kind === 'reasons');
      if (noAnswerBecause !== undefined) {
        if (!answer && !reasons) continue;
        yield {
          ...locate(...path, 'noAnswerBecause'),
          question: label,
          message: `Question ${label} says that it has no answer, and the body has one.`,
          remedy: 'Delete noAnswerBecause, or delete the section.',
        };
      } else if (NEED_ANSWER.includes(outcome) ? !answer : !answer && !reasons) {
        const what = NEED_ANSWER.includes(outcome) ? 'answer' : 'answer and no reasons';
        yield {
          ...locate(...path),
          question: label,
          message: `Question ${label} (${outcome}) has no ${what} in the body.`,
          remedy: `Add <Answer question="${label}">…</Answer>${NEED_ANSWER.includes(outcome) ? '' : ` or <Reasons question="${label}">…</Reasons>`} to the body, or say why there is none: noAnswerBecause: …`,
        };
      }
    }
  },
};

import { isRefusalOfRequest } from '../../domain/demand.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { counts, isOfMore, leavesOpen, saysHeld, saysNeither } from '../holding.ts';
import { knownReliances, reasonsFor, wordsOf } from '../refusal.ts';
import type { Rule } from '../rule.ts';
import type { Subject, SubjectQuestion } from '../subject.ts';

const REFUSALS: readonly Outcome[] = ['cost-limit', 'vexatious', 'repeated'];
/** Outcomes that say whether information is held. */
const TELLING: readonly Outcome[] = [
  'disclosed',
  'disclosed-in-part',
  'withheld',
  'not-held',
  'not-held-explained',
];
const OF_MORE =
  'If the letter neither confirms nor denies that it holds anything more, accept this warning with that reason.';

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
      // A request that is refused as a whole leaves open whether anything is held: section 1(1) does not apply.
      if (REFUSALS.includes(data.outcome)) continue;
      const silent = knownReliances(question).find(
        ({ exemption }) => exemption.duty === 'confirm-or-deny' && !isRefusalOfRequest(exemption),
      );
      if (silent !== undefined && !isOfMore(reasonsFor(subject, question, silent))) {
        yield {
          ...silent.at(),
          question: label,
          message: `Question ${label} is “${data.outcome}”, so information is held, and “${silent.written}” says neither that it is nor that it is not.`,
          remedy: `Correct the outcome, or split the question. ${OF_MORE}`,
        };
      } else if (silent === undefined && leavesQuestionOpen(subject, question)) {
        yield {
          ...subject.locate(...path, 'outcome'),
          question: label,
          message: `Question ${label} is “${data.outcome}”, which tells whether information is held, and its words neither confirm nor deny it.`,
          remedy: `Write “neither-confirmed-nor-denied”, with the provision that the letter cites for it, or split the question. ${OF_MORE}`,
        };
      }
    }
  },
};

/** Whether the words for this question, and not those that it shares with one that is left open, say neither. */
function leavesQuestionOpen({ questions }: Subject, { data, sections }: SubjectQuestion): boolean {
  if (!TELLING.includes(data.outcome) || saysNeither(data.text ?? '')) return false;
  const open = questions
    .filter((other) => other.data.outcome === 'neither-confirmed-nor-denied')
    .map(({ label }) => label);
  const own = sections.filter(
    ({ kind, questions: about }) =>
      (kind === 'answer' || kind === 'reasons') && !about.some((label) => open.includes(label)),
  );
  return leavesOpen(wordsOf(own));
}

/** What gives away whether information is held. */
function tells({ data, entry, questions }: Subject, question: SubjectQuestion): string | undefined {
  const { label, sections } = question;
  const answers = sections.filter(({ kind }) => kind === 'answer');
  const said = wordsOf(answers);
  if (answers.length > 0 && (!saysNeither(said) || counts(said))) return 'has an answer';
  const decisions = entry.body.sections.filter(({ kind }) => kind === 'decision');
  // The decision is on the whole request, and where other questions are answered it speaks of those too.
  if (saysHeld(wordsOf(questions.length === 1 ? [...decisions, ...sections] : sections)))
    return 'says whether information is held';
  const redacted = entry.body.redactions.some(({ section }) => {
    const place = entry.body.sections[section];
    return place !== undefined && sections.includes(place);
  });
  if (redacted) return 'shows a redaction';
  const files = (data.attachments ?? []).filter(({ questions: about }) =>
    about === undefined ? questions.length === 1 : about.map(String).includes(label),
  );
  if (files.length > 0) return 'releases a file';
  const same = questions.find(
    (other) => TELLING.includes(other.data.outcome) && isSame(other.data.text, question.data.text),
  );
  return same && `question ${same.label}, which asks the same, is “${same.data.outcome}”`;
}

function isSame(one = '', other = ''): boolean {
  const words = (text: string): string =>
    text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return words(one) !== '' && words(one) === words(other);
}

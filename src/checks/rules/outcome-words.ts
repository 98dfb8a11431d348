import type { Outcome } from '../../domain/outcome.ts';
import type { BodySection } from '../../entries/body.ts';
import {
  gives,
  givesAndLacksNothing,
  hasFigures,
  refusalIn,
  refusesNothing,
  saysOnlyNotHeld,
  tellsFigures,
} from '../answer-act.ts';
import { refusesOnCost } from '../cost.ts';
import { counts } from '../holding.ts';
import { printedWordsOf, wordsOf } from '../refusal.ts';
import type { Rule } from '../rule.ts';
import { beginningOf } from '../sentence.ts';
import type { Subject, SubjectQuestion } from '../subject.ts';

export const outcomeWords: Rule = {
  id: 'outcome-words',
  severity: 'warning',
  acceptable: true,
  legal: true,
  why: 'Section 1(1): the page, the lists and the figures say of each question what its outcome says. Where the words of the letter say something else, one of the two is wrong.',
  bad: `questions:
  - text: What do you pay for each patrol car?
    outcome: disclosed
---
<Answer>

The prices are withheld under section 43(2).

</Answer>`,
  good: `questions:
  - text: What do you pay for each patrol car?
    outcome: withheld
    exemptions: ["43(2)"]
---
<Reasons>

The prices are withheld under section 43(2). Disclosure would be likely to prejudice the supplier.

</Reasons>

<PublicInterest>

Scrutiny of prices matters. A fair competition matters more.

</PublicInterest>`,
  *check(subject) {
    for (const question of subject.questions) {
      const { label, data, path } = question;
      if (data.noAnswerBecause !== undefined || ABOUT_REFUSALS.test(data.text ?? '')) continue;
      const told = contradiction(subject, question);
      if (told === undefined) continue;
      yield {
        ...subject.locate(...path, 'outcome'),
        question: label,
        message: `Question ${label} is “${data.outcome}”, and ${told.words}.`,
        remedy: `Compare with the letter: ${told.instead}, or move the words to the question that they answer. If the letter says both, accept this warning with that reason.`,
      };
    }
  },
};

/** “When do you redact names?”: the answer speaks of refusals without being one. */
const ABOUT_REFUSALS =
  /\b(?:withh[eo]ld\w*|refus\w*|redact\w*|exempt\w*|FOIA?|freedom\s+of\s+information|not\s+held)\b/i;

interface Contradiction {
  /** What the words do. */
  readonly words: string;
  /** What to write. */
  readonly instead: string;
}

const PART =
  'write the outcome of a refusal, such as “withheld” or “disclosed-in-part”, with the provision that the letter relies on';
/** What is given although it would cost too much. */
const BEYOND_DUTY =
  /\b(?:but|however|although|though|nevertheless|nonetheless|outside|discretion\w*|goodwill|gesture|courtesy|attached|enclosed|below|instead)\b/i;
const NOT_HELD: readonly Outcome[] = ['not-held', 'not-held-explained'];

function contradiction(subject: Subject, question: SubjectQuestion): Contradiction | undefined {
  const { outcome } = question.data;
  const own = ownSections(subject, question).map(withoutQuotations);
  const answers = own.filter(({ kind }) => kind === 'answer');
  const answer = wordsOf(answers);
  if (outcome === 'disclosed') {
    const refusal = refusalIn(printedWordsOf(answers));
    if (refusal !== undefined)
      return { words: `its answer refuses: “${beginningOf(refusal)}”`, instead: PART };
    if (refusesOnCost(answer) && !BEYOND_DUTY.test(answer))
      return {
        words: 'its answer refuses on cost',
        instead: 'write “cost-limit” or “disclosed-in-part”, with the provision that the letter relies on',
      };
    return saysOnlyNotHeld(answer)
      ? {
          words: 'its answer says only that nothing is held',
          instead: 'write “not-held”, or “not-held-explained” where it explains what is known',
        }
      : undefined;
  }
  if (NOT_HELD.includes(outcome)) {
    const refusal = refusalIn(printedWordsOf(answers));
    if (refusal !== undefined)
      return { words: `its answer refuses what is held: “${beginningOf(refusal)}”`, instead: PART };
    return outcome === 'not-held' && givesAndLacksNothing(answer)
      ? { words: 'its answer gives something', instead: 'write “disclosed” or “disclosed-in-part”' }
      : undefined;
  }
  if (outcome !== 'withheld') return undefined;
  const given = gift(subject, question, own, answer);
  return given === undefined
    ? undefined
    : { words: given, instead: 'write “disclosed” or “disclosed-in-part”' };
}

/** The sections for this question and for others of the same outcome: what is shared may be about another. */
function ownSections({ questions }: Subject, { sections, data }: SubjectQuestion): readonly BodySection[] {
  return sections.filter(({ questions: about }) =>
    about.every((label) => questions.find((other) => other.label === label)?.data.outcome === data.outcome),
  );
}

/** A quotation is somebody else’s: the model of a letter, a policy. */
function withoutQuotations(section: BodySection): BodySection {
  return { ...section, html: section.html.replaceAll(/<blockquote\b.*?<\/blockquote>/gs, ' ') };
}

/** What asks for figures, or for what is told in a few words. */
const FOR_FIGURES =
  /\b(?:how\s+(?:many|much|often|long|old)|numbers?|figures?|counts?|totals?|cost(?:s|ed)?|spen[dt]\w*|expenditure|amounts?|sums?|prices?|pay|paid|salar\w+|rates?|budgets?|statistics|breakdown|percentage|proportion|routes?|rotas?|times?|dates?)\b/i;

/** What is given under “withheld”. A word of refusal in the answer tells that this is what could be given. */
function gift(
  { data }: Subject,
  question: SubjectQuestion,
  own: readonly BodySection[],
  answer: string,
): string | undefined {
  if (!refusesNothing(answer)) return undefined;
  const asksForFigures = question.data.text === undefined || FOR_FIGURES.test(question.data.text);
  if (own.some(({ kind, html }) => kind === 'answer' && hasFigures(html)))
    return 'its answer has a table of figures, without a word that refuses';
  // “There are 12 reports” is no answer where the reports themselves were asked for.
  if (gives(answer) || (asksForFigures && (tellsFigures(answer) || counts(answer))))
    return 'its answer gives something, without a word that refuses';
  const files = (data.attachments ?? []).some(
    ({ questions }) => questions?.length === 1 && String(questions[0]) === question.label,
  );
  return files ? 'a file is released for it alone' : undefined;
}

import { OF_NO_QUESTION } from '../../entries/component.ts';
import { didYouMean } from '../../entries/suggestion.ts';
import type { Rule } from '../rule.ts';

export const sectionQuestion: Rule = {
  id: 'section-question',
  severity: 'error',
  why: 'A part of the letter that is tied to no question would be shown to nobody.',
  bad: `---
<Answer question="2">

There were 12.

</Answer>`,
  good: `---
<Answer question="1">

There were 12.

</Answer>`,
  *check({ entry, labels, labelsUnsure }) {
    for (const { kind, questions, empty, unclear, line, column } of entry.body.sections) {
      if (empty)
        yield {
          line,
          column,
          message: 'This section is empty.',
          remedy: 'Write its text between the two tags, or delete it.',
        };
      if (OF_NO_QUESTION.includes(kind) || unclear) continue;
      if (questions.length === 0 && labels.length > 1) {
        yield {
          line,
          column,
          message: 'This section does not say which question it is about.',
          remedy: `Add the number, for example question="${labels[0]}", or several: question="${labels.slice(0, 2).join(', ')}".`,
        };
      }
      if (labelsUnsure) continue;
      for (const label of questions.filter((each) => !labels.includes(each))) {
        yield {
          line,
          column,
          message: `This section is about question “${label}”, and the frontmatter has no such question.`,
          remedy: `${didYouMean(label, labels)}The questions are: ${labels.join(', ')}.`,
        };
      }
    }
  },
};

import { anchor } from '../../urls.ts';
import type { Rule } from '../rule.ts';

export const questionLabel: Rule = {
  id: 'question-label',
  severity: 'error',
  why: 'A question’s number is its permanent address, so two questions cannot share one.',
  bad: `questions:
  - label: 2(a)
    text: How many cars?
    outcome: disclosed
  - label: 2a
    text: How many vans?
    outcome: disclosed
---
<Answer question="2(a), 2a">

12 of each.

</Answer>`,
  good: `questions:
  - label: 2(a)
    text: How many cars?
    outcome: disclosed
  - label: 2(b)
    text: How many vans?
    outcome: disclosed
---
<Answer question="2(a), 2(b)">

12 of each.

</Answer>`,
  *check({ questions, locate }) {
    const seen = new Map<string, string>();
    for (const { label, path } of questions) {
      const earlier = seen.get(anchor(label));
      if (earlier === undefined) seen.set(anchor(label), label);
      else {
        yield {
          ...locate(...path, 'label'),
          question: label,
          message: `Question “${label}” has the same address (#${anchor(label)}) as question “${earlier}”.`,
          remedy:
            'Give each question a label of its own, as the letter numbers them, for example 2(a) and 2(b).',
        };
      }
    }
  },
};

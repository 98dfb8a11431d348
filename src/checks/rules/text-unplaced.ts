import type { Rule } from '../rule.ts';

export const textUnplaced: Rule = {
  id: 'text-unplaced',
  severity: 'error',
  why: 'What has no place yet may be an answer or a reason, and no page shows it: published so, the record would lack it.',
  bad: `---
<Answer question="1">

There were 12.

</Answer>

<Unplaced>

Two of them were on loan.

</Unplaced>`,
  good: `---
<Answer question="1">

There were 12.

Two of them were on loan.

</Answer>`,
  *check({ entry }) {
    for (const { kind, line, column } of entry.body.sections) {
      if (kind !== 'unplaced') continue;
      yield {
        line,
        column,
        message: 'Words stand here that have no place yet.',
        remedy:
          'Move them into the section that they belong to, or delete them, and then the <Unplaced> tags.',
      };
    }
  },
};

import { readCalendarDate } from '../../domain/calendar-date.ts';
import { type PartialDate, printPartialDate } from '../../domain/partial-date.ts';
import type { Rule } from '../rule.ts';

export const draft: Rule = {
  id: 'draft',
  severity: 'warning',
  why: 'A draft is in no page, list or count, and what a program read out of a letter is a guess until someone has looked.',
  bad: `inferred:
  - field: regime
    from: Freedom of Information Act 2000`,
  good: 'regime: FOIA',
  *check({ data, file, locate }, { drafts }) {
    if (!drafts.has(file)) return;
    const { inferred = [], publishOn } = data;
    if (inferred.length > 0) {
      const values = inferred.length === 1 ? 'One value was' : `${inferred.length} values were`;
      yield {
        ...locate('inferred'),
        message: `This entry is a draft: ${values} inferred and not yet confirmed.`,
        remedy:
          'Compare each with the letter. Delete its item under “inferred” when it is right; delete “inferred” after the last.',
      };
    } else if (data.draft) {
      yield {
        ...locate('draft'),
        message: 'This entry is a draft, so it is on no page.',
        remedy: 'Delete the line “draft: true” when the entry may be published.',
      };
    } else if (publishOn !== undefined && readCalendarDate(publishOn)) {
      yield {
        ...locate('publishOn'),
        message: `This entry is a draft until ${printPartialDate(publishOn as string as PartialDate)}.`,
        remedy: 'Build the site on that day or later, and the entry is published.',
      };
    }
  },
};

import { responseYear } from '../../domain/disclosure-log.ts';
import { type PartialDate, readPartialDate } from '../../domain/partial-date.ts';
import { SAMPLE_PATTERN } from '../../domain/reference.ts';
import type { Rule } from '../rule.ts';

export const yearKnown: Rule = {
  id: 'year-known',
  severity: 'error',
  why: 'Readers browse by year, and a response without one would be found nowhere.',
  bad: 'reference: REVIEW-7',
  good: 'reference: REVIEW-7\nresponded: 2024',
  *check({ data, locate, entry }, { authority }) {
    if (authority.data === undefined || entry.frontmatter.problems.length > 0) return;
    const date = (value: unknown): PartialDate | undefined => readPartialDate(String(value ?? ''));
    const known = [date(data.responded), date(data.published), date(data.received)].some(
      (each) => each !== undefined,
    );
    const patterns = [...authority.data.referencePatterns, SAMPLE_PATTERN];
    if (known || responseYear({ reference: data.reference }, patterns) !== undefined) return;
    yield {
      ...locate('reference'),
      message: 'The year of this response is not known: it has no date, and its reference does not show one.',
      remedy: 'Add what is known of the date of the response, if only the year: responded: 2024',
    };
  },
};

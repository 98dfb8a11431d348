import { readCalendarDate } from '../../domain/calendar-date.ts';
import {
  deadline,
  OutsideBankHolidayData,
  STATUTORY_WORKING_DAYS,
  workingDaysTaken,
} from '../../domain/deadline.ts';
import { type PartialDate, printPartialDate } from '../../domain/partial-date.ts';
import { isEnvironmental, type Regime } from '../../domain/regime.ts';
import { wordsOf } from '../refusal.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';

const ADMITTED = /\b(?:late|later|delay(?:s|ed)?|apolog(?:y|ies|ise|ize)|sorry|overdue)\b/i;
const EXTENDED =
  /\bexten(?:d|sion)\w*\b[^.]{0,60}\b(?:time|deadline|days|period)\b|\b(?:time|deadline|period)\b[^.]{0,60}\bexten|\b10\(3\)|\bregulation\s+7\b|\bmore\s+time\b/i;
/** Regulation 7(1): complexity and volume allow 40 working days. */
const COMPLEX = /\bcomplex/i;
const EXTENDED_WORKING_DAYS = 40;

/** What allows more time. The Act of 2002 knows no extension at all, and the Regulations beside it do. */
const GROUND: Readonly<Record<Regime, string>> = {
  FOIA: 'only to weigh the public interest under a qualified exemption (section 10(3))',
  EIR: 'only for a request that is complex and voluminous (regulation 7)',
  FOISA: 'never (section 10)',
  EISR: 'only for a request that is complex and voluminous (regulation 7)',
};

export const lateAnswer: Rule = {
  id: 'late-answer',
  severity: 'warning',
  acceptable: true,
  legal: true,
  why: 'Section 10 FOIA and FOISA and regulation 5(2) EIR and EISR: an answer is due within 20 working days. FOIA gives more time only to weigh the public interest (section 10(3)), the EIR and the EISR only for complex and voluminous requests (regulation 7).',
  bad: `received: 2024-07-01
responded: 2024-09-19`,
  good: `received: 2024-07-01
responded: 2024-09-19
---
<Decision>

This answer is late, for which we apologise.

</Decision>

<Answer>

There were 12.

</Answer>`,
  *check(subject) {
    const { data, entry, locate } = subject;
    const received = readCalendarDate(String(data.received ?? ''));
    const responded = readCalendarDate(String(data.responded ?? ''));
    if (received === undefined || responded === undefined) return;
    const { regime } = data;
    let taken: number;
    let due: string;
    try {
      taken = workingDaysTaken(received, responded, regime);
      due = printPartialDate(deadline(received, { regime }) as string as PartialDate);
    } catch (error) {
      if (error instanceof OutsideBankHolidayData) return;
      throw error;
    }
    if (taken <= STATUTORY_WORKING_DAYS) return;
    const words = wordsOf(entry.body.sections);
    const extended = EXTENDED.test(words);
    if (extended ? mayTake(taken, subject, words) : ADMITTED.test(words)) return;
    yield {
      ...locate('responded'),
      message: extended
        ? `The answer took ${taken} working days, and more than ${STATUTORY_WORKING_DAYS} are allowed ${GROUND[regime]}.`
        : `The answer took ${taken} working days: it was due on ${due}, and the text does not say that it is late.`,
      remedy:
        'Compare both dates with the letter; after a clarification, “received” is the day on which that arrived. If they are right, put in what the letter says of the time, or accept this warning with the reason.',
    };
  },
};

/** Whether the law allows what the letter says. How long is reasonable under section 10(3) is not for a check to say. */
function mayTake(taken: number, { data, questions }: Subject, words: string): boolean {
  if (isEnvironmental(data.regime)) return taken <= EXTENDED_WORKING_DAYS && COMPLEX.test(words);
  if (data.regime === 'FOISA') return false;
  const weighed = questions.some(({ reliances }) =>
    reliances.some(({ exemption }) => exemption !== undefined && exemption.standing !== 'absolute'),
  );
  return weighed && /\bpublic\s+interest\b/i.test(words);
}

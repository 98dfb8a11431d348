import { type CalendarDate, readCalendarDate } from '../../domain/calendar-date.ts';
import {
  deadline,
  leastWorkingDaysTaken,
  OutsideBankHolidayData,
  STATUTORY_WORKING_DAYS,
  workingDaysTaken,
} from '../../domain/deadline.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { type PartialDate, printPartialDate } from '../../domain/partial-date.ts';
import { isEnvironmental, type Regime } from '../../domain/regime.ts';
import { type Extension, type Lateness, latenessOf } from '../lateness.ts';
import { mayBeQualified } from '../personal-data.ts';
import { knownReliances } from '../refusal.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';

/** Regulation 7(1). Under section 10(3) FOIA the Commissioner expects as much: his guidance on the time for compliance. */
const EXTENDED_WORKING_DAYS = 40;

/** What allows more time. The Act of 2002 knows no extension at all, and the Regulations beside it do. */
const GROUND: Readonly<Record<Regime, string>> = {
  FOIA: 'More than 20 are allowed only to weigh the public interest under a qualified exemption (section 10(3)).',
  EIR: 'More than 20 are allowed only for a request that is complex and voluminous (regulation 7).',
  FOISA: 'The Act of 2002 allows 20 and no extension (section 10).',
  EISR: 'More than 20 are allowed only for a request that is complex and voluminous (regulation 7).',
};

const DISCLOSED: readonly Outcome[] = ['disclosed', 'disclosed-in-part'];

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
    const time =
      received === undefined || responded === undefined
        ? undefined
        : timeOf(received, responded, data.regime);
    if (time === undefined ? !isEnvironmental(data.regime) : time.taken <= STATUTORY_WORKING_DAYS) return;
    const lateness = latenessOf(entry.body.sections);
    if (isEnvironmental(data.regime) && isToWeigh(lateness, subject)) {
      yield {
        ...locate(time === undefined ? 'regime' : 'responded'),
        message: `${time === undefined ? 'The' : `${time.said}, and the`} text says that the time was extended to weigh the public interest. Regulation 7 does not allow that: it gives more time only where a request is both complex and voluminous.`,
        remedy:
          'If the letter also says that the request is complex and voluminous, put those words in. If it gives no other ground, accept this warning with that reason.',
      };
      return;
    }
    if (time === undefined) return;
    const message = fault(time, subject, lateness);
    if (message === undefined) return;
    yield {
      ...locate('responded'),
      message,
      remedy: lateness.clarified
        ? 'If you asked for the clarification, write the day on which it arrived as “received”. If the dates are right, accept this warning with the reason.'
        : 'Compare both dates with the letter; after a clarification, “received” is the day on which that arrived. If they are right, put in what the letter says of the time, or accept this warning with the reason.',
    };
  },
};

/** Section 10(3) FOIA applied to the Regulations, which weigh the public interest within the ordinary time. */
function isToWeigh({ extensions }: Lateness, subject: Subject): boolean {
  return (
    extensions.some(({ weighs, large }) => weighs && !large) &&
    !extensions.some((each) => isAllowed(each, subject))
  );
}

interface Time {
  readonly taken: number;
  readonly said: string;
  /** Unknown where bank holidays are. */
  readonly due?: string;
}

/** A year is too long whatever its bank holidays were. */
function timeOf(received: CalendarDate, responded: CalendarDate, regime: Regime): Time {
  try {
    const taken = workingDaysTaken(received, responded, regime);
    const due = printPartialDate(deadline(received, { regime }) as string as PartialDate);
    return { taken, said: `The answer took ${taken} working days`, due };
  } catch (error) {
    if (!(error instanceof OutsideBankHolidayData)) throw error;
    const taken = leastWorkingDaysTaken(received, responded);
    return { taken, said: `The answer took more than ${STATUTORY_WORKING_DAYS} working days` };
  }
}

function fault(
  { taken, said, due }: Time,
  subject: Subject,
  { admitted, extensions, clarified }: Lateness,
): string | undefined {
  const { regime } = subject.data;
  if (admitted && !extensions.some(({ named }) => named)) return undefined;
  if (extensions.length > 0) {
    if (!extensions.some((each) => isAllowed(each, subject))) return `${said}. ${GROUND[regime]}`;
    if (taken <= EXTENDED_WORKING_DAYS || admitted) return undefined;
    return isEnvironmental(regime)
      ? `${said}. Regulation 7 allows no more than ${EXTENDED_WORKING_DAYS}.`
      : `${said}. Time to weigh the public interest has to be reasonable (section 10(3)), and the Information Commissioner expects no more than ${EXTENDED_WORKING_DAYS} in all.`;
  }
  if (clarified)
    return `${said}, counted from “received”, and the text speaks of a clarification, from which the time is counted.`;
  const was = due === undefined ? ',' : `: it was due on ${due},`;
  return `${said}${was} and the text does not say that it is late.`;
}

/** Whether a law that the entry is under allows the extension. One without a ground may have the right one. */
function isAllowed({ weighs, large, grounded }: Extension, subject: Subject): boolean {
  const laws = new Set([
    subject.data.regime,
    ...subject.questions.flatMap(({ reliances }) => reliances.map((each) => each.regime)),
  ]);
  return [...laws].some((law) => {
    if (isEnvironmental(law)) return large || !grounded;
    return law === 'FOIA' && (weighs || !grounded) && mayBeWeighed(subject, weighs);
  });
}

/**
 * Whether anything is, or was, under a qualified exemption. What was weighed and then disclosed names none any more.
 */
function mayBeWeighed(subject: Subject, weighs: boolean): boolean {
  return subject.questions.some((question) => {
    if (weighs && DISCLOSED.includes(question.data.outcome)) return true;
    return knownReliances(question).some((reliance) => mayBeQualified(subject, question, reliance));
  });
}

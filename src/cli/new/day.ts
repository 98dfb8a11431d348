import { datesInOrder } from '../../checks/rules/dates-in-order.ts';
import { yearKnown } from '../../checks/rules/year-known.ts';
import type { PartialDate } from '../../domain/partial-date.ts';
import type { AnsweredResponse, AnswersSoFar } from './answered.ts';
import { DATE_ROLES, type DateRole, dateFault, readDate, readingOf } from './date-answer.ts';
import type { GivenResponse } from './given.ts';
import { givenLine } from './given-line.ts';
import type { Setting } from './setting.ts';
import { type Fault, faultIn } from './trial.ts';

type Dates = Pick<AnsweredResponse, DateRole>;
const NOT_YET = {
  message: 'A request in hand is not answered yet, so it has no such day.',
  remedy: 'Leave it out, or leave out --in-hand.',
};
const DATES = {
  received: 'When did the request arrive? Empty if not known.',
  responded: 'When was it answered? Empty if not yet, or if not known.',
  published: 'When was it first published? Empty if not known or not yet.',
} as const;

/** Asks for these days, as far as they can be: a request in hand has the first alone. */
export async function askDates(
  roles: readonly DateRole[],
  soFar: AnswersSoFar,
  given: GivenResponse,
  setting: Setting,
): Promise<void> {
  for (const role of roles) {
    if (given.inHand && role !== 'received') {
      if (given[role]) setting.problems.push({ option: role, ...NOT_YET });
      continue;
    }
    const written = await givenLine(setting, given[role], {
      option: role,
      words: DATES[role],
      example: '2025-03-28 or 2025-03 or 2025',
      ...(given.inHand ? {} : { optional: true as const }),
      judge: (value) => dateFault({ ...datesOf(soFar), [role]: readDate(value) ?? value }, setting.log),
    });
    const date = readDate(written);
    if (date !== undefined) soFar[role] = date;
    const reading = readingOf(written);
    if (reading !== undefined) setting.asker.tell(reading);
  }
}

/** A day of receipt and none of an answer: the answer may be still to come, or its day not known. */
export async function isInHand(
  { responded, published, questions }: GivenResponse,
  soFar: AnswersSoFar,
  { asker }: Setting,
): Promise<boolean> {
  const isSaid = responded !== undefined || questions.some(({ outcome }) => outcome !== undefined);
  if (isSaid || published !== undefined || soFar.received === undefined || soFar.responded) return false;
  const answer = await asker.one({
    option: 'in-hand',
    words: 'There is no day of an answer. Has the request been answered?',
    optional: true,
    choices: [
      { value: 'in-hand', label: 'No: it is in hand, and becomes a draft with its deadline' },
      { value: 'answered', label: 'Yes, on a day that is not known' },
    ],
  });
  return answer === 'in-hand';
}

/** Readers browse by year: where the reference does not show it, a date has to. */
export async function askYear(reference: string, soFar: AnswersSoFar, setting: Setting): Promise<void> {
  const judge = (dates: Dates): Fault | undefined =>
    faultIn({ reference, ...dates }, setting.log, [yearKnown, datesInOrder]);
  if (reference === '' || setting.problems.some(({ option }) => option in DATES)) return;
  if (judge(datesOf(soFar)) === undefined) return;
  const written = await givenLine(setting, undefined, {
    option: 'responded',
    words: 'The reference does not show the year. In which year was it answered?',
    example: '2025',
    judge: (value) => judge({ ...datesOf(soFar), responded: readDate(value) ?? (value as PartialDate) }),
  });
  const responded = readDate(written);
  if (responded !== undefined) soFar.responded = responded;
}

function datesOf(soFar: AnswersSoFar): Dates {
  return Object.fromEntries(DATE_ROLES.filter((role) => soFar[role]).map((role) => [role, soFar[role]]));
}

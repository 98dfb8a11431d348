import type { Log } from '../../checks/log.ts';
import { exemptionKnown } from '../../checks/rules/exemption-known.ts';
import { OUTCOMES, type Outcome } from '../../domain/outcome.ts';
import { readPartialDate } from '../../domain/partial-date.ts';
import { fullReliance } from '../../entries/to-response.ts';
import type { Asker } from '../new/asker.ts';
import { DATE_ROLES, type DateRole, dateFault, readDate, readingOf } from '../new/date-answer.ts';
import { outcomeChoice } from '../new/outcome-choice.ts';
import { readExemption } from '../new/provision.ts';
import { type Fault, faultIn } from '../new/trial.ts';
import { type DraftFields, labelOf } from './draft-value.ts';
import type { Change, Verdict } from './verdict.ts';

export interface Setting {
  readonly fields: DraftFields;
  readonly asker: Asker;
  readonly log: Log;
}

export const NAMES: Readonly<Record<string, string>> = {
  reference: 'The reference',
  title: 'The title',
  regime: 'The law that it was answered under',
  received: 'The day the request arrived',
  responded: 'The day it was answered',
  published: 'The day it was first published',
  topics: 'The topics',
  questions: 'The number of questions',
  outcome: 'what came of it',
  exemptions: 'what was relied on',
};
const OPEN = 'open';

export function isDate(field: string): field is DateRole {
  return DATE_ROLES.some((role) => role === field);
}

/** A date as it should be, in its order with the others. */
export async function askDate(
  role: DateRole,
  earlier: readonly Verdict[],
  setting: Setting,
): Promise<Change> {
  const { asker } = setting;
  const line = await asker.line({
    option: role,
    words: `${NAMES[role]}, as it should be`,
    example: '2025-03-28, 2025-03 or 2025',
    judge: (written) => dateFaultWith(role, readDate(written) ?? written, earlier, setting),
  });
  const reading = readingOf(line);
  if (reading !== undefined) asker.tell(reading);
  return { path: [role], value: readDate(line) ?? line.trim() };
}

/** What would be wrong with the dates as they are now if this one were so. */
export function dateFaultWith(
  role: DateRole,
  date: string,
  earlier: readonly Verdict[],
  { fields, log }: Setting,
): Fault | undefined {
  return dateFault(datesWith(role, date, earlier, fields), log);
}

/** The dates as they are now, with this one; what is no date at all is told where it is asked about. */
function datesWith(
  role: DateRole,
  date: string,
  earlier: readonly Verdict[],
  fields: DraftFields,
): Partial<Record<DateRole, string>> {
  const changes = earlier.flatMap((verdict) => verdict.changes);
  const now = (other: DateRole): string =>
    String(changes.findLast(({ path }) => path[0] === other)?.value ?? fields[other] ?? '');
  const others = DATE_ROLES.filter((other) => readPartialDate(now(other)) !== undefined);
  return { ...Object.fromEntries(others.map((other) => [other, now(other)])), [role]: date };
}

/** The outcome of a question, out of all that there are; undefined where it may stay open and does. */
export async function askOutcome(
  question: number,
  words: string,
  { asker, fields }: Setting,
  { mayStayOpen = false } = {},
): Promise<Change | undefined> {
  const label = labelOf(fields.questions?.[question], question);
  const now = fields.questions?.[question]?.outcome;
  const choices = OUTCOMES.filter((each) => each !== now).map((outcome) =>
    outcomeChoice(outcome, fields.regime ?? 'FOIA'),
  );
  // First, because Enter takes the first.
  const open = { value: OPEN, label: 'I cannot say yet: leave it open' } as const;
  const outcome = await asker.one<Outcome | typeof OPEN>({
    option: 'outcome',
    words: `Question ${label}: ${words}`,
    choices: mayStayOpen ? [open, ...choices] : choices,
  });
  return outcome === undefined || outcome === OPEN
    ? undefined
    : { path: ['questions', question, 'outcome'], value: outcome };
}

/** Provisions in one line. What else is said of one that stays is kept. */
export async function askExemptions(
  question: number,
  now: string,
  { asker, fields, log }: Setting,
): Promise<Change> {
  const { regime = 'FOIA', questions = [] } = fields;
  const there = questions[question]?.exemptions ?? [];
  const written = (line: string): readonly string[] => line.split(/[,;\s]+(?![^(]*\))/).filter(Boolean);
  const judge = (line: string): Fault | undefined => {
    for (const provision of written(line)) {
      const kept = there.some((each) => fullReliance(each).exemption === provision);
      if (kept || readExemption(provision, regime) !== undefined) continue;
      return faultIn({ regime, questions: [{ outcome: 'withheld', exemptions: [provision] }] }, log, [
        exemptionKnown,
      ]);
    }
    return undefined;
  };
  const line = await asker.line({
    option: 'exemptions',
    words: `Question ${labelOf(questions[question], question)}: all that was relied on, with commas between. Empty for nothing. Now: ${now}`,
    example: '31(1)(a), 40(2)',
    optional: true,
    judge,
  });
  const value = written(line).map(
    (each) =>
      there.find((one) => fullReliance(one).exemption === each) ??
      readExemption(each, regime)?.provision ??
      each,
  );
  return { path: ['questions', question, 'exemptions'], value };
}

/** The topics, out of those of the settings. */
export async function askTopics({ asker, log }: Pick<Setting, 'asker' | 'log'>): Promise<Change> {
  const choices = (log.topics.data ?? []).map(({ id, title, description }) => ({
    value: id,
    label: title,
    hint: description,
  }));
  const value = await asker.several({
    option: 'topic',
    words: 'Which topics does it belong to?',
    choices,
  });
  return { path: ['topics'], value };
}

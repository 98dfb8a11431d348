import { printPartialDate, readPartialDate } from '../../domain/partial-date.ts';
import { DATE_ROLES } from '../new/date-answer.ts';
import { faultIn } from '../new/trial.ts';
import {
  askDate,
  askExemptions,
  askOutcome,
  askTopics,
  dateFaultWith,
  isDate,
  NAMES,
  type Setting,
} from './correction.ts';
import { type DraftValue, labelOf, questionWords } from './draft-value.ts';
import { sourceLine } from './source-line.ts';
import type { Change, Step, Verdict } from './verdict.ts';

/** The others are longer, or the file is named after them. */
const CHANGEABLE = ['title', ...DATE_ROLES, 'topics', 'outcome', 'exemptions'];

/** Asks whether an inferred value is right, and for the right one where it is not. */
export function valueStep(value: DraftValue, before: DraftValue | undefined, setting: Setting): Step {
  const { asker, fields } = setting;
  const { field, question, indexes, now, from } = value;
  const name = NAMES[field] ?? field;
  const date = isDate(field) ? readPartialDate(now) : undefined;
  // “2024-05-04” beside “04/05/2024” has to be understood by everybody.
  const shown = date === undefined ? now : `${now} (${printPartialDate(date)})`;
  return async (earlier, back) => {
    if (question !== undefined && question !== before?.question) asker.tell(questionWords(fields, question));
    const wrong = isDate(field) ? dateFaultWith(field, now, earlier, setting) : undefined;
    const verdict = await asker.one({
      option: field,
      words: [
        `${question === undefined ? name : `Question ${labelOf(fields.questions?.[question], question)}, ${name}`}: ${shown}`,
        ...new Set(from.map((words) => sourceLine(field, words))),
        ...(wrong === undefined ? [] : [`This cannot be right: ${wrong.message}`]),
      ].join('\n'),
      choices: [
        { value: 'right', label: 'Right' },
        ...(CHANGEABLE.includes(field)
          ? [{ value: 'change', label: 'Not right: give the right one' } as const]
          : []),
        { value: 'leave', label: 'Leave it: I shall correct it in the file' },
        ...back,
      ],
    });
    if (verdict === 'back') return verdict;
    if (verdict === 'leave') return { right: [], changes: [], isLeft: true };
    const changes = verdict === 'change' ? [await changeOf(value, earlier, setting)] : [];
    return { right: indexes, changes, isLeft: false };
  };
}

async function changeOf(value: DraftValue, earlier: readonly Verdict[], setting: Setting): Promise<Change> {
  const { field, question, now } = value;
  const { asker, log } = setting;
  if (question !== undefined && field === 'outcome') {
    const change = await askOutcome(question, 'what came of it?', setting);
    return change ?? { path: ['questions', question, 'outcome'], value: now };
  }
  if (question !== undefined && field === 'exemptions') return askExemptions(question, now, setting);
  if (field === 'topics') return askTopics(setting);
  if (isDate(field)) return askDate(field, earlier, setting);
  const line = await asker.line({
    option: field,
    words: `${NAMES[field]}, as it should be`,
    example: 'Patrol cars in use',
    judge: (written) => faultIn({ [field]: written }, log),
  });
  return { path: [field], value: line.trim() };
}

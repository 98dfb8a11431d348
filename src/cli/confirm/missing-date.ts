import { printPartialDate, readPartialDate } from '../../domain/partial-date.ts';
import type { Found } from '../import/fact/found.ts';
import type { DateRole } from '../new/date-answer.ts';
import { askDate, dateFaultWith, NAMES, type Setting } from './correction.ts';
import type { Step } from './verdict.ts';

/** An entry without them is taken for a request in hand, or shows no time taken. */
const NEEDED = ['received', 'responded'] as const satisfies readonly DateRole[];
const UNKNOWN = {
  received: 'It is not known: leave it out',
  responded: 'It is not known, or there is no answer yet: leave it out',
};

/** Asks for the dates that the import has not found. `asked`: a date that may be that of receipt. */
export function missingDateSteps(setting: Setting, asked: Found | undefined): readonly Step[] {
  return NEEDED.filter((role) => setting.fields[role] === undefined).map((role) =>
    missingDateStep(role, setting, role === 'received' ? asked : undefined),
  );
}

function missingDateStep(role: (typeof NEEDED)[number], setting: Setting, asked: Found | undefined): Step {
  return async (earlier, back) => {
    const date = asked && readPartialDate(asked.value);
    const isPossible = date !== undefined && dateFaultWith(role, date, earlier, setting) === undefined;
    const answer = await setting.asker.one({
      option: role,
      words: [`${NAMES[role]}: not found`, ...(isPossible ? [`The letter: “${asked?.from}”`] : [])].join(
        '\n',
      ),
      choices: [
        // First, because Enter takes the first.
        { value: 'leave-out', label: UNKNOWN[role] },
        ...(isPossible ? [{ value: 'asked', label: `It is ${printPartialDate(date)}` } as const] : []),
        { value: 'give', label: 'Give it' },
        ...back,
      ],
    });
    if (answer === 'back') return answer;
    const change =
      answer === 'give'
        ? await askDate(role, earlier, setting)
        : answer === 'asked' && date !== undefined
          ? ({ path: [role], value: date } as const)
          : undefined;
    return { right: [], changes: change === undefined ? [] : [change], isLeft: false, isAdded: true };
  };
}

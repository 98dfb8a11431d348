import type { AccessibilityStatement } from '../../domain/accessibility-statement.ts';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { type PartialDate, printPartialDate } from '../../domain/partial-date.ts';
import { START } from '../../entries/problem.ts';
import type { Path } from '../../entries/yaml.ts';
import type { Rule } from '../rule.ts';

interface Contradiction {
  /** The value to mend. */
  readonly path: Path;
  readonly message: string;
  readonly remedy: string;
}

export const accessibilityStatement: Rule = {
  id: 'accessibility-statement',
  severity: 'error',
  why: 'Regulation 8 of SI 2018/952: the statement says what is not accessible and why. One that contradicts itself misleads the people who depend on it.',
  bad: 'compliance: full, with an entry under failures.',
  good: 'compliance: partial, with the same entry.',
  *checkLog({ accessibility: { data, yaml, file }, today }) {
    if (data === undefined) return;
    for (const { path, ...words } of [...claims(data), ...dates(data, today)]) {
      yield { file, ...(yaml?.locate(path) ?? START), ...words };
    }
  },
};

function* claims(statement: AccessibilityStatement): Iterable<Contradiction> {
  const { compliance, failures, burdens, untested, tests } = statement;
  const path = ['compliance'];
  const listed = Object.entries({ failures, burdens, untested }).filter(([, { length }]) => length > 0);
  const names = listed.map(([name]) => name).join(' and ');
  if (compliance === 'full' && listed.length > 0) {
    yield {
      path,
      message: `The site cannot be fully compliant while something is listed under ${names}.`,
      remedy: 'Write partial, or remove what has been mended or tested since.',
    };
  } else if (compliance === 'full' && tests.every(({ method }) => method === 'automated')) {
    yield {
      path,
      message: 'Automated tests alone cannot show that the site is fully compliant.',
      remedy:
        'Write partial and list under untested what nobody has looked at, until someone has tested it by hand.',
    };
  } else if (compliance === 'partial' && listed.length === 0) {
    yield {
      path,
      message: 'The site is called partially compliant, and nothing says why.',
      remedy: 'List what is wrong under failures, burdens or untested, or write full.',
    };
  } else if (compliance === 'none' && failures.length === 0) {
    yield {
      path,
      message: 'The site is called not compliant, and no failure is listed.',
      remedy: 'List what fails under failures, or write partial.',
    };
  }
}

function* dates(
  { prepared, reviewed, tests }: AccessibilityStatement,
  today: CalendarDate,
): Iterable<Contradiction> {
  const dated: [Path, CalendarDate][] = [
    [['prepared'], prepared],
    [['reviewed'], reviewed],
    ...tests.map(({ date }, index): [Path, CalendarDate] => [['tests', index, 'date'], date]),
  ];
  for (const [path, date] of dated) {
    if (date <= today) continue;
    yield {
      path,
      message: `${printPartialDate(date as string as PartialDate)} lies in the future.`,
      remedy: 'Write the day on which it was done.',
    };
  }
  if (reviewed >= prepared) return;
  yield {
    path: ['reviewed'],
    message: 'The statement was last reviewed before it was prepared.',
    remedy: 'Write the day of the last review, or that of the preparation where there has been none since.',
  };
}

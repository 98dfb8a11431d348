import { styleText } from 'node:util';
import { wrapped } from '../../checks/reports/line.ts';
import { type CalendarDate, weekday } from '../../domain/calendar-date.ts';
import { bankHolidaysBetween } from '../../domain/deadline.ts';
import { type PartialDate, printPartialDate } from '../../domain/partial-date.ts';
import { counted } from '../../strings/counted.ts';
import { table, terminalWidth } from '../column.ts';
import { readingOf } from '../new/date-answer.ts';
import { shellWord } from '../shell-word.ts';
import type { DueEntry } from './due-entry.ts';
import type { DueList, Publication } from './due-list.ts';
import type { RequestInHand } from './request-in-hand.ts';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/** What is due, for the terminal: requests first, because the law waits for nobody. */
export function dueReport(list: DueList, stream: NodeJS.WriteStream = process.stdout): string {
  const width = terminalWidth(stream);
  const bold = (text: string): string => styleText('bold', text, { stream });
  const { requests, publications, undated, unread, published } = list;
  const toConfirm = [...publications.filter(({ heldBackBy }) => heldBackBy.length > 0), ...undated][0]
    ?.reference;
  const block = (heading: string, text: string): readonly string[] => [bold(heading), text, ''];
  const said = [
    ...(requests.length > 0 ? block('Requests in hand', requestTable(requests, width)) : []),
    ...(publications.length > 0 ? block('To be published', publicationTable(publications, width)) : []),
    ...(undated.length > 0
      ? block('Drafts with no day of publication', table(undated.map(last), width))
      : []),
    ...readings(requests).flatMap((sentence) => [...wrapped(sentence, width), '']),
    ...(requests.length > 0 ? [...wrapped(`${COUNTED} ${leftOut(requests)}`, width), ''] : []),
    ...publications.flatMap(heldBack).flatMap((sentence) => [...wrapped(sentence, width), '']),
    ...(toConfirm === undefined
      ? []
      : [`To go through a draft:\n  npm run foi -- confirm ${shellWord(toConfirm)}\n`]),
    ...(publications.some(waitsForBuild) ? [...wrapped(BUILD, width), ''] : []),
    ...(published > 0
      ? [`Not listed: ${counted(published, 'entry', 'entries')} whose day came more than two weeks ago.`]
      : []),
    ...(unread.length > 0
      ? [`Cannot be read, and may be due too. To see why: npm run check\n  ${unread.join('\n  ')}`]
      : []),
  ];
  const nothing = said.length === 0 ? ['Nothing is due: there is no request in hand and no draft.'] : [];
  return [bold(`Today is ${dayName(list.today)}.`), '', ...said, ...nothing].join('\n').trimEnd();
}

const COUNTED =
  'A request is due on the 20th working day after the day on which it arrived (section 10 FOIA and FOISA, regulation ' +
  '5(2) EIR and EISR). If the time was extended, the day is later than it says here. After a clarification, “received” ' +
  'is the day on which that arrived.';
const BUILD =
  'What is overdue, or due today, is published with the next build: npm run build:release, then publish the folder dist.';

/** How dates were read that are not written as the fields have them; only in figures can another day be meant. */
function readings(requests: readonly RequestInHand[]): readonly string[] {
  return requests.flatMap(({ reference, written, received }) => {
    if (written === undefined) return [];
    const reading = readingOf(written);
    return reading === undefined
      ? [`${reference}: write “received: ${received}” instead of “${written}”.`]
      : [`${reference}: ${reading} If that is right, write “received: ${received}”; if not, correct it.`];
  });
}

/** The bank holidays in the times of these requests, because those of the four nations differ. */
function leftOut(requests: readonly RequestInHand[]): string {
  const days = requests.flatMap(({ received, deadline: due, regime }) =>
    due === undefined || regime === undefined
      ? []
      : bankHolidaysBetween(received as string as CalendarDate, due, regime),
  );
  const names = [...new Set(days)].sort().map((day) => dayName(day));
  return names.length === 0
    ? 'No bank holiday lies in these times.'
    : `Bank holidays left out: ${names.join(', ')} (for FOIA and EIR those of every part of the United Kingdom, for FOISA and EISR those of Scotland).`;
}

function requestTable(requests: readonly RequestInHand[], width: number): string {
  const known = requests.filter(({ deadline }) => deadline !== undefined);
  const rows = known.map((each) => [dayName(each.deadline as CalendarDate), left(each), ...last(each)]);
  const unknown = requests.filter(({ deadline }) => deadline === undefined);
  return [
    ...(rows.length > 0 ? [table([['Due', 'Working days', 'Reference', 'Title'], ...rows], width)] : []),
    ...unknown.flatMap(({ reference, unknown: why = '' }) => [
      `  ${reference}: no deadline.`,
      ...wrapped(why, width - 4).map((line) => `    ${line}`),
    ]),
  ].join('\n');
}

function left({ workingDays = 0, overdue }: RequestInHand): string {
  if (overdue) return workingDays === 0 ? 'overdue' : `overdue by ${workingDays}`;
  return workingDays === 0 ? 'today' : `${workingDays} left`;
}

function publicationTable(publications: readonly Publication[], width: number): string {
  const rows = publications.map((each) => [dayName(each.publishOn), state(each), ...last(each)]);
  return table([['Day', 'State', 'Reference', 'Title'], ...rows], width);
}

function state({ inDays, heldBackBy }: Publication): string {
  if (inDays > 0) return `in ${counted(inDays, 'day', 'days')}`;
  return heldBackBy.length > 0 ? 'held back' : inDays === 0 ? 'today' : 'overdue';
}

/** Its day does not publish it: says what does. */
function heldBack({ reference, heldBackBy }: Publication): readonly string[] {
  return heldBackBy.length === 0 ? [] : [`${reference} is held back: it has ${heldBackBy.join(' and ')}.`];
}

function waitsForBuild({ inDays, heldBackBy }: Publication): boolean {
  return inDays <= 0 && heldBackBy.length === 0;
}

function last({ reference, title }: DueEntry): readonly [string, string] {
  return [reference, title];
}

function dayName(date: CalendarDate): string {
  const printed = printPartialDate(date as string as PartialDate).replace(/(?<= [A-Z][a-z]{2})[a-z]+/, '');
  return `${WEEKDAYS[weekday(date)]} ${printed}`;
}

import { join } from 'node:path';
import { addDays, type CalendarDate } from '../../domain/calendar-date.ts';
import { deadline, OutsideBankHolidayData, workingDaysTaken } from '../../domain/deadline.ts';
import { type PartialDate, printPartialDate, wholeDate } from '../../domain/partial-date.ts';
import type { Regime } from '../../domain/regime.ts';
import { shownPath } from '../../entries/content-folder.ts';
import { isDraft } from '../../entries/draft.ts';
import { type FrontmatterReading, readFrontmatter, UNREAD } from '../../entries/frontmatter.ts';
import { listEntries, readText } from '../../entries/read.ts';
import type { Frontmatter } from '../../entries/schema.ts';
import { readDate, readingOf } from '../new/date-answer.ts';

export interface DueEntry {
  readonly file: string;
  readonly reference: string;
  readonly title: string;
}

/** An entry with a day of publication. */
export interface Publication extends DueEntry {
  readonly publishOn: CalendarDate;
  /** Days from today: negative where the day has gone by. */
  readonly inDays: number;
  /** What keeps it a draft even after its day. */
  readonly heldBackBy: readonly string[];
}

/** A draft that has a day of receipt and none of the answer. */
export interface RequestInHand extends DueEntry {
  readonly received: string;
  readonly regime?: Regime;
  readonly deadline?: CalendarDate;
  /** To the deadline, 0 on the day itself; where it has gone by, since then. */
  readonly workingDays?: number;
  readonly overdue?: boolean;
  /** How a date of receipt was read that is not written as the fields have it: “04/11/2026 is read as …”. */
  readonly reading?: string;
  /** Why there is no deadline, and what to do. */
  readonly unknown?: string;
}

/** What waits for an FOI officer, the earliest first. */
export interface DueList {
  readonly today: CalendarDate;
  readonly requests: readonly RequestInHand[];
  readonly publications: readonly Publication[];
  /** Drafts without a day. */
  readonly undated: readonly DueEntry[];
  /** Files that cannot be read, so that nobody knows whether they are due. */
  readonly unread: readonly string[];
  /** Entries whose day came so long ago that they are on the site. */
  readonly published: number;
}

/** A day of publication stays in the file: after so many days it is taken for done. */
const DONE_AFTER_DAYS = 14;

/** Reads what is due out of a content folder; `within` limits it to so many days from today. */
export function readDueList(folder: string, today: CalendarDate, within?: number): DueList {
  const requests: RequestInHand[] = [];
  const publications: Publication[] = [];
  const undated: DueEntry[] = [];
  const unread: string[] = [];
  for (const path of listEntries(join(folder, 'responses')).entries) {
    const file = shownPath(path);
    const read = readText(path);
    const reading = 'text' in read ? readFrontmatter(read.text) : undefined;
    const { data } = reading ?? {};
    if (reading === undefined || data === undefined) unread.push(file);
    else if (data.publishOn !== undefined) publications.push(publication(file, reading, data, today));
    else if (!isDraft(data, today)) continue;
    else if (isInHand(reading, data)) {
      const written = receivedIn('text' in read ? read.text : '');
      requests.push(request(file, reading, { ...data, written }, today));
    } else undated.push(named(file, reading, data));
  }
  const last = within === undefined ? undefined : addDays(today, within);
  const inTime = (day: CalendarDate | undefined): boolean => last === undefined || (day ?? last) <= last;
  const isDone = ({ inDays, heldBackBy }: Publication): boolean =>
    inDays < -DONE_AFTER_DAYS && heldBackBy.length === 0;
  return {
    today,
    // What has no deadline may be due as well.
    requests: requests.filter((each) => inTime(each.deadline)).sort(byDay((each) => each.deadline)),
    publications: publications
      .filter((each) => !isDone(each) && inTime(each.publishOn))
      .sort(byDay((each) => each.publishOn)),
    undated: last === undefined ? undated : [],
    unread,
    published: publications.filter(isDone).length,
  };
}

function named(file: string, { claimed }: FrontmatterReading, { reference, title }: Frontmatter): DueEntry {
  return { file, title, reference: reference === UNREAD ? (claimed ?? file) : reference };
}

function publication(
  file: string,
  reading: FrontmatterReading,
  data: Frontmatter,
  today: CalendarDate,
): Publication {
  const publishOn = data.publishOn as CalendarDate;
  const { length: inferred } = data.inferred ?? [];
  return {
    ...named(file, reading, data),
    publishOn,
    inDays: daysBetween(today, publishOn),
    heldBackBy: [
      ...(data.draft ? ['“draft: true”'] : []),
      ...(inferred === 0
        ? []
        : [`${inferred} ${inferred === 1 ? 'value' : 'values'} under “inferred” to be confirmed`]),
    ],
  };
}

function isInHand({ broken }: FrontmatterReading, { received, responded }: Frontmatter): boolean {
  const isBroken = (field: string): boolean => broken.some(([key]) => key === field);
  return (
    (received !== undefined || isBroken('received')) && responded === undefined && !isBroken('responded')
  );
}

/** The date of receipt as it is written, whatever that is. */
function receivedIn(text: string): string {
  return /^received:[ \t]*["']?(.*?)["']?[ \t]*(?:#.*)?$/m.exec(text)?.[1] ?? '';
}

function request(
  file: string,
  reading: FrontmatterReading,
  data: Frontmatter & { readonly written: string },
  today: CalendarDate,
): RequestInHand {
  const { regime, written } = data;
  const isBroken = (name: string): boolean => reading.broken.some(([field]) => field === name);
  // What letters write as a date is one, and the list says how it was read.
  const received = data.received ?? readDate(written);
  const read = { ...named(file, reading, data), received: String(received ?? '') };
  const entry =
    data.received === undefined && received !== undefined
      ? {
          ...read,
          reading:
            readingOf(written) ?? `${written} is read as ${printPartialDate(received as PartialDate)}.`,
        }
      : read;
  const unread =
    written === ''
      ? `“received” is empty: write the day on which the request arrived, like ${today}.`
      : `“received” cannot be read as a date: “${written}”. Write it like ${today}.`;
  if (received === undefined) return { ...entry, unknown: unread };
  if (isBroken('regime'))
    return { ...entry, unknown: 'The law is not given: add “regime: FOIA”, or another law.' };
  const day = wholeDate(received as PartialDate);
  const printed = printPartialDate(received as PartialDate);
  if (day === undefined)
    return {
      ...entry,
      regime,
      unknown: `“received” says only ${printed}: add the day on which the request arrived.`,
    };
  if (day > today)
    return { ...entry, regime, unknown: `“received” (${printed}) is still to come: correct it.` };
  try {
    const due = deadline(day, { regime });
    const overdue = due < today;
    const workingDays = overdue ? workingDaysTaken(due, today, regime) : workingDaysTaken(today, due, regime);
    return { ...entry, regime, deadline: due, workingDays, overdue };
  } catch (error) {
    if (error instanceof OutsideBankHolidayData) return { ...entry, regime, unknown: error.message };
    throw error;
  }
}

function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** The earliest first; what has no day comes last. */
function byDay<T extends DueEntry>(dayOf: (each: T) => CalendarDate | undefined) {
  return (a: T, b: T): number => {
    const [dayOfA, dayOfB] = [dayOf(a) ?? '9999', dayOf(b) ?? '9999'];
    return dayOfA < dayOfB ? -1 : dayOfA > dayOfB ? 1 : a.file < b.file ? -1 : 1;
  };
}

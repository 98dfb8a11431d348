import { join } from 'node:path';
import { addDays, type CalendarDate } from '../../domain/calendar-date.ts';
import { shownPath } from '../../entries/content-folder.ts';
import { isDraft } from '../../entries/draft.ts';
import { type FrontmatterReading, readFrontmatter } from '../../entries/frontmatter.ts';
import { listEntries, readText } from '../../entries/read.ts';
import type { Frontmatter } from '../../entries/schema.ts';
import { type DueEntry, named } from './due-entry.ts';
import { isInHand, type RequestInHand, requestInHand } from './request-in-hand.ts';

/** An entry with a day of publication. */
export interface Publication extends DueEntry {
  readonly publishOn: CalendarDate;
  /** Days from today: negative where the day has gone by. */
  readonly inDays: number;
  /** What keeps it a draft even after its day. */
  readonly heldBackBy: readonly string[];
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
    const text = 'text' in read ? read.text : '';
    const reading = 'text' in read ? readFrontmatter(text) : undefined;
    const { data } = reading ?? {};
    if (reading === undefined || data === undefined) unread.push(file);
    else if (data.publishOn !== undefined) publications.push(publication(file, reading, data, today));
    else if (!isDraft(data, today)) continue;
    else if (isInHand(reading, data)) requests.push(requestInHand(file, text, reading, data, today));
    else undated.push(named(file, reading, data));
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

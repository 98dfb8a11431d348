import { type CalendarDate, readCalendarDate } from '../domain/calendar-date.ts';
import { contentFolder } from '../entries/content-folder.ts';
import { readLog } from './log.ts';
import { type CheckResult, runChecks } from './run.ts';

/**
 * Reads and checks the content that this command works on.
 * @throws ContentFolderError where there is none.
 */
export function checkContent({ release }: { release: boolean }): CheckResult {
  const today = readCalendarDate(new Date().toISOString().slice(0, 10)) as CalendarDate;
  return runChecks(readLog(contentFolder(), { today, release }));
}

import { contentFolder } from '../entries/content-folder.ts';
import { today } from '../entries/draft.ts';
import { readLog } from './log.ts';
import { type CheckResult, runChecks } from './run.ts';

/**
 * Reads and checks the content that this command works on.
 * @throws ContentFolderError where there is none.
 */
export function checkContent({ release }: { release: boolean }): CheckResult {
  return runChecks(readLog(contentFolder(), { today: today(), release }));
}

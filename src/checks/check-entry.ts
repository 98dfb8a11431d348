import { contentFolder, shownPath } from '../entries/content-folder.ts';
import { today } from '../entries/draft.ts';
import { readLog } from './log.ts';
import { type CheckResult, runChecks } from './run.ts';

/** What these find depends on the other entries. */
const LOOK_AT_OTHERS = ['reference-unique', 'link-resolves'];

/**
 * What the checks find in one entry by itself. The others are not read, which would take time in a large log.
 * `asPublished`: what they would find if a draft were none.
 */
export function checkEntry(path: string, { asPublished = false } = {}): CheckResult {
  const log = readLog(contentFolder(), { today: today(), release: false, only: [path] });
  const result = runChecks(asPublished ? { ...log, drafts: new Set() } : log);
  const findings = result.findings.filter(
    ({ file, rule }) => file === shownPath(path) && !LOOK_AT_OTHERS.includes(rule),
  );
  return {
    ...result,
    findings,
    errors: findings.filter(({ severity }) => severity === 'error').length,
    warnings: findings.filter(({ severity }) => severity === 'warning').length,
  };
}

import type { Log } from './log.ts';
import type { CheckResult } from './run.ts';

/** What was found in some of the files, the whole log having been looked at. */
export function narrow(result: CheckResult, log: Log, isMeant: (file: string) => boolean): CheckResult {
  const findings = result.findings.filter(({ file }) => isMeant(file));
  const entries = log.entries.filter(({ file }) => isMeant(file));
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return {
    ...result,
    findings,
    accepted: result.accepted.filter(({ file }) => isMeant(file)),
    entryCount: entries.length,
    draftCount: entries.filter(({ file }) => log.drafts.has(file)).length,
    errors,
    warnings: findings.length - errors,
  };
}

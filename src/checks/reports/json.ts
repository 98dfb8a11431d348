import type { CheckResult } from '../run.ts';

/** The findings as JSON: the same fields for other programs, the accepted warnings apart. */
export function jsonReport({ entryCount, errors, warnings, findings, accepted }: CheckResult): string {
  return JSON.stringify(
    { version: 1, entries: entryCount, errors, warnings, findings, accepted },
    undefined,
    2,
  );
}

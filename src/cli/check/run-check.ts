import { watch } from 'node:fs';
import { type Log, readLog } from '../../checks/log.ts';
import { narrow } from '../../checks/narrow.ts';
import { githubReport } from '../../checks/reports/github.ts';
import { jsonReport } from '../../checks/reports/json.ts';
import { markdownReport } from '../../checks/reports/markdown.ts';
import { sarifReport } from '../../checks/reports/sarif.ts';
import { terminalReport } from '../../checks/reports/terminal.ts';
import { type CheckResult, runChecks } from '../../checks/run.ts';
import { contentFolder } from '../../entries/content-folder.ts';
import { today } from '../../entries/draft.ts';
import { withoutFixes } from '../../entries/problem.ts';
import type { Call } from '../command.ts';
import { mend } from './mend.ts';
import { filesMeant } from './operand.ts';
import type { ReportForm } from './report-form.ts';
import { checkStaged } from './staged.ts';

const REPORTS: Readonly<Record<ReportForm, (result: CheckResult) => string>> = {
  terminal: (result) => terminalReport(result),
  github: githubReport,
  json: jsonReport,
  sarif: sarifReport,
  markdown: markdownReport,
};
const AS_STAGED = 'The files were read as they are staged. Correct them, and stage them again with git add.';
/** Editors save a file in several steps; one check is enough for all of them. */
const SETTLED_MS = 100;

/** Does what `foi check` was asked for. */
export function runCheck({ options, operands }: Call): Promise<number> | number {
  const { report = 'terminal', release, watch: keep, fix, staged, 'dry-run': dryRun } = options;
  const isMeant = filesMeant(operands);
  const form = REPORTS[report as ReportForm];
  const readNow = (): Log => readLog(contentFolder(), { today: today(), release: release === true });
  const print = (result: CheckResult): number => {
    console.log(form(result));
    return result.errors > 0 ? 1 : 0;
  };
  const checkLog = (log: Log, last = (result: CheckResult) => result): number =>
    print(last(operands.length > 0 ? narrow(runChecks(log), log, isMeant) : runChecks(log)));
  if (staged === true) {
    const code = print(checkStaged(release === true));
    // Whoever has corrected the file and not staged it would see the same errors, at lines that are right.
    if (code > 0 && report === 'terminal') console.log(AS_STAGED);
    return code;
  }
  if (keep === true) return keepChecking(() => checkLog(readNow()));
  if (fix !== true) return checkLog(readNow());
  const log = readNow();
  // Other programs read what the report prints, and nothing beside it.
  const stream = report === 'terminal' ? process.stdout : process.stderr;
  const complete = mend(log, { isMeant, dryRun: dryRun === true, stream });
  const errors = dryRun === true ? checkLog(log) : checkLog(readNow(), forPeople);
  return Math.max(errors, complete ? 0 : 1);
}

/** What is left after mending is left for a person. */
function forPeople(result: CheckResult): CheckResult {
  return { ...result, findings: result.findings.map(withoutFixes) };
}

/** Ends only with the process. What cannot be read while it is being saved is read a moment later. */
function keepChecking(checkOnce: () => number): Promise<number> {
  let waiting: NodeJS.Timeout | undefined;
  return new Promise((_, reject) => {
    const checkAgain = (): void => {
      try {
        if (process.stdout.isTTY) console.clear();
        checkOnce();
      } catch (error) {
        reject(error);
      }
    };
    watch(contentFolder(), { recursive: true }, () => {
      clearTimeout(waiting);
      waiting = setTimeout(checkAgain, SETTLED_MS);
    }).on('error', reject);
    checkOnce();
  });
}

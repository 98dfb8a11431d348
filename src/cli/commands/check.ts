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
import { mend } from '../check/mend.ts';
import { filesMeant } from '../check/operand.ts';
import { checkStaged } from '../check/staged.ts';
import { type Call, type Command, MisuseError } from '../command.ts';

const REPORTS = {
  terminal: (result: CheckResult) => terminalReport(result),
  github: githubReport,
  json: jsonReport,
  sarif: sarifReport,
  markdown: markdownReport,
};
const FORMS = Object.keys(REPORTS);
/** Editors save a file in several steps; one check is enough for all of them. */
const SETTLED_MS = 100;

export const check: Command = {
  name: 'check',
  summary: 'check every entry and say what to write instead, without a build',
  operand: 'file or folder …',
  operandOptional: true,
  options: {
    release: { meaning: 'check as for publication: samples and placeholders are errors' },
    report: {
      meaning: `how the findings are given: ${FORMS.join(', ')}; terminal by default`,
      value: 'form',
      choices: FORMS,
    },
    watch: { meaning: 'check again whenever the content changes, until Ctrl+C' },
    fix: { meaning: 'mend what is safe to mend, and show the difference' },
    'dry-run': { meaning: 'with --fix: show the difference and write nothing' },
    staged: { meaning: 'check what git would commit now, and nothing else' },
  },
  examples: [
    'check',
    'check content/responses/2025/01.FOI.25.000123.mdx',
    'check --fix --dry-run',
    'check --watch',
    'check --release --report github',
  ],
  run(call) {
    refuse(call);
    const { report = 'terminal', release, watch: keep, fix, staged, 'dry-run': dryRun } = call.options;
    const isMeant = filesMeant(call.operands);
    const form = REPORTS[report as keyof typeof REPORTS];
    const readNow = (): Log => readLog(contentFolder(), { today: today(), release: release === true });
    const print = (result: CheckResult): number => {
      console.log(form(result));
      return result.errors > 0 ? 1 : 0;
    };
    const checkLog = (log: Log, last = (result: CheckResult) => result): number =>
      print(last(call.operands.length > 0 ? narrow(runChecks(log), log, isMeant) : runChecks(log)));
    if (staged === true) return print(checkStaged(release === true));
    if (keep === true) return keepChecking(() => checkLog(readNow()));
    if (fix !== true) return checkLog(readNow());
    const log = readNow();
    // Other programs read what the report prints, and nothing beside it.
    const stream = report === 'terminal' ? process.stdout : process.stderr;
    const complete = mend(log, { isMeant, dryRun: dryRun === true, stream });
    const errors = dryRun === true ? checkLog(log) : checkLog(readNow(), forPeople);
    return Math.max(errors, complete ? 0 : 1);
  },
};

/** What is left after mending is left for a person. */
function forPeople(result: CheckResult): CheckResult {
  return { ...result, findings: result.findings.map(withoutFixes) };
}

/** @throws MisuseError where options contradict each other. */
function refuse({ options, operands }: Call): void {
  const { watch: keep, fix, staged, 'dry-run': dryRun } = options;
  if (dryRun === true && fix !== true)
    throw new MisuseError(
      '“--dry-run” goes with --fix.',
      'To see what would be mended: check --fix --dry-run.',
    );
  if (fix === true && keep === true)
    throw new MisuseError(
      '“--fix” and “--watch” cannot go together: your editor and the command would write the same file.',
      'Run check --fix, then check --watch.',
    );
  if (staged !== true) return;
  if (fix === true)
    throw new MisuseError(
      '“--fix” cannot mend what is staged: it mends your files.',
      'Run check --fix, then git add, then check --staged.',
    );
  if (keep === true)
    throw new MisuseError('“--watch” cannot watch what is staged.', 'Take one of the two options.');
  if (operands.length > 0)
    throw new MisuseError(
      '“--staged” takes no files: git says which they are.',
      'Leave out the files, or --staged.',
    );
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

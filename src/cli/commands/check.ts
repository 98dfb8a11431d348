import { watch } from 'node:fs';
import type { CheckResult } from '../../checks/run.ts';
import type { Command } from '../command.ts';

/** Loaded only when it is asked for. */
const REPORTS = {
  terminal: async () => {
    const { terminalReport } = await import('../../checks/reports/terminal.ts');
    return (result: CheckResult) => terminalReport(result);
  },
  github: async () => (await import('../../checks/reports/github.ts')).githubReport,
  json: async () => (await import('../../checks/reports/json.ts')).jsonReport,
  sarif: async () => (await import('../../checks/reports/sarif.ts')).sarifReport,
};
/** Editors save a file in several steps; one check is enough for all of them. */
const SETTLED_MS = 100;

export const check: Command = {
  name: 'check',
  summary: 'check every entry and say what to write instead, without a build',
  options: {
    release: { meaning: 'check as for publication: samples and placeholders are errors' },
    report: {
      meaning: 'how the findings are given; terminal by default',
      value: 'form',
      choices: Object.keys(REPORTS),
    },
    watch: { meaning: 'check again whenever the content changes, until Ctrl+C' },
  },
  examples: ['check', 'check --watch', 'check --release --report github'],
  async run({ options: { report = 'terminal', release, watch: keep } }) {
    const { checkContent } = await import('../../checks/check-content.ts');
    const form = await REPORTS[report as keyof typeof REPORTS]();
    const checkOnce = (): number => {
      const result = checkContent({ release: release === true });
      console.log(form(result));
      return result.errors > 0 ? 1 : 0;
    };
    if (keep !== true) return checkOnce();
    const { contentFolder } = await import('../../entries/content-folder.ts');
    return keepChecking(contentFolder(), checkOnce);
  },
};

/** Ends only with the process. What cannot be read while it is being saved is read a moment later. */
function keepChecking(folder: string, checkOnce: () => number): Promise<number> {
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
    watch(folder, { recursive: true }, () => {
      clearTimeout(waiting);
      waiting = setTimeout(checkAgain, SETTLED_MS);
    }).on('error', reject);
    checkOnce();
  });
}

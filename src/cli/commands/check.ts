import { checkContent } from '../../checks/check-content.ts';
import { terminalReport } from '../../checks/reports/terminal.ts';
import type { Command } from '../command.ts';

export const check: Command = {
  name: 'check',
  summary: 'check every entry and say what to write instead, without a build',
  options: { release: { meaning: 'check as for publication: samples and placeholders are errors' } },
  run({ release }) {
    const result = checkContent({ release: release === true });
    console.log(terminalReport(result));
    return result.errors > 0 ? 1 : 0;
  },
};

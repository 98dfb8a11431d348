import { styleText } from 'node:util';
import type { CheckResult } from '../run.ts';
import { ruleCounts } from './rule-count.ts';
import { summary } from './summary.ts';

/**
 * The findings as people read them in a terminal: place, what is wrong, what to write instead.
 * Colour only where the stream shows it, and never where NO_COLOR is set.
 */
export function terminalReport(result: CheckResult, stream: NodeJS.WriteStream = process.stdout): string {
  const paint = (format: Parameters<typeof styleText>[0], text: string): string =>
    styleText(format, text, { stream });
  const blocks = result.findings.map(({ file, line, column, severity, message, remedy, rule, draft }) => {
    const label =
      severity === 'error' ? paint(['bold', 'red'], 'error') : paint(['bold', 'yellow'], 'warning');
    const place = paint('cyan', `${file}:${line}:${column}`);
    return `${place}\n  ${label}  ${message} ${paint('dim', `(${rule}${draft ? ', in a draft' : ''})`)}\n  ${paint('bold', '→')} ${remedy}\n`;
  });
  const rule = result.findings[0]?.rule;
  const more = rule === undefined ? '' : `\nTo learn more of a rule: npm run foi -- explain ${rule}`;
  const fixable = result.findings.filter(({ fixes }) => fixes !== undefined).length;
  const mend = fixable === 0 ? '' : `\nTo mend ${fixable} of these: npm run check -- --fix`;
  const counts = ruleCounts(result.findings)
    .map((line) => `${line}\n`)
    .join('');
  return [...blocks, counts + (counts === '' ? '' : '\n') + summary(result) + mend + more].join('\n');
}

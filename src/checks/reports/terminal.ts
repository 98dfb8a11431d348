import { styleText } from 'node:util';
import type { CheckResult } from '../run.ts';

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
  return [...blocks, summary(result)].join('\n');
}

function summary({ errors, warnings, accepted, entryCount, draftCount }: CheckResult): string {
  const found = [count(errors, 'error'), count(warnings, 'warning')].join(' and ');
  const also = accepted.length === 0 ? '' : ` (${count(accepted.length, 'warning')} accepted with a reason)`;
  const drafts = draftCount === 0 ? '' : `, ${count(draftCount, 'draft')} among them`;
  return `${count(entryCount, 'entry', 'entries')} checked${drafts}: ${found}${also}.`;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number === 0 ? 'no' : number} ${number === 1 ? one : many}`;
}

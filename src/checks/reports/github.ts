import type { CheckResult } from '../run.ts';
import { summary } from './summary.ts';

/** The findings as workflow commands, which GitHub shows beside the lines of a pull request. */
export function githubReport(result: CheckResult): string {
  const commands = result.findings.map(({ file, line, column, severity, rule, message, remedy }) => {
    const place = { file, line, col: column, title: rule };
    const properties = Object.entries(place).map(([name, value]) => `${name}=${property(String(value))}`);
    return `::${severity} ${properties.join(',')}::${data(`${message}\n→ ${remedy}`)}`;
  });
  return [...commands, summary(result)].join('\n');
}

/** A line break would end the command. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A comma would end the property, and a colon the list of them. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

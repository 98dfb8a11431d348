import type { Finding } from '../finding.ts';
import type { CheckResult } from '../run.ts';
import { summary } from './summary.ts';

/** GitHub shows no summary of more than 1 MiB. */
const MOST = 500;

/** The findings as a page in Markdown, errors first: what GitHub shows as the summary of a run. */
export function markdownReport(result: CheckResult): string {
  const sorted = result.findings.toSorted((a, b) =>
    a.severity < b.severity ? -1 : a.severity > b.severity ? 1 : 0,
  );
  const rest = sorted.length - MOST;
  const rows = sorted.slice(0, MOST).map(row);
  const table = ['| Where | | What is wrong, and what to write instead |', '| --- | --- | --- |', ...rows];
  return [
    '## Check of the content',
    summary(result),
    ...(rows.length > 0 ? [table.join('\n')] : []),
    ...(rest > 0 ? [`There are ${rest} more. To see them all: npm run check`] : []),
  ].join('\n\n');
}

function row({ file, line, column, severity, rule, message, remedy, draft }: Finding): string {
  const where = `\`${file.replaceAll('`', '')}:${line}:${column}\``;
  return `| ${where.replaceAll('|', '\\|')} | ${severity} | ${plain(message)} (${rule}${draft ? ', in a draft' : ''})<br>→ ${plain(remedy)} |`;
}

/** Words of an entry must not become links, pictures or HTML on the page of somebody else. */
function plain(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/[\\`*_{}[\]()#|~!]/g, '\\$&')
    .replaceAll('@', '&#64;')
    .replaceAll('://', ':&#47;&#47;');
}

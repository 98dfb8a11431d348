import { styleText } from 'node:util';
import { ACCEPTED } from '../acceptance.ts';
import type { Finding } from '../finding.ts';
import type { CheckResult } from '../run.ts';
import { hanging, visibleWidth } from './line.ts';
import { ruleCounts } from './rule-count.ts';
import { summary } from './summary.ts';

/** Stands for a space at which no line ends. No message has it: the check refuses it in a text. */
const TIE = '\0';

/**
 * The findings as people read them in a terminal: place, what is wrong, what to write instead, in lines of its width.
 * Colour only where the stream shows it, and never where NO_COLOR is set.
 */
export function terminalReport(result: CheckResult, stream: NodeJS.WriteStream = process.stdout): string {
  const paint = (format: Parameters<typeof styleText>[0], text: string): string =>
    styleText(format, text, { stream });
  const width = visibleWidth(stream);
  const blocks = result.findings.map(
    ({ file, line, column, severity, message, remedy, rule, draft }, index, all) => {
      const label = paint(['bold', severity === 'error' ? 'red' : 'yellow'], severity);
      // The place stays whole at any width: terminals and editors make a link of it.
      const place = paint('cyan', `${file}:${line}:${column}`);
      const name = `(${rule}${draft ? ', in a draft' : ''})`;
      // Colours take no room, so they come after the wrapping. In between the name is one word, as it is one thing.
      const said = hanging(`${message} ${name.replaceAll(' ', TIE)}`, severity.length + 4, width)
        .replaceAll(TIE, ' ')
        .slice(0, -name.length);
      return `${place}\n  ${label}  ${said}${paint('dim', name)}\n  ${paint('bold', '→')} ${hanging(remedy, 4, width)}\n${all[index + 1]?.file === file ? '' : acceptLines(runEnding(all, index), width)}`;
    },
  );
  const rule = result.findings[0]?.rule;
  const more = rule === undefined ? '' : `\nTo learn more of a rule: npm run foi -- explain ${rule}`;
  const fixable = result.findings.filter(({ fixes }) => fixes !== undefined).length;
  const mend = fixable === 0 ? '' : `\nTo mend ${fixable} of these: npm run check -- --fix`;
  const counts = ruleCounts(result.findings)
    .map((line) => `${line}\n`)
    .join('');
  return [
    ...blocks,
    counts + (counts === '' ? '' : '\n') + hanging(summary(result), 0, width) + mend + more,
  ].join('\n');
}

/** The findings of one file that stand together; what only a release minds comes in a run of its own. */
function runEnding(all: readonly Finding[], end: number): readonly Finding[] {
  let start = end;
  while (all[start - 1]?.file === all[end]?.file) start -= 1;
  return all.slice(start, end + 1);
}

/**
 * What accepts the warnings of a file, below the last of them: lines under one “accepted”, which a file has once.
 * At the left edge, so that what is copied stands as it must stand in the file.
 */
function acceptLines(findings: readonly Finding[], width: number | undefined): string {
  const items = findings.flatMap(({ accept }) => (accept === undefined ? [] : [accept]));
  if (items.length === 0) return '';
  const isFirst = items[0]?.[0] === ACCEPTED;
  const what = items.length === 1 ? 'To accept it' : 'To accept what is right as it is';
  const where = isFirst ? 'in front of the second ---' : 'to the others under “accepted”';
  const lines = items.flatMap((item) => item.filter((line) => line !== ACCEPTED));
  const said = `${what}, copy these lines ${where}, with the reason${items.length === 1 ? '' : 's'}:`;
  return `\n${hanging(said, 0, width)}\n${[...(isFirst ? [ACCEPTED] : []), ...lines].join('\n')}\n`;
}

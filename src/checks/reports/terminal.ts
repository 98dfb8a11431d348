import { styleText } from 'node:util';
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
    ({ file, line, column, severity, message, remedy, rule, draft, accept }) => {
      const label = paint(['bold', severity === 'error' ? 'red' : 'yellow'], severity);
      // The place stays whole at any width: terminals and editors make a link of it.
      const place = paint('cyan', `${file}:${line}:${column}`);
      const name = `(${rule}${draft ? ', in a draft' : ''})`;
      // Colours take no room, so they come after the wrapping. In between the name is one word, as it is one thing.
      const said = hanging(`${message} ${name.replaceAll(' ', TIE)}`, severity.length + 4, width)
        .replaceAll(TIE, ' ')
        .slice(0, -name.length);
      return `${place}\n  ${label}  ${said}${paint('dim', name)}\n  ${paint('bold', '→')} ${hanging(remedy, 4, width)}\n${accept === undefined ? '' : acceptLines(accept, width)}`;
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

/** At the left edge, so that what is copied stands as it must stand in the file. */
function acceptLines(lines: readonly string[], width: number | undefined): string {
  const where =
    lines[0] === 'accepted:'
      ? 'To accept it, copy these lines in front of the second ---, with the reason:'
      : 'To accept it, copy these lines to the others under “accepted”, with the reason:';
  return `    ${hanging(where, 4, width)}\n${lines.join('\n')}\n`;
}

import { styleText } from 'node:util';
import { createTwoFilesPatch } from 'diff';
import type { MendedEntry } from '../../checks/mending.ts';

/** What changes in an entry, as a unified diff. Colour only where the stream shows it. */
export function difference({ file, before, after }: MendedEntry, stream: NodeJS.WriteStream): string {
  const patch = createTwoFilesPatch(file, file, before, after, undefined, undefined, { context: 2 });
  return patch
    .slice(patch.indexOf('---'))
    .trimEnd()
    .split('\n')
    .map((line) => {
      const format = line.startsWith('@@') ? 'cyan' : line.startsWith('-') ? 'red' : 'green';
      const shown = visible(line);
      return /^(?:@@|[-+])/.test(line) ? styleText(format, shown, { stream }) : shown;
    })
    .join('\n');
}

/** What changes and cannot be seen: a mark of the encoding, no-break spaces, line ends, spaces at the end of a line. */
function visible(line: string): string {
  const ends = line.endsWith('\r') && line.startsWith('-') ? '<CR>' : '';
  const words = line.replace(/\r$/, '');
  if (!line.startsWith('-')) return words;
  return `${words
    .replaceAll('\uFEFF', '<U+FEFF>')
    .replaceAll('\u00A0', '<U+00A0>')
    .replace(/(?<=.)[ \t]+$/, (spaces) => '·'.repeat(spaces.length))}${ends}`;
}

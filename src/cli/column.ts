import { wrapped } from '../checks/reports/line.ts';

/** How many characters of a line the terminal shows; 80 where that is not known, as in a pipe or a file. */
export function terminalWidth(stream: Pick<NodeJS.WriteStream, 'columns'> = process.stdout): number {
  return Math.max(40, stream.columns ?? 80);
}

/** Names and their meanings side by side; a meaning is wrapped under itself. Where there is no room, under the name. */
export function twoColumns(rows: readonly (readonly [string, string])[], width: number): string {
  const names = Math.max(...rows.map(([name]) => name.length));
  const beside = names === 0 ? 2 : names + 4;
  const apart = width - beside < 20;
  const start = apart ? 6 : beside;
  return rows
    .flatMap(([name, meaning]) => {
      const lines = wrapped(meaning, width - start).map((line) => `${' '.repeat(start)}${line}`);
      return apart ? [`  ${name}`, ...lines] : [`  ${name}`.padEnd(start) + lines.join('\n').slice(start)];
    })
    .map((line) => line.trimEnd())
    .join('\n');
}

/**
 * Rows as a table. The last column gets what is left of the width and ends in … where that is too little; the others
 * are never cut, so where they are too wide the last one goes on a line of its own.
 */
export function table(rows: readonly (readonly string[])[], width: number): string {
  const columns = (rows[0]?.length ?? 1) - 1;
  const widths = Array.from({ length: columns }, (_, at) =>
    Math.max(...rows.map((row) => row[at]?.length ?? 0)),
  );
  const taken = 2 + widths.reduce((sum, each) => sum + each + 2, 0);
  const apart = width - taken < 20;
  const room = apart ? width - 6 : width - taken;
  return rows
    .map((row) => {
      const cells = row.slice(0, columns).map((cell, at) => cell.padEnd(widths[at] ?? 0));
      const end = shortened(row[columns] ?? '', room);
      return apart
        ? `  ${cells.join('  ').trimEnd()}\n      ${end}`
        : `  ${[...cells, end].join('  ').trimEnd()}`;
    })
    .join('\n');
}

function shortened(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, width - 1).trimEnd()}…`;
}

/** How many characters of a line the terminal shows; 80 where that is not known, as in a pipe or a file. */
export function terminalWidth(stream: Pick<NodeJS.WriteStream, 'columns'> = process.stdout): number {
  return Math.max(40, stream.columns ?? 80);
}

/** Words in lines of at most so many characters; a longer word stands alone. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Names and their meanings side by side; a meaning is wrapped under itself. */
export function twoColumns(rows: readonly (readonly [string, string])[], width: number): string {
  const names = Math.max(...rows.map(([name]) => name.length));
  const start = names === 0 ? 2 : names + 4;
  return rows
    .flatMap(([name, meaning]) =>
      wrapped(meaning, width - start).map((line, index) =>
        `  ${(index === 0 ? name : '').padEnd(start - 2)}${line}`.trimEnd(),
      ),
    )
    .join('\n');
}

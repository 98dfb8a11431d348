/**
 * How many characters of a line a person sees: 80 where a terminal does not say. Undefined where programs read the
 * output, in a pipe or in continuous integration: a line that they look for has to stay whole.
 */
export function visibleWidth(
  { isTTY, columns }: Pick<NodeJS.WriteStream, 'isTTY' | 'columns'>,
  { CI = '' }: { readonly CI?: string | undefined } = process.env,
): number | undefined {
  if (!isTTY || !['', '0', 'false'].includes(CI)) return undefined;
  return Math.max(40, columns || 80);
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

/** A text that starts after so many characters of a line, with all its further lines below its start. */
export function hanging(text: string, start: number, width: number | undefined): string {
  if (width === undefined) return text;
  const room = Math.max(20, width - start);
  return text
    .split('\n')
    .flatMap((line) => (line.length <= room ? [line] : wrapped(line, room)))
    .join(`\n${' '.repeat(start)}`);
}

/** A number alone at the far end of its line. */
const FAR = /^\s{20,}(\d{1,3})\s*$/;

/** Whether a line has nothing but a number at its far end, behind which no word goes on. */
export function isFarNumber(line: string): boolean {
  return FAR.test(line);
}

/** Numbers at the far end of their lines that count 1, 2, 3 from the first to the last are those of pages. */
export function withPageNumbers(lines: readonly string[]): readonly string[] {
  const numbers = lines.flatMap((line) => FAR.exec(line)?.[1] ?? []);
  const isCounted = numbers.length > 1 && numbers.every((number, at) => Number(number) === at + 1);
  return isCounted ? lines.map((line) => line.replace(FAR, 'Page $1')) : lines;
}

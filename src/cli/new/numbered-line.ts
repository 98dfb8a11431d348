const MARK = /(?:^|(?<=\s))\(?(\d{1,2})[.)]\s+(?=\S)/g;

/** “1. We have 12. 2. Each costs £4.” typed on one line: a line for each, its number kept. */
export function withNumbersApart(words: string): string {
  return words.split('\n').flatMap(apart).join('\n');
}

function apart(line: string): readonly string[] {
  const starts: number[] = [];
  // "We have 12. 2. …": a number that is not the next one counts nothing.
  for (const { 1: number, index } of line.matchAll(MARK))
    if (Number(number) === starts.length + 1) starts.push(index);
  if (starts.length < 2 || starts[0] !== 0 || line.includes('\t')) return [line];
  const items = starts.map((start, at) => line.slice(start, starts[at + 1]).trim());
  // "The figure is 2. 3. …": nor does one that ends a sentence.
  return items.some((item) => !/\s\S/.test(item)) ? [line] : items;
}

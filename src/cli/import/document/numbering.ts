import type { Label } from './label.ts';

/** The ways of counting, each from its first number. */
export const ROWS: readonly (readonly string[])[] = [
  Array.from({ length: 40 }, (_, at) => String(at + 1)),
  [...'abcdefghijklmnopqrstuvwxyz'],
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'],
];

/** Labels with the roman ones among them told from letters: "(i)" is a letter until "(ii)" follows. */
export function romanised(labels: readonly (Label | undefined)[]): readonly (Label | undefined)[] {
  if (!labels.some((label) => label?.numbers[0] === 'ii')) return labels;
  const roman: Readonly<Record<string, string>> = { '(a)': '(i)', 'a)': 'i.', 'a.': 'i.', 'A.': 'I.' };
  return labels.map((label) =>
    label && /^[ivx]$/.test(label.numbers[0] ?? '')
      ? { ...label, style: roman[label.style] ?? label.style }
      : label,
  );
}

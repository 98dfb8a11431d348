import { readLabel } from '../document/label.ts';
import { ASKING } from '../sentence/ask.ts';
import type { Item } from './asked.ts';
import { LEADS_ON } from './paragraph.ts';

/** "1. Parking" over "a) How many …", "b) How much …", or "2." over "2.1" and "2.2": each part asks, and the heading goes with it. */
export function parted(item: Item): readonly Item[] {
  const labels = item.lines.map((line) => readLabel(line));
  // "(i) …" over "(ii) …" is no ninth letter.
  const isRoman = labels.some((label) => label?.numbers[0]?.replace(item.printed, '') === 'ii');
  const parts = labels.map((label) => partOf(label?.numbers[0] ?? '', item.printed, isRoman));
  const starts = parts.flatMap((part, at) => (part === undefined ? [] : [at]));
  const head = item.lines.slice(0, starts[0] ?? 0).join('\n');
  // "3. Over the same years, please give:" over parts that are no questions by themselves.
  const [title = '', ...under] = item.lines.slice(0, starts[0] ?? 0);
  // "Request 2: Moorings" is over its parts as well, whatever it explains between them.
  const isTitled = /^\p{Lu}[^.?!:;]{2,60}[^.?!:;,]$/u.test(title) && !under.some((line) => ASKING.test(line));
  const isLed = LEADS_ON.test(head) || (isTitled && !ASKING.test(title));
  const asks = starts.every((at, index) => {
    const words = item.lines[at]?.slice(labels[at]?.length) ?? '';
    return parts[at]?.place === index && (ASKING.test(words) || (isLed && words.length > 20));
  });
  // "7. Was any lost?" over "a. If so, how many?"
  const isMore = head.endsWith('?') && starts.every((at) => item.lines[at]?.endsWith('?'));
  if (isMore && asks && starts.length > 0)
    return [
      { printed: item.printed, lines: item.lines.slice(0, starts[0]) },
      ...starts.map((at, index) => ({
        printed: parts[at]?.printed ?? '',
        lines: [
          item.lines[at]?.slice(labels[at]?.length) ?? '',
          ...item.lines.slice(at + 1, starts[index + 1]),
        ],
      })),
    ];
  const isLong = head.length > 100;
  if (starts.length < 2 || !asks || (isLong && !isTitled) || head.endsWith('?')) return [item];
  return starts.map((at, index) => {
    const lines = item.lines.slice(at, starts[index + 1]);
    const words = (lines[0] ?? '').slice(labels[at]?.length);
    const over = isLong && index > 0 ? title : head;
    return {
      printed: parts[at]?.printed ?? '',
      lines: [...(over === '' ? [] : [over]), words, ...lines.slice(1)],
    };
  });
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii'];

/** The place of "b", "2b" or "2.2" below "2", from 0, and how it is printed. */
function partOf(
  number: string,
  above: string,
  isRoman: boolean,
): { readonly place: number; readonly printed: string } | undefined {
  const own = number.startsWith(above) ? number.slice(above.length) : number;
  const place = ROMAN.indexOf(own);
  if (isRoman) return place === -1 ? undefined : { place, printed: `${above}${own}` };
  if (/^[a-j]$/.test(own)) return { place: own.charCodeAt(0) - 97, printed: `${above}${own}` };
  if (/^\.[1-9]$/.test(own) && own !== number) return { place: Number(own.slice(1)) - 1, printed: number };
  return undefined;
}

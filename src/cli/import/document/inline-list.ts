import { type Block, block } from './block.ts';
import { QUARTERS } from './label.ts';

/** "1) how many … 2) how much …" in one paragraph: a line for each. */
export function splitNumbers(from: Block): readonly Block[] {
  if (from.kind === 'table' || QUARTERS.test(from.text)) return [from];
  const letters = splitLetters(from.text);
  if (letters.length > 2) return letters.filter((piece) => piece !== '').map((piece) => block(piece));
  for (const [mark, shape] of [
    [/(?:^|\s)(\d{1,2})\)\s/g, (n: number) => `${n})`],
    [/(?:^|\s)\((\d{1,2})\)\s/g, (n: number) => `(${n})`],
    [/(?:^|[.?:;]\s+|[?:;)])(\d{1,2})\.\s?(?=[A-Z])/g, (n: number) => `${n}.`],
    // "Please send: 1. The number of blocks 2. Their names 3. Their owners": three or more
    ...(THREE.test(from.text) && !NAMED.test(from.text)
      ? [[/(?:^|\s)(\d{1,2})\.(?:\s(?=[A-Z])|$)/g, (n: number) => `${n}.`] as const]
      : []),
    [/(?:^|\s)(\d{1,2})\s?[-–]\s(?=[A-Z])/g, (n: number) => String(n)],
    ...(SHORT_NAMES.test(from.text)
      ? [[/(?:^|\s)(\d)\s(?=[A-Z][a-z])/g, (n: number) => `${n} `] as const]
      : []),
    [/(?:^|\s)(\d)\s(?=[A-Z][a-z]+ [a-z])/g, (n: number) => `${n} `],
    [/(?:^|\s)Q(\d{1,2})[.:)]?\s/g, (n: number) => `Q${n}`],
  ] as const) {
    const marks = [...from.text.matchAll(mark)].map(({ 0: whole, 1: number, index }) => ({
      whole,
      number: Number(number),
      index,
    }));
    if (marks.length < 2 || marks.some(({ number }, index) => number !== index + 1)) continue;
    const starts = marks.map(({ whole, number, index }) => index + whole.indexOf(shape(number)));
    const pieces = [0, ...starts].map((start, index) =>
      from.text.slice(start, starts[index] ?? from.text.length).trim(),
    );
    // "1 Type of vehicle 2 Colour" bears numbers and no marks.
    return pieces
      .filter((piece) => piece !== '')
      .map((piece) => block(piece.replace(/^(\d)\s(?=[A-Z])/, '$1. ')));
  }
  return [from];
}

/** "1 Size 2 Cargo of the boat 3 Nationality": three names or more, and no other figure. */
const SHORT_NAMES =
  /^1 (?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)[A-Z][a-z][^\d.?!]{1,60} 2 [A-Z][a-z][^\d.?!]{1,60} 3 [A-Z][a-z][^\d.?!]{1,60}(?: \d [A-Z][a-z][^\d.?!]{1,60})*$/;
const THREE = /(?:^|\s)1\.\s[A-Z].*\s2\.\s[A-Z].*\s3\.\s[A-Z]/;
/** "They are in shed 1. The other is in shed 2. …", "Question 1. How many …": the word before the number belongs to it. */
const NAMED = /(?<!\p{L})(\p{L}{1,20}) 1\.\s.*(?<!\p{L})\1 2\.\s/iu;

/** "Question 1 It is. Question 2 and 3 None is held.": a page that has lost its lines, a block for each answer. */
export function splitAnswers(from: Block): readonly Block[] {
  if (from.kind !== 'paragraph') return [from];
  const starts = [
    ...from.text.matchAll(
      /(?:^|(?<=[^,;:]\s))(?=(?:Question|Request|Answer)s? \d{1,2}(?:(?:,| and| &| to) \d{1,2})*(?: \([^)]{1,40}\))? (?!(?:and|to|of|above|below|is|was)\b)["“(]?[A-Z])/g,
    ),
  ].map(({ index }) => index);
  if (starts.length < 2) return [from];
  return [...new Set([0, ...starts])].map((start, place, all) =>
    block(from.text.slice(start, all[place + 1] ?? from.text.length).trim()),
  );
}

const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'];
const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** "please send me (i) the opinion, (ii) the letters and (iii) the survey": the words before, and a piece for each. */
function splitLetters(text: string): readonly string[] {
  const marks = [...text.matchAll(/(?:^|[\s“"])(\(?)([a-l]|[ivx]{1,4})\)\s+(?=\S)/g)];
  for (const series of [LETTERS, ROMANS]) {
    const own = marks.filter(({ 2: mark }, index) => mark === series[index]);
    // The words of the law have letters too, and nobody asks for them.
    if (own.length < 2 || own.length !== marks.length || /\b(?:section|regulation)\s\d/i.test(text)) continue;
    const starts = own.map(
      ({ 0: whole, 1: open = '', 2: mark = '', index }) => index + whole.indexOf(`${open}${mark})`),
    );
    const cut = (from: number, to?: number): string =>
      text
        .slice(from, to)
        .trim()
        .replace(/[,;]?\s*(?:\band\b|\bor\b)?\s*$/, '');
    const pieces = starts.map((start, index) => cut(start, starts[index + 1]));
    // "which checks they have had: a) SC b) CTC" is one question with what to choose from.
    const short = pieces.filter((piece) => piece.length < 30 && !piece.endsWith('?'));
    if (short.length * 2 >= pieces.length || short.some(({ length }) => length < 15)) continue;
    return [cut(0, starts[0]), ...pieces];
  }
  return [];
}

import type { Block } from '../document/block.ts';

/** One question of a request. */
export interface Asked {
  /** As the entry names it: unique, `2` or `2(a)`. */
  readonly label: string;
  /** As the letter prints it, which may be there twice. */
  readonly printed: string;
  /** Absent where only the answer speaks of it. */
  readonly text?: string;
}

export interface Request {
  readonly questions: readonly Asked[];
  /** Words of the request that belong to no question. */
  readonly rest: readonly Block[];
}

export interface Item {
  readonly printed: string;
  readonly lines: string[];
}

/** Labels must be unique: numbers that begin again are counted on. */
export function named(all: readonly Item[]): readonly Asked[] {
  // "[1] [e-mail address]" is a note of a mail program.
  const items = all.filter(({ lines }) => !/^\[[^\]]*\]$|^(?:mailto|https?):\S*$/.test(lines.join(' ')));
  const printed = items.map((item) => item.printed);
  const unique = new Set(printed).size === printed.length;
  return items.map((item, index) => {
    const text = unquoted(item.lines.join('\n').trim());
    return {
      label: unique ? entryLabel(item.printed) : String(index + 1),
      printed: item.printed,
      ...(text === '' ? {} : { text }),
    };
  });
}

/** A question between quotation marks, of which its label may have taken the first. */
function unquoted(text: string): string {
  if (/^["“][^"“”]+["”]$/.test(text)) return text.slice(1, -1);
  return /["”’]$/.test(text) && !/["“‘]\w[^"”]*["”’]$/.test(text) ? text.slice(0, -1) : text;
}

/** `1a` as an entry writes it: `1(a)`, `1ii`: `1(ii)`, and `a1`: `A1`. */
export function entryLabel(printed: string): string {
  return printed
    .replace(/^(\d+)([a-z]|[ivx]{2,4})$/, '$1($2)')
    .replace(/^[a-z](?=\d)/, (letter) => letter.toUpperCase());
}

/** What the last question of a request is called, whatever its number. */
export const LAST = 'last';

/** A number as printed or as the entry has it; `2` means all of `2(a)` and `2(b)` where there is no `2`. */
export function indicesOf(numbers: readonly string[], questions: readonly Asked[]): readonly number[] {
  return numbers.flatMap((number) => {
    if (number === LAST) return questions.length > 1 ? [questions.length - 1] : [];
    const all = questions.map((question, index) => ({ ...question, index }));
    const exact = all.filter(({ label, printed }) => printed === number || label === number);
    const inside = all.filter(({ label }) => label.startsWith(`${number}(`));
    const whole = all.filter(({ printed }) => /^\d+[a-z]$/.test(number) && printed === number.slice(0, -1));
    const counted = all.filter(({ index }) => index === placeOf(number, questions));
    return [exact, inside, whole, counted].find((found) => found.length > 0)?.map(({ index }) => index) ?? [];
  });
}

/** "Part (c)" of three questions that bear figures, or no numbers at all, and "question 3" of "a)" to "c)". */
function placeOf(number: string, questions: readonly Asked[]): number | undefined {
  const isLetter = /^[a-h]$/.test(number);
  const other = isLetter ? /^\d+$/ : /^(?:[a-z]|[ivx]+)$/;
  if ((!isLetter && !/^\d+$/.test(number)) || !questions.every(({ printed }) => other.test(printed)))
    return undefined;
  return isLetter ? number.charCodeAt(0) - 97 : Number(number) - 1;
}

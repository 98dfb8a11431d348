import type { Mending } from './section-balance.ts';

/** Signs that word processors put before an item; Markdown knows a hyphen, an asterisk and a plus. */
const SIGN = /^([ \t]*)([•·▪▫‣◦●○■□➢\uF0B7]|[–—](?=\t))[ \t]*(?=\S)/;
/** Of the second level. In Welsh it is a word as well, which can come first in a line but not in a paragraph. */
const LETTER = /^([ \t]*)o([ \t])[ \t]*(?=\S)/;

/** Whether a body may have any: most have none. */
const LIKELY = /^[ \t]*(?:[•·▪▫‣◦●○■□➢\uF0B7]|[–—]\t|o[ \t])/m;

/** A list whose items begin with such signs, and what mends them. */
export interface TypedList {
  readonly start: number;
  readonly sign: string;
  readonly mendings: readonly Mending[];
}

/** Lists of a body that would stand on the page as they are typed, each told once. */
export function typedLists(body: string): readonly TypedList[] {
  if (!LIKELY.test(body)) return [];
  const lists: { start: number; sign: string; mendings: Mending[] }[] = [];
  let start = 0;
  /** The line before is of words. */
  let followsWords = false;
  let isInList = false;
  let hasFirstLevel = false;
  for (const line of body.split('\n')) {
    const letter: RegExpExecArray | null = LETTER.exec(line);
    const isLetter: boolean = letter !== null && (letter[2] === '\t' || !followsWords);
    const match: RegExpExecArray | null = SIGN.exec(line) ?? (isLetter ? letter : null);
    if (match !== null) {
      const [whole, indent = ''] = match;
      if (!isInList) hasFirstLevel = false;
      const isNested = isLetter ? hasFirstLevel : /\t| {2}/.test(indent) && hasFirstLevel;
      hasFirstLevel ||= !isLetter;
      const mending = { start, end: start + whole.length, now: isNested ? '  - ' : '- ' };
      const sign = whole.trim();
      if (isInList) lists.at(-1)?.mendings.push(mending);
      else lists.push({ start: start + indent.length, sign, mendings: [mending] });
      isInList = true;
    } else if (line.trim() === '') isInList = false;
    followsWords = match === null && line.trim() !== '';
    start += line.length + 1;
  }
  return lists;
}

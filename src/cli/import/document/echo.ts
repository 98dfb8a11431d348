import { type Block, between } from './block.ts';

interface Word {
  readonly word: string;
  readonly at: number;
}

/** Behind this many characters, a label among them, a text no longer begins with a question. */
const LABEL = 6;
/** So few words may stand in a sentence by chance. */
const LEAST = 4;
/** So many do not, wherever in a paragraph they stand. */
const SURE = 8;

/**
 * A paragraph in which questions stand once more one behind the other, as where a mail program has joined their lines,
 * or behind the answer to the one before: a block for each, the last of them with what follows. Anything else stays whole.
 */
export function splitEchoes(from: Block, questions: readonly (string | undefined)[]): readonly Block[] {
  if (from.kind === 'table' || from.text.length < 40) return [from];
  const said = wordsOf(from.text);
  const starts: number[] = [];
  let least = SURE;
  let next = 0;
  for (;;) {
    const [found] = questions
      .flatMap((question) => {
        const asked = wordsOf(question ?? '');
        const at = asked.length < LEAST ? -1 : placeOf(asked, said, next);
        return at === -1 ? [] : [{ at, length: asked.length }];
      })
      .sort((a, b) => a.at - b.at || b.length - a.length);
    if (found === undefined) break;
    next = found.at + found.length;
    const at = said[found.at]?.at ?? 0;
    const start = labelBefore(from.text, at);
    // "We do not hold the number of boats": in the middle of a sentence it is no question once more.
    const isBehindMark = /(?:[.?!:;)]|\s[-–—•])\s*$/.test(from.text.slice(0, start));
    // "How many boats are there? 41 What does the company pay?": a short answer to the one before has no full stop.
    const isCapital = starts.length > 0 && /^\p{Lu}/u.test(from.text.slice(at));
    const begins = start < at || start <= LABEL || isBehindMark || isCapital;
    if (!begins) continue;
    least = Math.min(least, found.length);
    starts.push(start);
  }
  const [first] = starts;
  if (first === undefined || (starts.length < 2 && first <= LABEL) || (first > LABEL && least < SURE))
    return [from];
  const cuts = [...new Set([0, ...starts.filter((start) => start > LABEL)])];
  return cuts.map((start, index) => between(from, start, cuts[index + 1] ?? from.text.length));
}

/** Where a run of words begins in another, from `start` on; -1 where it does not. */
function placeOf(run: readonly Word[], said: readonly Word[], start: number): number {
  for (let at = start; at + run.length <= said.length; at += 1)
    if (run.every(({ word }, index) => said[at + index]?.word === word)) return at;
  return -1;
}

/** "… of the blocks 2. Their names": the label before a question is part of it. */
function labelBefore(text: string, at: number): number {
  const label = /(?:^|\s)((?:\(?(?:\d{1,2}|[a-z]|[ivx]{2,4})[.)]|[•-])\s*)$/i.exec(text.slice(0, at))?.[1];
  return at - (label?.length ?? 0);
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    at: index,
  }));
}

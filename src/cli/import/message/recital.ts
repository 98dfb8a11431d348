import { type Block, block, withoutStart } from '../document/block.ts';
import { isRequestHeading, leadsToRequest } from '../document/heading.ts';
import { readLabel } from '../document/label.ts';
import type { Left } from './left.ts';

/** Words in a row that two texts must share before they count as the same words. */
const RUN = 4;
/** "Thank you for your request for information concerning": what stands before a request that is told once more. */
const COURTESY =
  /^["“\s]*(?:thank you|thanks|further to|with reference|i refer|we refer|i write|i am writing|we are writing|you (?:asked|requested|wrote)|your (?:request|e-?mail|letter)|in your|on \d)/i;

/**
 * A message of an authority without the request of its thread, where that is told once more in one piece: its words are
 * no answer, and the first message has them. A question that stands again over its own answer is kept.
 */
export function withoutRecital(
  blocks: readonly Block[],
  asked: readonly Block[],
): { readonly blocks: readonly Block[]; readonly left: readonly Left[] } {
  const request = asked.flatMap(({ text }) => wordsOf(text).map(({ word }) => word));
  const counts = blocks.map((each) => likeness(each, request));
  const start = longest(counts);
  if (start === undefined) return { blocks, left: [] };
  const end = counts.findIndex((count, at) => at > start && (count === undefined || count.prefix > 0));
  const run = blocks.slice(start, end === -1 ? blocks.length : end);
  const told = counts.slice(start, start + run.length).reduce((sum, count) => sum + (count?.words ?? 0), 0);
  const labels = (all: readonly Block[]): number =>
    all.filter(({ text }) => (readLabel(text)?.length ?? 0) > 0).length;
  if (told < request.length * 0.85 || labels(run) > labels(asked)) return { blocks, left: [] };
  const [first] = run as [Block];
  const prefix = counts[start]?.prefix ?? 0;
  const above = blocks[start - 1];
  const isLed = above !== undefined && prefix === 0 && isLead(above.text);
  const left = [
    ...(isLed ? [above] : []),
    ...(prefix > 0 ? [block(first.text.slice(0, prefix)), withoutStart(first, prefix)] : [first]),
    ...run.slice(1),
  ];
  return {
    blocks: [...blocks.slice(0, isLed ? start - 1 : start), ...blocks.slice(start + run.length)],
    left: left.map((each): Left => ({ kind: 'courtesy', block: each })),
  };
}

const GREETING = /^(?:dear|hi|hello|good (?:morning|afternoon))\b.{0,80}$/i;

/**
 * A message without the mail that it answers, where that stands in it with its greeting and without a mark. Where
 * words of the mail come again further down, they stand over their answers and are kept.
 */
export function withoutQuoted(
  blocks: readonly Block[],
  before: readonly Block[],
): { readonly blocks: readonly Block[]; readonly left: readonly Left[] } {
  const greetings = before.filter(({ text }) => GREETING.test(text)).map(({ text }) => text);
  const words = before.flatMap(({ text }) => wordsOf(text).map(({ word }) => word));
  const isAgain = ({ text }: Block): boolean => before.some((each) => each.text === text);
  const start = blocks.findIndex(({ text }, at) => at > 0 && greetings.includes(text));
  if (start === -1) return { blocks, left: [] };
  const rest = blocks.slice(start);
  const length = rest.findIndex((each) => !isAgain(each) && likeness(each, words)?.prefix !== 0);
  const quoted = length === -1 ? rest : rest.slice(0, length);
  const after = rest.slice(quoted.length);
  if (quoted.length < 2 || after.some(isAgain)) return { blocks, left: [] };
  return {
    blocks: [...blocks.slice(0, start), ...after],
    left: quoted.map((block): Left => ({ kind: 'quoted-mail', block })),
  };
}

function isLead(text: string): boolean {
  return (
    leadsToRequest(text) ||
    isRequestHeading(text) ||
    (COURTESY.test(text) && /(?::|\b(?:requesting|concerning|about|regarding|for))\s*$/i.test(text))
  );
}

interface Likeness {
  /** The words that the request has too. */
  readonly words: number;
  /** How many characters stand before them. */
  readonly prefix: number;
}

/** How much of a block repeats the request; undefined where it says something else. */
function likeness({ text, kind }: Block, request: readonly string[]): Likeness | undefined {
  if (kind === 'table' || request.length === 0) return undefined;
  const said = wordsOf(text);
  const words = said.map(({ word }) => word);
  if (words.length < RUN)
    return ` ${request.join(' ')} `.includes(` ${words.join(' ')} `)
      ? { words: words.length, prefix: 0 }
      : undefined;
  const runs = new Set(request.map((_, at) => runAt(request, at)));
  const isShared = words.map(() => false);
  for (const at of words.keys())
    if (at + RUN <= words.length && runs.has(runAt(words, at))) isShared.fill(true, at, at + RUN);
  const first = isShared.indexOf(true);
  if (first === -1) return undefined;
  const shared = isShared.filter(Boolean).length;
  const own = words.length - first - shared;
  if (own * 8 > shared) return undefined;
  // A label of the request is its first word.
  const isWhole = first < 3 && readLabel(text) !== undefined;
  if (first === 0 || isWhole) return { words: shared, prefix: 0 };
  return COURTESY.test(text) || isLead(text.slice(0, said[first]?.at))
    ? { words: shared, prefix: said[first]?.at ?? 0 }
    : undefined;
}

/** Where the run of blocks begins that repeats most. */
function longest(counts: readonly (Likeness | undefined)[]): number | undefined {
  let best: { readonly start: number; readonly words: number } | undefined;
  for (const [start, count] of counts.entries()) {
    const before = counts[start - 1];
    if (count === undefined || (before !== undefined && count.prefix === 0)) continue;
    let words = 0;
    for (let at = start; counts[at] !== undefined && (at === start || counts[at]?.prefix === 0); at += 1)
      words += counts[at]?.words ?? 0;
    if (best === undefined || words > best.words) best = { start, words };
  }
  return best?.start;
}

function runAt(words: readonly string[], at: number): string {
  return words.slice(at, at + RUN).join(' ');
}

function wordsOf(text: string): readonly { readonly word: string; readonly at: number }[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    at: index,
  }));
}

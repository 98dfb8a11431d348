import type { Block } from './block.ts';
import { isPartHeading } from './heading.ts';
import { readLabel } from './label.ts';
import { ASKING } from './question.ts';

/** What a requester goes on to say below the questions. */
const REQUESTER =
  /\?|\b(?:i|my|me|i['’]m|i['’]d)\b|^(?:please|if|could|can|would|for|under|by|in|where|any|all|the (?:number|total|date|name)|this (?:request|is a|should|includ)|thank|kind|regards|note|also|and|or|how|what|when|which|who|why|for clarity)\b/i;

/**
 * Where a request ends by its shape, in whatever words the reply begins: at the closing quotation mark, or below the
 * list of questions. `from` is the first block of the request; undefined where its shape does not tell.
 */
export function endOfRequest(blocks: readonly Block[], from: number): number | undefined {
  const first = blocks[from];
  if (first === undefined || blocks.slice(from).some(({ text }) => isPartHeading(text))) return undefined;
  const open = /^["“‘']/.exec(first.text)?.[0];
  if (open !== undefined) {
    const close = blocks.findIndex(({ text }, at) => at >= from && /["”’'][.,;]?$/.test(text));
    const next = blocks[close + 1];
    return close === -1 || next === undefined || isItem(next) || REQUESTER.test(next.text) ? undefined : close + 1;
  }
  if (!isItem(first)) return undefined;
  const end = blocks.findIndex(
    (each, at) => at > from && (isItem(each) ? beginsAgain(first, each) : !REQUESTER.test(each.text)),
  );
  if (end < 0 || blocks[end]?.kind === 'table') return end < 0 ? undefined : end;
  // A list that goes on below has a word between its items, and has not ended.
  const last = readLabel(blocks.slice(from, end).findLast(isItem)?.text ?? '')?.numbers.at(-1);
  const next = isItem(blocks[end] as Block) ? undefined : blocks.slice(end).find(isItem);
  const number = next && readLabel(next.text)?.numbers[0];
  return last !== undefined && number !== undefined && follows(last, number) ? undefined : end;
}

/** The number of the first question once more, over words that ask nothing. */
function beginsAgain(first: Block, each: Block): boolean {
  const [label, again] = [readLabel(first.text), readLabel(each.text)];
  return (
    label !== undefined &&
    again?.style === label.style &&
    again.numbers[0] === label.numbers[0] &&
    !ASKING.test(each.text.slice(again.length))
  );
}

function isItem({ text, kind }: Block): boolean {
  return kind === 'bullet' || (readLabel(text)?.length ?? 0) > 0;
}

function follows(last: string, next: string): boolean {
  if (/^\d+$/.test(last) && /^\d+$/.test(next)) return Number(next) === Number(last) + 1;
  return last.length === 1 && next.length === 1 && next.charCodeAt(0) === last.charCodeAt(0) + 1;
}

import type { Block } from '../document/block.ts';
import { isPartHeading } from '../document/heading.ts';
import { readLabel } from '../document/label.ts';
import { actsOf } from '../sentence/act.ts';
import { REPLYING } from '../sentence/in-reply.ts';

/** The authority speaks of what it was sent. */
const AUTHORITY =
  /^(?:i|we) (?:can|am able to|are able to|regret|must) (?:now )?(?:tell|give|let|confirm|advise|inform|supply|send|say|answer|provide)\b|^as (?:to|for|regards) (?:your |the )?(?:\w+ )?\(?(?:\d{1,2}|[a-h])\)|\b(?:our|my) (?:reply|response|decision|letter|answer|original|initial)\b|^(?:i|we) have (?:taken|dealt with|answered|grouped|set out) (?:the|your|these|each)\b|\bwe (?:therefore )?(?:refuse|withhold|estimate|have (?:done|decided|considered|searched)|withheld|refused|hold|replied|responded|answered|disclosed|sent|do not)\b|\byour (?:request|correspondence|e-?mail|letter|enquiry|questions?)\b/i;
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
    if (close === -1 || next === undefined) return undefined;
    // The first number once more begins the answers, and so does one answer to two of them.
    const again = readLabel(next.text)?.numbers ?? [];
    const own = blocks.slice(from, close + 1).find(isItem)?.text ?? '';
    const begins = [first.text.slice(1), own].some((text) => readLabel(text)?.numbers[0] === again[0]);
    if (again.length > 1 || (again.length === 1 && begins)) return close + 1;
    const goesOn = isItem(next)
      ? !states(next.text.slice(readLabel(next.text)?.length ?? 0))
      : /^["“‘']|\?["”’']?$/.test(next.text);
    return goesOn ? undefined : close + 1;
  }
  const start = blocks.findIndex((each, at) => at >= from && isItem(each));
  // Words of the requester may stand above the list.
  const isLed = blocks
    .slice(from, start)
    .every(
      ({ text }) => REQUESTER.test(text) || text.endsWith(':') || (text.length < 30 && !/[.!]$/.test(text)),
    );
  if (start === -1 || !isLed) return undefined;
  const end = blocks.findIndex(
    (each, at) =>
      at > start &&
      (isItem(each)
        ? beginsAgain(blocks[start] as Block, each)
        : AUTHORITY.test(each.text) || !REQUESTER.test(each.text)),
  );
  if (end < 0 || blocks[end]?.kind === 'table') return end < 0 ? undefined : end;
  // A list that goes on below has a word between its items, and has not ended.
  const last = readLabel(blocks.slice(start, end).findLast(isItem)?.text ?? '')?.numbers.at(-1);
  const next = isItem(blocks[end] as Block) ? undefined : blocks.slice(end).find(isItem);
  const number = next && readLabel(next.text)?.numbers[0];
  return last !== undefined && number !== undefined && follows(last, number) ? undefined : end;
}

/** The number of the first question once more over words that ask nothing, or a label of another kind. */
function beginsAgain(first: Block, each: Block): boolean {
  const [label, again] = [readLabel(first.text), readLabel(each.text)];
  if (again === undefined) return false;
  // "1) Please see appendix B." below bullets
  const isFirst = label === undefined && /^(?:1|a)$/.test(again.numbers[0] ?? '');
  if (isFirst && REPLYING.test(each.text.slice(again.length))) return true;
  if (label === undefined || again.role === 'answer') return again.role === 'answer';
  if (label.role === 'either' && again.role === 'question') return true;
  // "Part (1)" alone below "(1) … (2) … (3) …"
  if (label.style !== 'Q' && again.style === 'Q' && again.numbers[0] === label.numbers[0]) return true;
  const words = each.text.slice(again.length);
  // "1. How many beds are there? – 712"
  if (again.numbers[0] === label.numbers[0] && /\?\s*[–-]\s+\S/.test(words)) return true;
  return (
    again.style === label.style &&
    again.numbers[0] === label.numbers[0] &&
    (words.length < 30 ? !QUESTION.test(words) : states(words))
  );
}

/** Words that tell something and ask nothing. */
function states(words: string): boolean {
  return !QUESTION.test(words) && STATES.test(words) && actsOf(words).ask < 0.3;
}

const QUESTION =
  /\?|^(?:please|how|what|when|where|who|which|why|can|could|would|do|does|did|provide|for)\b/i;
const STATES =
  /^\W*[£\d]|\b[a-z]{3,}ed (?:on|at|in|by|for) \d|\bthere\b|\b(?:is|are|was|were|has|have|had|do|does|did|holds?|held|withheld|exempt|refused|attached|enclosed|none|yes|no|not|appl(?:y|ies)|cannot|withh\w+|refus\w+|we|our)\b/i;

function isItem({ text, kind }: Block): boolean {
  return kind === 'bullet' || (readLabel(text)?.length ?? 0) > 0;
}

function follows(last: string, next: string): boolean {
  if (/^\d+$/.test(last) && /^\d+$/.test(next)) return Number(next) === Number(last) + 1;
  return last.length === 1 && next.length === 1 && next.charCodeAt(0) === last.charCodeAt(0) + 1;
}

import { ASKING } from '../sentence/ask.ts';
import { type Block, block, withoutStart, wordBlock } from './block.ts';
import { type Label, readLabel } from './label.ts';

/** "… the following information: 1. The report." over "2. …": the first item stands behind its lead. */
export function withFirstItem(blocks: readonly Block[]): readonly Block[] {
  const labels = blocks.map(({ text, kind }) => (kind === 'table' ? undefined : readLabel(text)));
  const at = labels.findIndex((label) => label !== undefined && label.length > 0);
  const { text = '', kind = 'table' } = blocks[at - 1] ?? {};
  const [, lead = ''] = /^(.*[^\d.\s])\s*(?=1[.)]\s+[A-Z])/.exec(text) ?? [];
  if (labels[at]?.numbers[0] !== '2' || kind === 'table' || lead === '') return blocks;
  const items = [block(lead), block(text.slice(lead.length).trim())];
  return [...blocks.slice(0, at - 1), ...items, ...blocks.slice(at)];
}

/** "1 how many were lost?" over "2 who found them": numbers that count on from 1 and have lost their marks. */
export function withMarks(blocks: readonly Block[]): readonly Block[] {
  const unmarked = new Map<number, string>();
  let count = 0;
  for (const [at, { text, kind }] of blocks.entries()) {
    const [whole = '', open = '', number, mark] =
      kind === 'paragraph' ? (/^(["“‘']?)(\d{1,2})(?:([.)])\s*|\s+)(?=[\p{L}"“‘(])/u.exec(text) ?? []) : [];
    const words = text.slice(whole.length);
    const isAsked =
      ASKING.test(words.replace(/^(?:and|also)\s/i, '')) && !/^(?:any|all|if|in|for|full)\b/i.test(words);
    // "4 your plan of the harbour" behind three that ask, and "6 any minutes" where there is no fifth: no sentence, and
    // no quantity, begins so.
    const isThing =
      count > 2 &&
      Number(number) <= count + 2 &&
      /^\p{Ll}/u.test(words) &&
      words.length > 15 &&
      !/[.,;:]$/.test(text);
    if (
      (Number(number) !== count + 1 && !(isThing && Number(number) > count)) ||
      (mark === undefined && !isAsked && !isThing)
    )
      continue;
    count = Number(number);
    if (mark === undefined) unmarked.set(at, `${open}${number}. `);
  }
  const listed = belowLead(blocks);
  if (listed.length === 0 && (count < 3 || unmarked.size === 0)) return blocks;
  return blocks.map((each, at) => {
    const number = count < 3 ? undefined : unmarked.get(at);
    const bare = BARE.exec(each.text);
    const isListed = bare !== null && listed.some((line) => each.text.startsWith(line));
    if (number === undefined && !isListed) return each;
    const { words } = withoutStart(each, /^\W?\d+\s+/.exec(each.text)?.[0].length ?? 0);
    return wordBlock([{ type: 'text', value: number ?? `${bare?.[1]}. ` }, ...words], 'paragraph');
  });
}

const BARE = /^(\d{1,2})\s+(?=\p{Lu})/u;

/** "Please let me have the following" over "1 Cost of the crane", "2 Copies of its log" and more, without their marks. */
function belowLead(blocks: readonly Block[]): readonly string[] {
  const start = blocks.findIndex(({ text, kind }, at) => {
    const isLead = kind === 'paragraph' && /(?:\bfollowing\b[^.?]{0,20}|:)$/i.test(text) && WISHES.test(text);
    return isLead && BARE.exec(blocks[at + 1]?.text ?? '')?.[1] === '1';
  });
  if (start === -1) return [];
  const below = blocks.slice(start + 1);
  const end = below.findIndex(
    ({ text, kind }, at) =>
      kind !== 'paragraph' || BARE.exec(text)?.[1] !== String(at + 1) || text.length < 15,
  );
  const lines = below.slice(0, end === -1 ? below.length : end).map(({ text }) => text);
  return lines.length > 2 ? lines : [];
}

const WISHES =
  /\b(?:please|i (?:would|['’]d) like|i (?:request|wish|want|ask)|(?:can|could|would) you|let me (?:have|know))\b/i;

/** A list of questions that begins with "2.": a page has lost the number of the first, which asks above it. */
export function withFirstNumber(blocks: readonly Block[]): readonly Block[] {
  const labels = blocks.map(({ text, kind }) => (kind === 'table' ? undefined : readLabel(text)));
  const at = labels.findIndex((label) => label !== undefined && label.length > 0);
  const second = labels[at];
  if (second === undefined || !isBare(second) || second.numbers[0] !== '2' || !asks(blocks[at]))
    return blocks;
  const third = labels.find((label, place) => place > at && label?.style === second.style);
  const first = blocks.findLastIndex((each, place) => place < at && asks(each));
  const [, before = '', after = ''] = /^(\W*)2(\W*)/.exec(blocks[at]?.text ?? '') ?? [];
  if (first === -1 || third?.numbers[0] !== '3') return blocks;
  return blocks.map((each, place) =>
    place === first
      ? wordBlock([{ type: 'text', value: `${before}1${after.trimEnd()} ` }, ...each.words], 'paragraph')
      : each,
  );
}

function isBare({ role, numbers }: Label): boolean {
  return role === 'either' && numbers.length === 1;
}

function asks(each: Block | undefined): boolean {
  return each !== undefined && each.kind !== 'table' && /\?\s*$/.test(each.text);
}

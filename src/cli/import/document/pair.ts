import { ASKING } from '../sentence/ask.ts';
import { type Block, withoutStart, wordBlock } from './block.ts';
import { readLabel } from './label.ts';

const ASKS = /^(?:q|question|request|you asked)\s*(?::\s*[-–]?|[-–.](?=\s)|$)\s*/i;
const TELLS =
  /^(?:a|answer|response|reply|our (?:answer|response|reply)|we (?:said|answered))\s*(?::\s*[-–]?|[-–.](?=\s)|$)\s*/i;
/** "A1." and "B1.": questions in groups. */
const GROUPED = /^[A-Z]\d{1,2}\s*[.:)]\s+/;

/**
 * Questions and answers that stand in turn and bear no number get the one that they have by their place: "Q: … A: …",
 * "A1. …" over "Answer: …", and answers between the quoted lines of the mail that they answer.
 */
export function numberedPairs(blocks: readonly Block[]): readonly Block[] {
  return inTurn(unquoted(inGroups(joined(blocks))));
}

/** "A1." and "B1." over questions, and once more over their answers: each is told which of the two it is. */
function inGroups(blocks: readonly Block[]): readonly Block[] {
  const marks = blocks.map(({ text, kind }) =>
    kind === 'table' ? null : /^([A-Z])(\d{1,2})[.:)](?:\s+|$)/.exec(text),
  );
  const groups = new Set(marks.flatMap((mark) => mark?.[1] ?? []));
  const first = marks.map((mark, at) =>
    mark === null ? false : marks.findIndex((other) => other?.[0].trim() === mark[0].trim()) === at,
  );
  const asking = blocks.filter(
    ({ text }, at) => first[at] && ASKING.test(text.slice(marks[at]?.[0].length)),
  ).length;
  if (!groups.has('A') || !groups.has('B') || asking * 2 <= first.filter(Boolean).length) return blocks;
  return blocks.map((each, at) => {
    const mark = marks[at];
    if (HEAD_OF_GROUP.test(each.text) && each.kind !== 'table')
      return numbered(each, 'Answer', each.text, each.text.length);
    if (mark === null || mark === undefined) return each;
    return numbered(each, first[at] ? 'Question' : 'Answer', `${mark[1]}${mark[2]}`, mark[0].length);
  });
}

/** "A1 and A2" on a line of its own, over the answer */
const HEAD_OF_GROUP = /^[A-Z]\d{1,2}(?:(?:,| and| &| to) [A-Z]\d{1,2})*$/;

/** "(i)" on a line of its own belongs to the words below it. */
function joined(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((each, at) => {
    const before = blocks[at - 1];
    const next = blocks[at + 1];
    if (isBare(each) && next !== undefined && isWords(next)) return [];
    if (before === undefined || !isBare(before) || !isWords(each)) return [each];
    return [wordBlock([{ type: 'text', value: `${before.text} ` }, ...each.words], 'paragraph')];
  });
}

function isBare({ text, kind }: Block): boolean {
  return kind === 'paragraph' && /^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\)?$/i.test(text);
}

function isWords({ text, kind }: Block): boolean {
  return kind === 'paragraph' && readLabel(text) === undefined;
}

function inTurn(blocks: readonly Block[]): readonly Block[] {
  const labels = blocks.map(({ text, kind }) => (kind === 'table' ? undefined : questionLabel(text)));
  const kinds = blocks.map(({ text, kind }, at) => {
    if (kind === 'table') return undefined;
    if (labels[at] !== undefined || ASKS.test(text)) return 'Question';
    // "a. 2017/18" over "b. 2018/19" is a list.
    const isListed = /^a[.)]/i.test(text) && /^b[.)]/i.test(blocks[at + 1]?.text ?? '');
    return TELLS.test(text) && !isListed ? 'Answer' : undefined;
  });
  const marks = kinds.filter((kind) => kind !== undefined);
  const isPairs =
    marks.length > 3 &&
    marks.length % 2 === 0 &&
    marks.every((kind, at) => kind === (at % 2 === 0 ? 'Question' : 'Answer'));
  if (!isPairs) return blocks;
  let count = 0;
  let number = '';
  return blocks.map((each, at) => {
    const kind = kinds[at];
    if (kind === undefined) return each;
    if (kind === 'Answer') return numbered(each, kind, number, TELLS.exec(each.text)?.[0].length ?? 0);
    count += 1;
    number = labels[at]?.number ?? String(count);
    return numbered(each, kind, number, labels[at]?.length ?? ASKS.exec(each.text)?.[0].length ?? 0);
  });
}

/** "Request 1", "Q2.", "A1." of a group: a question that bears its number. */
function questionLabel(text: string): { readonly number: string; readonly length: number } | undefined {
  const grouped = GROUPED.exec(text)?.[0];
  if (grouped !== undefined) return { number: /^Q?(\w+)/.exec(grouped)?.[1] ?? '', length: grouped.length };
  const label = readLabel(text);
  const [number, ...more] = label?.numbers ?? [];
  return label?.role === 'question' && label.length > 0 && number !== undefined && more.length === 0
    ? { number, length: label.length }
    : undefined;
}

function numbered(each: Block, kind: string, number: string, length: number): Block {
  return wordBlock(
    [{ type: 'text', value: `${kind} ${number}: ` }, ...withoutStart(each, length).words],
    'paragraph',
  );
}

/** "> 1. How many?" over "1,306": the quoted lines ask, where others stand between them. */
function unquoted(blocks: readonly Block[]): readonly Block[] {
  const isQuoted = blocks.map(({ text }) => text.startsWith('>'));
  const starts = blocks.flatMap((_, at) => (isQuoted[at] && !isQuoted[at - 1] ? [at] : []));
  const runs = starts.map((start) => {
    const end = isQuoted.indexOf(false, start);
    return { start, end: end === -1 ? blocks.length : end };
  });
  const bare = (at: number): string => (blocks[at]?.text ?? '').replace(/^[>\s]+/, '');
  const asking = runs.flatMap(({ start, end }) => {
    // "> Dear Council," and what else leads to the first of them stands above it.
    const lines = Array.from({ length: end - start }, (_, line) => start + line);
    const isNumbered = (at: number): boolean =>
      /^(?:\d|[a-h]$|[ivx]+$)/.test(readLabel(bare(at))?.numbers[0] ?? '');
    const from =
      lines.findLast(isNumbered) ??
      lines.findLast((at) => /^[-•*]\s/.test(bare(at))) ??
      lines.findLast((at) => ASKING.test(bare(at)));
    return from === undefined || end >= blocks.length ? [] : [{ start: from, end }];
  });
  if (asking.length < 2) return blocks;
  return blocks.flatMap((each, at) => {
    const number = asking.findIndex(({ start, end }) => at >= start && at < end);
    const run = asking[number];
    if (run === undefined) {
      const before = asking.findIndex(({ end }) => end === at);
      return before === -1 ? [each] : [numbered(each, 'Answer', String(before + 1), 0)];
    }
    if (at > run.start) return [];
    const words = Array.from({ length: run.end - run.start }, (_, line) => bare(run.start + line)).join(' ');
    const asked = words.slice(readLabel(words)?.length ?? 0).replace(/^[-•*]\s+/, '');
    const value = `Question ${number + 1}: ${asked}`;
    return [wordBlock([{ type: 'text', value }], 'paragraph')];
  });
}

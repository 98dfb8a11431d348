import { type Block, block } from '../document/block.ts';
import {
  datedLine,
  filesAt,
  isAnnotation,
  isByRequester,
  isEnd,
  isFoot,
  isLog,
  isParties,
  partiesIn,
  sideOf,
} from './alaveteli-mark.ts';
import type { Message, Thread } from './thread-message.ts';
import { unwrapped } from './unwrapped.ts';

/** The lines above a message, from `start` up to `end`. */
interface Head {
  readonly start: number;
  readonly end: number;
  readonly author?: string;
  readonly day?: string;
  /** Author and day stand on one line, as in a page that was saved as HTML. */
  readonly oneLine: boolean;
}

const GREETING = /^(?:dear|hi|hello|good (?:morning|afternoon))\b.{0,80}$/i;

/**
 * The messages of a page of WhatDoTheyKnow, or of another site that runs on Alaveteli, cut at the marks that its
 * software prints; undefined for anything else. The page may begin or end in the middle.
 */
export function alaveteliThreadIn(all: readonly Block[]): Thread | undefined {
  const parties = partiesIn(all);
  if (parties === undefined && !all.some(isEnd)) return undefined;
  const dated = headsIn(all, parties);
  const foot = footIn(all, dated);
  const heads = [...headless(all, dated), ...dated].filter(({ start }) => start < foot);
  if (dated.length === 0) return undefined;
  const requester = plain(parties?.requester ?? heads[0]?.author ?? '');
  const around: Block[] = [...all.slice(0, heads[0]?.start)];
  const messages = heads.map((head, index): Message => {
    const rest = all.slice(head.end, Math.min(heads[index + 1]?.start ?? foot, foot));
    const end = rest.findIndex((each) => isEnd(each) || isAnnotation(each));
    const mark = rest[end];
    around.push(...(end === -1 ? [] : rest.slice(end)));
    const isRequester =
      head.author === undefined || plain(head.author) === requester || /^from: *$/i.test(head.author);
    // What the body quotes of the requester does not make it the requester's.
    const author = plain(head.author ?? '');
    const body = plain(parties?.body ?? '\0');
    const isOfBody = author === body || author.endsWith(`, ${body}`);
    const written = rest.slice(0, end === -1 ? rest.length : end);
    const isAsking = isRequester || (!isOfBody && written.some(isByRequester));
    const by = (mark && sideOf(mark)) ?? (isAsking ? 'requester' : 'authority');
    return messageOf(head, by, written, all);
  });
  around.push(...all.slice(foot));
  const [first, ...rest] = messages;
  if (first?.by !== 'requester') return undefined;
  const title = titleIn(all);
  return { ...(title && { title }), around, messages: [first, ...rest] };
}

/** What a request is called stands over the line that says between whom it is. */
function titleIn(all: readonly Block[]): string | undefined {
  const at = all.findIndex(isParties);
  const text = all[at - 1]?.text;
  return text !== undefined && text.length < 200 ? text : undefined;
}

/** Lines that name an author and a day, and stand where the page has them. */
function headsIn(all: readonly Block[], parties: ReturnType<typeof partiesIn>): readonly Head[] {
  const found: Head[] = [];
  for (const [at, each] of all.entries()) {
    const line = datedLine(each);
    if (line === undefined) continue;
    const oneLine = line.author !== undefined;
    const start = at - (oneLine ? 0 : authorLines(all, at));
    const author =
      line.author ??
      all
        .slice(start, at)
        .map(({ text }) => text)
        .join(' ');
    if (author === '' && start > 0) continue;
    const before = all[start - 1];
    const isAfter =
      before === undefined ||
      isEnd(before) ||
      isLog(before) ||
      /^report$/i.test(before.text) ||
      isLog(all[at + 1] ?? each) ||
      (each.kind === 'heading' && line.author !== undefined);
    const isNamed = /^from:\s*\S/i.test(author) || (parties !== undefined && isOf(author, parties));
    if (!isAfter && !isNamed) continue;
    found.push({
      start,
      end: at + 1,
      ...(author === '' ? {} : { author: author.replace(/^from:\s*/i, '').replace(/,$/, '') }),
      day: line.day,
      oneLine,
    });
  }
  return found;
}

/** "Despatch Box," over "Ministry of Works": an officer's desk and its body, over the day. */
function authorLines(all: readonly Block[], at: number): number {
  const isLine = (place: number): boolean => {
    const { text = '', kind = 'table' } = all[place] ?? {};
    return kind !== 'table' && text.length < 100 && !isEnd({ text } as Block) && !/[?!:;]$/.test(text);
  };
  if (!isLine(at - 1)) return 0;
  // "From: Despatch Box" over "Ministry of Works" as well.
  return isLine(at - 2) && /^from:\s*\S|,$/i.test(all[at - 2]?.text ?? '') ? 2 : 1;
}

function isOf(author: string, { requester, body }: { requester: string; body: string }): boolean {
  const name = plain(author);
  return name === plain(requester) || name === plain(body) || name.endsWith(`, ${plain(body)}`);
}

/** A name as two lines can be compared by it. */
function plain(author: string): string {
  return author
    .replace(/^from:\s*/i, '')
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/[,\s]+$/, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

/** The first message of a page that begins below its author: with its log, or its greeting. */
function headless(all: readonly Block[], dated: readonly Head[]): readonly Head[] {
  const above = all.slice(0, dated[0]?.start ?? 0);
  const greeting = above.findIndex(({ text }) => GREETING.test(text));
  if (greeting === -1 || !above.some((each) => isEnd(each))) return [];
  const log = above.findIndex((each) => isLog(each));
  const start = log !== -1 && log < greeting ? log : greeting;
  return [{ start, end: start, oneLine: dated.some(({ oneLine }) => oneLine) }];
}

/** Where the foot of the page begins, below the last message. */
function footIn(all: readonly Block[], heads: readonly Head[]): number {
  const last = heads.at(-1)?.end ?? 0;
  const foot = all.findIndex((_, at) => at >= last && isFoot(all, at));
  return foot === -1 ? all.length : foot;
}

function messageOf(
  { author, day, start, end, oneLine }: Head,
  by: Message['by'],
  written: readonly Block[],
  all: readonly Block[],
): Message {
  const site: Block[] = [];
  const blocks: Block[] = [];
  for (let at = 0; at < written.length; at += 1) {
    const each = written[at] as Block;
    const files = filesAt(written, at);
    if (files > 0) {
      site.push(...written.slice(at, at + files));
      at += files - 1;
    } else if (isLog(each)) site.push(each);
    else blocks.push(each);
  }
  const isDated = day !== undefined && oneLine && author !== undefined;
  return {
    by,
    ...(day !== undefined && { sent: day }),
    head: isDated ? [block(author), block(day)] : all.slice(start, end),
    site,
    blocks: oneLine ? unwrapped(blocks) : blocks,
  };
}

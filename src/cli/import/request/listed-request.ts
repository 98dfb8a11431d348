import type { Block } from '../document/block.ts';
import { isReplyHeading, isRequestHeading, leadsToRequest } from '../document/heading.ts';
import { readLabel } from '../document/label.ts';
import { isInReply } from '../sentence/in-reply.ts';
import { asks } from '../sentence/said.ts';
import { recitesLaw } from '../sentence/statute.ts';
import { questionsMentioned } from './mention.ts';
import { goesOn, leadOf } from './request-start.ts';
import { asksMostly } from './unmarked-request.ts';

/** Where a request begins and ends. */
interface Cut {
  readonly start: number;
  readonly end: number;
}

/** A list of questions right above "Response": what was asked, whatever the words that lead to it. */
export function listedRequest(blocks: readonly Block[]): Cut | undefined {
  const end = onlyReply(blocks);
  if (end < 2) return undefined;
  const start = blocks.slice(0, end).findLastIndex((each) => numbersOf(each).length === 0) + 1;
  const list = blocks.slice(start, end);
  return list.length > 1 && asksMostly(list) ? { start, end } : undefined;
}

/**
 * Between "Request" and "Response", where the numbers of the one come again below the other, or where all stands in the
 * requester's voice and still asks something below `told`, the first words that tell.
 */
export function headedRequest(blocks: readonly Block[], told: number): Cut | undefined {
  const heading = onlyReply(blocks);
  const first = blocks.findIndex(({ text }) => isRequestHeading(text) || leadsToRequest(text)) + 1;
  // "FOI request detail" over the title of a page may stand above "You asked".
  const start = first === 0 ? 0 : Math.max(first, leadOf(blocks) + 1);
  // "In our answer we relied on section 38." above "My findings" is the authority's.
  const reply = blocks.findIndex(({ text }, at) => at >= start && isInReply(text));
  const end = reply === -1 ? heading : Math.min(reply, heading);
  if (start === 0 || start >= heading) return undefined;
  if (start < end && comesAgain(blocks, { start, end })) return { start, end };
  const all = blocks.slice(start, heading);
  // "Section 60 of that Act allows forces to …" is said by who asks, too.
  const isPublic = all.every(({ text }) => !isInReply(text) || recitesLaw(text));
  const isAsked =
    told >= start && blocks.slice(told, heading).some(({ text, kind }) => kind === 'bullet' || asks(text));
  return isPublic && isAsked ? { start, end: heading } : undefined;
}

/** Questions one below the other whose numbers come again over the answers, or most of them in what is said of them. */
export function repeatedRequest(blocks: readonly Block[]): Cut | undefined {
  const start = blocks.findIndex((each) => numbersOf(each).length > 0);
  const [first = ''] = blocks.slice(Math.max(start, 0), start + 1).flatMap(numbersOf);
  const length = blocks
    .slice(start)
    .findIndex((each, at) => numbersOf(each).length === 0 || (at > 0 && numbersOf(each).includes(first)));
  const cut = { start, end: start + length };
  const list = blocks.slice(cut.start, cut.end);
  const isAll = list.length > 1 && !goesOn(list, blocks.slice(cut.end));
  const isQuoted = /^["“]/.test(list[0]?.text ?? '') && /["”]\.?$/.test(list.at(-1)?.text ?? '');
  const isAgain = comesAgain(blocks, cut) || isSpokenOf(blocks, cut);
  return start !== -1 && isAll && (isQuoted || asksMostly(list)) && isAgain ? cut : undefined;
}

/** The one heading of a reply; -1 where there are several, as over each answer. */
export function onlyReply(blocks: readonly Block[]): number {
  const at = blocks.findIndex(({ text }, place) => place > 0 && isReplyHeading(text));
  return blocks.findLastIndex(({ text }) => isReplyHeading(text)) === at ? at : -1;
}

function comesAgain(blocks: readonly Block[], { start, end }: Cut): boolean {
  const asked = blocks.slice(start, end).flatMap(numbersOf);
  const below = blocks.slice(end).flatMap((each) => readLabel(each.text)?.numbers ?? []);
  return asked.length > 1 && asked.every((number) => below.includes(number));
}

/** "In response to questions 2 and 3, …", "Turning to question 4, …": a sentence need not begin with the number. */
function isSpokenOf(blocks: readonly Block[], { start, end }: Cut): boolean {
  const asked = blocks.slice(start, end).flatMap(numbersOf);
  const below = blocks.slice(end).flatMap(({ text }) => questionsMentioned(text));
  return asked.length > 2 && asked.filter((number) => below.includes(number)).length * 2 > asked.length;
}

/** The numbers of a question; none where a line is no item of a list. */
function numbersOf({ text, kind }: Block): readonly string[] {
  const label = kind === 'table' ? undefined : readLabel(text);
  return label !== undefined && label.length > 0 && label.role !== 'answer' ? label.numbers : [];
}

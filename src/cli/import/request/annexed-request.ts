import { type Block, isTitle } from '../document/block.ts';
import { isRequestHeading } from '../document/heading.ts';
import { readLabel } from '../document/label.ts';
import { isDeciding } from '../sentence/in-reply.ts';
import { asks } from '../sentence/said.ts';
import { sentencesOf } from '../sentence/split.ts';
import { questionsMentioned } from './mention.ts';

const ANNEX = /^(?:annex|appendix|schedule|enclosure)\b/i;
const OF_REQUEST = /\b(?:requests?|questions?|you asked)\b/i;
const OF_REPLY = /\b(?:repl(?:y|ies)|responses?|answers?|decision|exemptions?|review)\b/i;

/** "Your request is set out in full in the Annex." */
const IN_THE_ANNEX =
  /^(?!.*\b(?:reasons?|exempt\w*|responses?|answers?|tests?)\b)(?!.*\binformation\b.*\b(?:annex|appendix)\b).*\byour (?:\w+ )?(?:request|questions|e-?mail|letter)\b.{0,60}\bin (?:the|an) (?:\w+ )?(?:annex|appendix)\b(?! \w\b)/i;

/** "A copy of your request is in Annex A" above, where the title says no more than that. */
function isAnnounced(title: string, above: readonly Block[]): boolean {
  const name = /^((?:annex|appendix)(?:\s+\w)?)\s*:?$/i.exec(title)?.[1];
  if (name === undefined) return false;
  if (!name.includes(' '))
    return above.some(({ text }) => sentencesOf(text).some((each) => IN_THE_ANNEX.test(each)));
  const told = new RegExp(String.raw`\brequest(?:ed)?\b[^.]{0,120}\b${name}\b`, 'i');
  return above.some(({ text }) => told.test(text));
}

/** Where a request stands that is in an annex below the reply: its title, and the first block behind it. */
export function annexedRequest(
  blocks: readonly Block[],
): { readonly title: number; readonly end: number } | undefined {
  const title = blocks.findIndex(
    (each, at) =>
      at > 0 &&
      ANNEX.test(each.text) &&
      (isTitle(each) || /:$/.test(each.text)) &&
      (OF_REQUEST.test(each.text) || isAnnounced(each.text, blocks.slice(0, at))) &&
      !OF_REPLY.test(each.text) &&
      blocks.slice(at + 1, at + 4).some(({ text }) => readLabel(text) !== undefined || asks(text)),
  );
  if (title === -1) return requestAtTheEnd(blocks);
  const next = blocks.findIndex((each, at) => at > title && isTitle(each) && ANNEX.test(each.text));
  return { title, end: next === -1 ? blocks.length : next };
}

/** "Your request" over nothing but questions, below all that the letter says. */
function requestAtTheEnd(
  blocks: readonly Block[],
): { readonly title: number; readonly end: number } | undefined {
  const title = blocks.findLastIndex(({ text }) => isRequestHeading(text));
  const below = blocks.slice(title + 1);
  const isAsked = ({ text, kind }: Block): boolean =>
    kind !== 'table' &&
    readLabel(text)?.role !== 'answer' &&
    (readLabel(text) !== undefined || kind === 'bullet' || asks(text));
  const isEnd = title > 1 && below.length > 0 && below.every((each) => isAsked(each) && !isDeciding(each));
  return isEnd && blocks.slice(0, title).some(isDeciding) ? { title, end: blocks.length } : undefined;
}

/** Above a request that stands below it, the reply begins where one of its questions is named. */
export function replyStart(opening: readonly Block[]): number {
  const at = opening.findIndex(({ text }) => questionsMentioned(text).length > 0);
  return at === -1 ? opening.length : at;
}

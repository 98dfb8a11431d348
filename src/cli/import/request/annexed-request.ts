import { type Block, isTitle } from '../document/block.ts';
import { readLabel } from '../document/label.ts';
import { asks } from '../sentence/said.ts';
import { sentencesOf } from '../sentence/split.ts';

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
  if (title === -1) return undefined;
  const next = blocks.findIndex((each, at) => at > title && isTitle(each) && ANNEX.test(each.text));
  return { title, end: next === -1 ? blocks.length : next };
}

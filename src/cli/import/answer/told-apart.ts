import type { Block } from '../document/block.ts';
import type { Asked } from '../request/asked.ts';
import { askingParts, inSentences, MOST } from '../request/asking-sentence.ts';
import { aligned } from './alignment.ts';
import { isToldApart } from './by-topic.ts';

/**
 * One paragraph that asks for several things is several questions where the reply comes to each of them by itself, under
 * a head or in a paragraph that says which it is about; otherwise only its sentences are told apart.
 */
export function toldApart(questions: readonly Asked[], reply: readonly Block[]): readonly Asked[] {
  const [only, ...more] = questions;
  if (only?.text === undefined || more.length > 0) return questions;
  const listed = only.text.split(/;\s+(?:and\s+)?/);
  // "what was paid and when; a copy of the file; its value": the semicolons part the things that are asked for.
  const ways =
    listed.length > 2 ? [listed, ...partings(listed)] : [...partings(askingParts(only.text)), listed];
  for (const parts of ways) {
    if (parts.length < 2 || parts.length > MOST || parts.some(({ length }) => length < 15)) continue;
    const asked = parts.map((text, at): Asked => {
      const number = String(at + 1);
      return { label: number, printed: number, text };
    });
    if (isToldApart(reply, asked) || isInTurn(reply, asked)) return asked;
  }
  return inSentences(only.text, reply) ?? questions;
}

/**
 * Whether paragraphs answer these one after the other. Within one they may do so where three things or more were asked
 * for, or each in a sentence of its own: two halves of a sentence may be one thing.
 */
function isInTurn(reply: readonly Block[], asked: readonly Asked[]): boolean {
  const found = aligned(reply, asked, new Map());
  const isApart = asked.length > 2 || asked.every(({ text = '' }) => /[.?!]\W*$/.test(text));
  if (found === undefined || (!isApart && found.blocks.length !== reply.length)) return false;
  const order = [...found.anchors]
    .sort(([a], [b]) => a - b)
    .map(([, { questions }]) => questions)
    .filter(({ length }) => length > 0);
  return (
    order.length === asked.length && order.every(([only, ...more], at) => more.length === 0 && only === at)
  );
}

/** "…, and where these are kept", "…, whether any was lost and for a copy of the log": more that one sentence asks for. */
const AND =
  /(?:,?\s+and\s+(?=(?:i\s+)?would (?:also )?like\b|be (?:told|given|sent|shown)\b|for\s+(?:an?|any|the|all|cop(?:y|ies)|details)\b|(?:any|the (?:total |average )?(?:number|cost|amount|names?|reasons?|sum|value|dates?))\b)|,\s+(?=the (?:total |average )?(?:number|cost|amount|sum|value)\b)|,?\s+and\s+(?:also\s+)?(?=(?:how (?:many|much|long|often)|what|where|when|who|which|whether|why)\b\s+\w+\s+\w)|,\s+(?=(?:how (?:many|much|long|often)|what|where|when|who|which|whether|why)\b(?! (?:is|are|was|were|has|have|had|will|would)\b)))/gi;
/** More places to cut at are not tried. */
const CUTS = 5;

/** "… and who those lenders are", "… and how much they gave": what speaks of the words before is less likely apart. */
const CLINGS = /^[^,.;]{0,30}\b(?:th(?:ose|ese|ey|em|eir|at|is)|its?|he|she|his|her)\b/i;

function clinging(cuts: readonly { readonly clings: boolean }[]): number {
  return cuts.filter(({ clings }) => clings).length;
}

/** The ways to cut these further, the most pieces first, and last of all as they are. */
function partings(parts: readonly string[]): readonly (readonly string[])[] {
  const cuts = parts.flatMap((part, at) =>
    [...part.matchAll(AND)].map(({ index, 0: { length } }) => ({
      at,
      index,
      length,
      clings: CLINGS.test(part.slice(index + length)),
    })),
  );
  const few = cuts.slice(0, CUTS);
  const choices = Array.from({ length: 2 ** few.length }, (_, bits) =>
    few.filter((_, place) => ((bits >> place) & 1) === 1),
  );
  return choices
    .sort((a, b) => b.length - a.length || clinging(a) - clinging(b))
    .map((chosen) =>
      parts.flatMap((part, at) => {
        const own = chosen.filter((cut) => cut.at === at);
        const starts = [0, ...own.map(({ index, length }) => index + length)];
        return starts.map((start, place) => part.slice(start, own[place]?.index ?? part.length));
      }),
    );
}

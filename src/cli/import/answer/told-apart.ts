import type { Block } from '../document/block.ts';
import type { Asked } from '../request/asked.ts';
import { REFINES } from '../request/question-start.ts';
import { ASKING, FORMALITY } from '../sentence/ask.ts';
import { asks } from '../sentence/said.ts';
import { sentencesOf } from '../sentence/split.ts';
import { isToldApart } from './by-topic.ts';

/** More are told by numbers. */
const MOST = 8;

/**
 * One paragraph that asks for several things is several questions where the reply comes to each of them by itself, under
 * a head or in a paragraph that says which it is about; otherwise it stays one.
 */
export function toldApart(questions: readonly Asked[], reply: readonly Block[]): readonly Asked[] {
  const [only, ...more] = questions;
  if (only?.text === undefined || more.length > 0) return questions;
  const ways = [...partings(partsOf(only.text)), only.text.split(/;\s+(?:and\s+)?/)];
  for (const parts of ways) {
    if (parts.length < 2 || parts.length > MOST || parts.some(({ length }) => length < 15)) continue;
    const asked = parts.map((text, at): Asked => {
      const number = String(at + 1);
      return { label: number, printed: number, text };
    });
    if (isToldApart(reply, asked)) return asked;
  }
  return questions;
}

/** "…, and where these are kept", "… and how many were lost": a sentence asks for something more behind its "and". */
const AND =
  /,?\s+and\s+(?=(?:also\s+)?(?:how (?:many|much|long|often)|what|where|when|who|which|whether|why|any|the (?:total |average )?(?:number|cost|amount|names?|reasons?))\b)/gi;
/** More places to cut at are not tried. */
const CUTS = 4;

/** The ways to cut these further, the most pieces first, and last of all as they are. */
function partings(parts: readonly string[]): readonly (readonly string[])[] {
  const cuts = parts.flatMap((part, at) =>
    [...part.matchAll(AND)].map(({ index, 0: { length } }) => ({ at, index, length })),
  );
  const few = cuts.slice(0, CUTS);
  const choices = Array.from({ length: 2 ** few.length }, (_, bits) =>
    few.filter((_, place) => ((bits >> place) & 1) === 1),
  );
  return choices
    .sort((a, b) => b.length - a.length)
    .map((chosen) =>
      parts.flatMap((part, at) => {
        const own = chosen.filter((cut) => cut.at === at);
        const starts = [0, ...own.map(({ index, length }) => index + length)];
        return starts.map((start, place) => part.slice(start, own[place]?.index ?? part.length));
      }),
    );
}

/** The sentences and items that ask something of their own, with those around them that only explain. */
function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  let before = '';
  for (const line of text.split('\n'))
    for (const [at, sentence] of sentencesOf(line).entries()) {
      const joined = (words: string): string =>
        words === '' ? sentence : `${words}${at === 0 ? '\n' : ' '}${sentence}`;
      if (asksItself(sentence)) {
        parts.push(joined(before).replace(/^- /, ''));
        before = '';
      } else if (parts.length === 0) before = joined(before);
      else parts.push(joined(parts.pop() ?? ''));
    }
  return parts;
}

/** "Will the ferry sail in May.", "Let me know the cost of it." */
const ALSO_ASKS = /^(?:will (?:the|you|there|any|it)|(?:please )?let me know)\b/i;

function asksItself(written: string): boolean {
  const sentence = written.replace(/^(?:and|also|finally|lastly|secondly|thirdly)(?:,| )\s*/i, '');
  return (
    sentence.length > 20 &&
    // "E-mails about the ferry" alone is the title of the request.
    (ASKING.test(sentence) ||
      ALSO_ASKS.test(sentence) ||
      sentence.startsWith('- ') ||
      (/[.;]\W*$/.test(sentence) && asks(sentence))) &&
    !REFINES.test(sentence) &&
    !FORMALITY.test(sentence)
  );
}

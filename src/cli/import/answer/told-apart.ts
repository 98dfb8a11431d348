import type { Block } from '../document/block.ts';
import type { Asked } from '../request/asked.ts';
import { askingParts, inSentences, MOST } from '../request/asking-sentence.ts';
import { names } from '../request/unlabelled-question.ts';
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
  const asking = askingParts(only.text);
  // "the lease of the quay, the names of its tenants and what they pay": a letter may retell it without a word that asks.
  const sentences = asking.length > 0 ? asking : [only.text];
  const ways = listed.length > 2 ? [listed, ...partings(listed)] : [...partings(sentences), listed];
  for (const parts of ways.slice(0, affordable(reply))) {
    if (
      parts.length < 2 ||
      parts.length > MOST ||
      parts.some((part) => part.length < 15 || FRAMES.test(part))
    )
      continue;
    const asked = counted(parts);
    if (isToldApart(reply, asked) || isInTurn(reply, asked)) return asked;
  }
  const told = inSentences(only.text, reply);
  return told === undefined ? questions : toldFurther(told, reply);
}

/**
 * Of several questions without numbers, one that asks for more than one thing is as many where the reply comes to each:
 * "The lease of the quay, and the date of its renewal".
 */
export function toldFurther(questions: readonly Asked[], reply: readonly Block[]): readonly Asked[] {
  // One alone was tried as a whole.
  if (questions.length < 2) return questions;
  let asked = questions;
  for (let at = 0; at < asked.length; at += 1) {
    const tried = partings([asked[at]?.text ?? '']).slice(0, affordable(reply));
    const ways = tried.map((parts) =>
      parts.length < 2 || parts.some((part) => part.length < 15 || FRAMES.test(part))
        ? []
        : counted([...texts(asked.slice(0, at)), ...parts, ...texts(asked.slice(at + 1))]),
    );
    asked = ways.find((each) => each.length > 0 && each.length <= MOST && isInTurn(reply, each)) ?? asked;
  }
  return asked;
}

/** How many ways are tried: each reads the whole reply, and one of 20,000 characters would take half a minute. */
function affordable(reply: readonly Block[]): number {
  const length = reply.reduce((sum, { text }) => sum + text.length, 0);
  return Math.max(2, Math.floor(400_000 / Math.max(length, 1)));
}

function texts(questions: readonly Asked[]): readonly string[] {
  return questions.map(({ text = '' }) => text);
}

function counted(words: readonly string[]): readonly Asked[] {
  return words.map((text, at) => ({ label: String(at + 1), printed: String(at + 1), text }));
}

/**
 * Whether paragraphs answer each of these by itself, in whatever order. Within one they may do so where three things or more were asked
 * for, or each in a sentence of its own: two halves of a sentence may be one thing.
 */
function isInTurn(reply: readonly Block[], asked: readonly Asked[]): boolean {
  const found = aligned(reply, asked, new Map());
  const isApart = asked.length > 2 || asked.every(({ text = '' }) => /[.?!]\W*$/.test(text));
  if (found === undefined || (!isApart && found.blocks.length !== reply.length)) return false;
  const alone = [...found.anchors.values()].flatMap(({ questions: [only, ...more] }) =>
    only === undefined || more.length > 0 ? [] : [only],
  );
  return asked.every((_, at) => alone.includes(at));
}

/** "Under the Freedom of Information Act" alone asks for nothing. */
const FRAMES =
  /^(?:under|in accordance with|pursuant to|further to|in line with)\b(?!.*,)|^(?:please )?(?:let me have|send me|provide) (?:the (?:rest|remainder)|it|them|this)\b/i;
/** What begins a thing of its own, if words join it to another: "how many …", "the number of …", "I would like …". */
const STRONG = String.raw`(?:i\s+)?(?:would|should) (?:also )?like\b|(?:to )?be (?:told|given|sent|shown)\b|to (?:know|see|have|receive|be)\b|for\s+(?:an?|any|the|all|cop(?:y|ies)|details)\b|(?:any|the (?:total |average )?(?:number|cost|amount|names?|reasons?|sum|value|dates?))\b|(?:please )?(?:let me (?:know|have|see)|tell me|(?:give|send|provide|supply)(?: me)?(?: with)? (?:the|an?|any|all|cop(?:y|ies)|details)|confirm|state|say) `;
const QUERY = String.raw`(?:how (?:many|much|long|often|far)|what|where|when|who|which|whether|why)\b`;
const THING = String.raw`(?:for )?(?:the|an?|all|any|cop(?:y|ies) of|details of|each|every)\s+[a-z](?!\S*\s\S*(?:[,.;]|\sand\b|$))`;
/** "…, and where these are kept", "…, whether any was lost and for a copy of the log": more that one sentence asks for. */
const AND = new RegExp(
  String.raw`,?\s+(?:and|as well as)\s+(?:also\s+)?(?=${STRONG}|(?:for |in |at |on |by |to )?${QUERY}\s+\w+\s+\w)|,\s+(?:also\s+)?(?=${STRONG}|(?:for |in |at |on |by |to )?${QUERY}(?! (?:is|are|was|were|has|have|had|will|would)\b))`,
  'gi',
);
/** "the lease, a list of the berths, and the plan of the quay": things that are only named. */
const NAMED = new RegExp(
  String.raw`,\s+(?:(?:and|together with|along with|combined with|as well as)\s+)?(?=${THING})|(?<!\bbetween [^,.;]{0,80})\s+and\s+(?=${THING})`,
  'gi',
);
/** More places to cut at are not tried. */
const CUTS = 6;

/** "… and who those lenders are", "… and how much they gave": what speaks of the words before is less likely apart. */
const CLINGS = /^[^,.;]{0,30}\b(?:th(?:ose|ese|ey|em|eir|at|is)|its?|he|she|his|her)\b/i;

/** "A list of the moorings with the owner, the rent and the date of each": its columns are asked for together. */
const WITH =
  /\b(?:lists?|registers?|spreadsheets?|tables?|schedules?)\b[^.?;]{0,80}\b(?:with|including|showing|giving|stating)\s[^.?;]*$/i;

/** A place to cut one of several sentences at. */
interface Cut {
  readonly at: number;
  readonly index: number;
  readonly length: number;
  readonly clings: boolean;
}

function clinging(cuts: readonly Cut[]): number {
  return cuts.filter(({ clings }) => clings).length;
}

/** The ways to cut these further, the most pieces first, and last of all as they are. */
function partings(parts: readonly string[]): readonly (readonly string[])[] {
  const cutsBy = (join: RegExp): readonly Cut[] =>
    parts.flatMap((part, at) =>
      [...part.matchAll(join)].map(({ index, 0: { length } }) => ({
        at,
        index,
        length,
        clings: CLINGS.test(part.slice(index + length)),
      })),
    );
  const sure = cutsBy(AND);
  // "…, a letter was sent to the mayor" tells of it, and names nothing that is asked for.
  const isThing = ({ at, index, length }: Cut): boolean =>
    names((parts[at]?.slice(index + length).split(/[,.;]|\sand\s/)[0] ?? '').replace(/^for /, ''));
  const named = cutsBy(NAMED).filter(
    (cut) => isThing(cut) && !sure.some(({ at, index }) => cut.at === at && cut.index === index),
  );
  const isColumn = ({ at, index }: Cut): boolean => WITH.test(parts[at]?.slice(0, index) ?? '');
  const few = [...sure, ...named]
    .filter((cut) => !isColumn(cut))
    .slice(0, CUTS)
    .sort((a, b) => a.at - b.at || a.index - b.index);
  const choices = Array.from({ length: 2 ** few.length }, (_, bits) =>
    few.filter((_, place) => ((bits >> place) & 1) === 1),
  );
  return choices
    .sort((a, b) => b.length - a.length || clinging(a) - clinging(b))
    .map((chosen) =>
      parts.flatMap((part, at) => {
        const own = chosen.filter((cut) => cut.at === at);
        const starts = [0, ...own.map(({ index, length }) => index + length)];
        // "…, and for the plan of the quay"
        return starts.map((start, place) =>
          part.slice(start, own[place]?.index ?? part.length).replace(/^for (?=the|an?|all|any|cop)/, ''),
        );
      }),
    );
}

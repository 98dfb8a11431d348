import { type Block, between, isTitle } from '../document/block.ts';
import type { Asked } from '../request/asked.ts';
import { agreement, following, type Way } from './agreement.ts';
import type { Anchor } from './anchored.ts';
import { bestWay } from './best-way.ts';
import { completely } from './complete-way.ts';
import { withLeftParagraph } from './left-paragraph.ts';
import { REAL } from './likely-path.ts';
import { isHead } from './reason-head.ts';
import { refusesAll } from './refused-whole.ts';
import { beside, evidenceFor, isMostly, isSound } from './sound-way.ts';
import { type ToldSentence, toldSentences, turnsToPart } from './told-sentence.ts';

/** A reply whose paragraphs are cut where they turn to another question, and where each answer begins in it. */
export interface Alignment {
  readonly blocks: readonly Block[];
  readonly anchors: ReadonlyMap<number, Anchor>;
}

/**
 * What it costs to pass over a question. "The hire cost £6,200" in the middle of a paragraph is only found where none may
 * be passed over.
 */
const SKIPPED = [0.4, 1.5] as const;

/**
 * The questions that the parts of a reply answer, in the way that agrees best with what each part names and with the
 * order in which the questions were asked. `found`: the labels in it, which are certain. Undefined where a question is
 * left without evidence, or where no more are reached than were.
 */
export function aligned(
  reply: readonly Block[],
  questions: readonly Asked[],
  found: ReadonlyMap<number, Anchor>,
): Alignment | undefined {
  const met = new Set([...found.values()].flatMap(({ questions: about }) => about));
  const labels = new Map([...found].filter(([, { length }]) => length > 0));
  if (questions.length < 2) return undefined;
  const isTold = met.size === questions.length && labels.size > 0;
  if (isTold && !reply.some(({ text }) => turnsToPart(text))) return undefined;
  // Below "Reasons for our decision" some letters come to each question for the first time.
  return (reply.some(headsReasons) ? [false] : [false, true])
    .map((among) => toldSentences(reply, questions, labels, among))
    .map((told) => alignedBy(told, reply, questions, found, labels))
    .find((each) => each !== undefined);
}

/** Whether a block is a provision over words of its own, which say what it is about. */
function headsReasons(each: Block, at: number, reply: readonly Block[]): boolean {
  const next = reply[at + 1];
  return isTitle(each) && isHead(each.text) && next !== undefined && !isTitle(next);
}

function alignedBy(
  told: readonly ToldSentence[],
  reply: readonly Block[],
  questions: readonly Asked[],
  found: ReadonlyMap<number, Anchor>,
  labels: ReadonlyMap<number, Anchor>,
): Alignment | undefined {
  const met = new Set([...found.values()].flatMap(({ questions: about }) => about));
  // "As for the emails, you have had this request before." refuses these alone.
  const isOfOne = (index: number): boolean =>
    told.some(
      ({ block, isFirst, isLed, weights }) =>
        block === index && isFirst && isLed && Math.max(...weights) >= REAL,
    );
  if (reply.some((each, index) => refusesAll(each) && !isOfOne(index))) return undefined;
  const ways = SKIPPED.map((skipped) =>
    withLeftParagraph(told, bestWay(told, questions.length, skipped), questions.length),
  );
  const about =
    ways.find((each) => isSound(evidenceFor(told, each, questions.length))) ??
    completely(told, questions.length) ??
    ways.map((each) => beside(told, each, questions.length)).find((each) => each !== undefined) ??
    (labels.size * 2 < questions.length
      ? ways.find((each) => isMostly(told, each, questions.length))
      : undefined);
  if (about === undefined) return undefined;
  // What stands in the order of the questions need not follow it.
  const isBetter =
    reply.some(({ text }) => turnsToPart(text)) ||
    agreement(told, about) > agreement(told, following(told, found)) + MARGIN;
  return met.size === questions.length && !isBetter ? undefined : cut(reply, told, about, labels);
}

/** How much more must speak for another order than for that of the questions. */
const MARGIN = 1;

/** The reply with its paragraphs cut where they turn to another question. */
function cut(
  reply: readonly Block[],
  told: readonly ToldSentence[],
  about: Way,
  labels: ReadonlyMap<number, Anchor>,
): Alignment {
  const blocks: Block[] = [];
  const anchors = new Map<number, Anchor>();
  let before: readonly number[] = [];
  for (const [index, from] of reply.entries()) {
    let end = 0;
    let start = 0;
    for (const [at, sentence] of told.entries()) {
      const questions = about[at] ?? [];
      if (sentence.block !== index) continue;
      const place = sentence.isFirst ? 0 : from.text.indexOf(sentence.sentence, end);
      end = place + sentence.sentence.length;
      if (questions === before) continue;
      before = questions;
      if (place > start) blocks.push(between(from, start, place));
      start = place;
      anchors.set(blocks.length, {
        questions,
        length: sentence.isFirst ? (labels.get(index)?.length ?? 0) : 0,
      });
    }
    blocks.push(start === 0 ? from : between(from, start, from.text.length));
  }
  return { blocks, anchors };
}

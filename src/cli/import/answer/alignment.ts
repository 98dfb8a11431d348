import { type Block, between } from '../document/block.ts';
import type { Asked } from '../request/asked.ts';
import { hasFigure, speaksOfRefusal } from '../sentence/giving.ts';
import type { Anchor } from './anchored.ts';
import { withLeftParagraph } from './left-paragraph.ts';
import { likelyPath, REAL } from './likely-path.ts';
import { refusesAll } from './refused-whole.ts';
import { certain, type ToldSentence, toldSentences, turnsToPart } from './told-sentence.ts';

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
  if (questions.length < 2) return undefined;
  if (met.size === questions.length && !reply.some(({ text }) => turnsToPart(text))) return undefined;
  const labels = new Map([...found].filter(([, { length }]) => length > 0));
  const told = toldSentences(reply, questions, labels);
  // "As for the emails, you have had this request before." refuses these alone.
  const isOfOne = (index: number): boolean =>
    told.some(
      ({ block, isFirst, isLed, weights }) =>
        block === index && isFirst && isLed && Math.max(...weights) >= REAL,
    );
  if (reply.some((each, index) => refusesAll(each) && !isOfOne(index))) return undefined;
  const ways = SKIPPED.map((skipped) =>
    withLeftParagraph(
      told,
      spread(told, likelyPath(told, questions.length, skipped), questions.length),
      questions.length,
    ),
  );
  const about =
    ways.find((each) => isSound(evidenceOf(told, each, questions.length))) ??
    ways.map((each) => beside(told, each, questions.length)).find((each) => each !== undefined);
  if (about === undefined) return undefined;
  return cut(reply, told, about, labels);
}

/**
 * The questions of each sentence: what stands below "In relation to questions 1 and 2, …" is about both, and "The
 * remainder of your request" is what no other sentence is about.
 */
function spread(
  told: readonly ToldSentence[],
  path: readonly number[],
  count: number,
): readonly (readonly number[])[] {
  const met = new Set([...path, ...told.flatMap(certain)]);
  const rest = Array.from({ length: count }, (_, at) => at).filter((at) => !met.has(at));
  let last: readonly number[] = [];
  return told.map((sentence, at) => {
    const state = path[at] ?? -1;
    if (sentence.isOfRest && rest.length > 0 && rest.length < count) last = rest;
    else if (certain(sentence).length > 0) last = certain(sentence);
    else if (state !== -1 && state !== path[at - 1]) last = [state];
    return last;
  });
}

/** What speaks for each question in the sentences about it; -1 where none of these tells something. */
function evidenceOf(
  told: readonly ToldSentence[],
  about: readonly (readonly number[])[],
  count: number,
): readonly number[] {
  return Array.from({ length: count }, (_, question) => {
    const own = told.filter((_, at) => about[at]?.includes(question));
    if (!own.some((sentence) => tells(sentence, question))) return -1;
    return Math.max(
      ...own.map((sentence) =>
        certain(sentence).includes(question) || sentence.isOfRest ? 3 : (sentence.weights[question] ?? 0),
      ),
    );
  });
}

/**
 * Whether every question is reached by something that speaks for it, and told something there; one of three or more may
 * be told by its place.
 */
function isSound(evidence: readonly number[]): boolean {
  const without = evidence.filter((each) => each < REAL).length;
  return without === 0 || (without === 1 && evidence.length > 2 && !evidence.includes(-1));
}

/**
 * Where a few questions are left, what refuses some of the others by what they ask for is still said of these alone, and
 * nothing is said of those that are left.
 */
function beside(
  told: readonly ToldSentence[],
  about: readonly (readonly number[])[],
  count: number,
): readonly (readonly number[])[] | undefined {
  const evidence = evidenceOf(told, about, count);
  const isLeft = (question: number): boolean => (evidence[question] ?? -1) < REAL;
  const few = evidence.filter((_, question) => isLeft(question)).length * 4 <= count;
  const refuses = told.some(
    (sentence, at) =>
      certain(sentence).length > 0 && about[at]?.length !== count && speaksOfRefusal(sentence.sentence),
  );
  if (!few || !refuses) return undefined;
  const kept = new Map(
    about.map((each) => [each, each.some(isLeft) ? each.filter((at) => !isLeft(at)) : each]),
  );
  return about.map((each) => kept.get(each) ?? each);
}

/** Whether a sentence answers: "Our wardens caught 412 gulls" does it by a figure and the words of the question. */
function tells({ decides, fixed, isFirst, sentence, weights }: ToldSentence, question: number): boolean {
  return decides || fixed.length > 0 || (isFirst && (weights[question] ?? 0) >= 1 && hasFigure(sentence));
}

/** The reply with its paragraphs cut where they turn to another question. */
function cut(
  reply: readonly Block[],
  told: readonly ToldSentence[],
  about: readonly (readonly number[])[],
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

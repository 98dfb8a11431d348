import { type Block, isTitle } from '../document/block.ts';
import { PLACES } from '../document/counted.ts';
import type { Asked } from '../request/asked.ts';
import { isLead } from '../request/lead.ts';
import { TURNS } from '../sentence/phrase.ts';
import { sentencesOf } from '../sentence/split.ts';
import type { Anchor } from './anchored.ts';
import { APART, headingOf, isWeighed, SOME } from './answer-section.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { beginsReasons } from './reason-head.ts';
import { topicsAmong } from './topic.ts';

/** A sentence of a reply, with what it shows of the questions. */
export interface ToldSentence extends Evidence {
  /** The place of its block in the reply. */
  readonly block: number;
  readonly sentence: string;
  /** It begins its block. */
  readonly isFirst: boolean;
  /** It is a title over what stands below it. */
  readonly isHead: boolean;
  /** It stands below the heading of the reasons. */
  readonly isReason: boolean;
  /** The questions that a label gives it. */
  readonly fixed: readonly number[];
  /** The questions that its paragraph says that it is about. */
  readonly joint: readonly number[];
}

/**
 * The sentences of a reply that may answer something, in their order. `labels`: where an answer surely begins; `among`:
 * those below the heading of the reasons as well, where some letters answer.
 */
export function toldSentences(
  reply: readonly Block[],
  questions: readonly Asked[],
  labels: ReadonlyMap<number, Anchor>,
  among = false,
): readonly ToldSentence[] {
  const topics = topicsAmong(questions, reply);
  const start = Math.min(...labels.keys());
  let isAmong = false;
  let weighed = false;
  let group: readonly number[] = [];
  return reply.flatMap((from, block) => {
    const fixed = labels.get(block);
    const heading = headingOf(from.text);
    // What stands below the heading of the reasons explains the answers, and is none.
    if (heading !== undefined) isAmong = heading === 'Reasons' || heading === 'PublicInterest';
    if (isTitle(from) && APART.test(from.text)) isAmong = true;
    if (fixed !== undefined) isAmong = false;
    weighed = isWeighed(from) || (weighed && from.kind === 'bullet');
    const isPassed =
      heading !== undefined || (isAmong && !among) || weighed || isLead(from) || beginsReasons(from);
    if (isPassed && fixed === undefined) return [];
    const sentences = from.kind === 'table' ? [from.text] : sentencesOf(from.text);
    const told = sentences.map((sentence, at): ToldSentence => {
      const text = at === 0 && fixed !== undefined ? sentence.slice(fixed.length) : sentence;
      return {
        ...evidenceOf(text, from, at === 0, questions, topics),
        block,
        sentence,
        isFirst: at === 0,
        isHead: isTitle(from) && !/^\W*\d/.test(from.text),
        isReason: isAmong,
        fixed: at === 0 ? (fixed?.questions ?? []) : [],
        joint: [],
      };
    });
    for (const [at, each] of told.entries()) {
      const part = partNamed(each.sentence, group, questions);
      if (part !== undefined) told[at] = { ...each, named: [part] };
      else if (certain(each).length > 0) group = certain(each);
    }
    // "I have decided to disclose some of the requested information" is of no question by itself.
    const isOfNone = SOME.test(from.text) && told.every((each) => !speaks(each));
    if (isOfNone && fixed === undefined && questions.length > 1) return [];
    const [first] = told;
    const joint = first === undefined ? [] : certain(first);
    // Above the first label only what names a question is surely about it.
    return Number.isFinite(start) && block < start && !told.some(({ named }) => named.length > 0)
      ? []
      : told.map((each) => ({ ...each, joint }));
  });
}

/** "As to the second part, …" below "In relation to question 5, …", of which (a) and (b) were asked, is 5(b). */
const PART = new RegExp(
  String.raw`^(?:and |finally,? |lastly,? )?(?:${TURNS}|for|on|in (?:response|reply|answer) to|under) (?:the|its) (${PLACES.join('|')}|last|final|other) (?:part|half|limb|element|aspect)\b(?! of)`,
  'i',
);

/** Whether a sentence of a text begins with such a part. */
export function turnsToPart(text: string): boolean {
  return sentencesOf(text).some((each) => PART.test(each));
}

function partNamed(
  sentence: string,
  group: readonly number[],
  questions: readonly Asked[],
): number | undefined {
  const place = PART.exec(sentence)?.[1]?.toLowerCase();
  const over = new Set(group.map((at) => /^\d+(?=\()/.exec(questions[at]?.label ?? '')?.[0]));
  if (place === undefined || group.length < 2 || over.size !== 1 || over.has(undefined)) return undefined;
  return PLACES.includes(place) ? group[PLACES.indexOf(place)] : group.at(-1);
}

/** Whether a sentence speaks of anything that was asked. */
function speaks({ named, weights }: ToldSentence): boolean {
  return named.length > 0 || weights.some((weight) => weight > 0);
}

/** The questions that a sentence is surely about: by a label, or because it names them. */
export function certain({ fixed, named }: ToldSentence): readonly number[] {
  return fixed.length > 0 ? fixed : named;
}

import { type Block, isTitle } from '../document/block.ts';
import type { Asked } from '../request/asked.ts';
import { isLead } from '../request/lead.ts';
import { sentencesOf } from '../sentence/split.ts';
import type { Anchor } from './anchored.ts';
import { APART, HEADINGS, isWeighed } from './answer-section.ts';
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
  return reply.flatMap((from, block) => {
    const fixed = labels.get(block);
    const heading = HEADINGS.find(([, name]) => name.test(from.text))?.[0];
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
    const [first] = told;
    const joint = first === undefined ? [] : certain(first);
    // Above the first label only what names a question is surely about it.
    return Number.isFinite(start) && block < start && !told.some(({ named }) => named.length > 0)
      ? []
      : told.map((each) => ({ ...each, joint }));
  });
}

/** The questions that a sentence is surely about: by a label, or because it names them. */
export function certain({ fixed, named }: ToldSentence): readonly number[] {
  return fixed.length > 0 ? fixed : named;
}

import { type Block, block } from '../document/block.ts';
import type { Asked } from '../request/asked.ts';
import { isLead } from '../request/lead.ts';
import { does } from '../sentence/giving.ts';
import { sentencesOf } from '../sentence/split.ts';
import type { Anchor } from './anchored.ts';
import { nearest, topicsAmong } from './topic.ts';

/**
 * "There are 200 cameras. We cannot say what was spent on them, since …": a reply of one paragraph, of which the first
 * sentences give what some questions ask for, and the rest refuses the one that is left. Undefined for any other.
 */
export function inSentences(
  reply: readonly Block[],
  questions: readonly Asked[],
): { readonly blocks: readonly Block[]; readonly anchors: ReadonlyMap<number, Anchor> } | undefined {
  const leads = reply.filter((each) => isLead(each));
  const [only, ...more] = reply.filter((each) => !leads.includes(each));
  if (only === undefined || more.length > 0 || only.kind !== 'paragraph' || questions.length < 2)
    return undefined;
  const sentences = sentencesOf(only.text);
  const { scores, own } = topicsAmong(questions);
  const anchors = new Map<number, Anchor>();
  for (const [at, sentence] of sentences.entries()) {
    if (does([sentence], ['gives'], 0.5) === undefined) break;
    const [near, ...others] = nearest(scores(sentence), own * 0.4);
    if (near === undefined || others.length > 0) break;
    anchors.set(leads.length + at, { questions: [near], length: 0 });
  }
  const met = new Set([...anchors.values()].flatMap(({ questions: about }) => about));
  const missing = questions.flatMap((_, at) => (met.has(at) ? [] : [at]));
  const rest = sentences.slice(anchors.size);
  if (met.size === 0 || missing.length !== 1 || does(rest, REFUSES, 0.7) === undefined) return undefined;
  return {
    blocks: [...leads, ...[...sentences.slice(0, anchors.size), rest.join(' ')].map((text) => block(text))],
    anchors: anchors.set(leads.length + anchors.size, { questions: missing, length: 0 }),
  };
}

const REFUSES = ['cost', 'withhold', 'nothold', 'ncnd'] as const;

import { readFileSync } from 'node:fs';
import { type Estimate, likenessTo } from './likeness.ts';

/** What a sentence of a letter does; each line of `examples.tsv` is a sentence and what it does. */
export const ACTS = [
  /** Hands over what was asked, or tells it. */
  'gives',
  /** Gives some and keeps some. */
  'part',
  'withhold',
  /** Neither confirms nor denies. */
  'ncnd',
  'nothold',
  'cost',
  'vexatious',
  'repeated',
  /** Published already, or otherwise accessible. */
  'elsewhere',
  /** Another body holds it. */
  'otherbody',
  /** Intended for publication. */
  'later',
  /** Tells something beside "not held" or a refusal, to help. */
  'helpful',
  /** A reason: harm, prejudice, public interest. */
  'harm',
  /** Recites the law. */
  'law',
  /** Tells of an earlier decision. */
  'earlier',
  /** A sentence of the request. */
  'ask',
  /** Courtesy and procedure. */
  'idle',
  /** Says only that the information is held. */
  'held',
] as const;

export type Act = (typeof ACTS)[number];

/** What decides something of a question. */
export const DECIDING: readonly Act[] = [
  'gives',
  'part',
  'withhold',
  'ncnd',
  'nothold',
  'cost',
  'vexatious',
  'repeated',
  'elsewhere',
  'later',
];

const EXAMPLES = new URL('./examples.tsv', import.meta.url);
let estimate: ((sentence: string) => Estimate<Act>) | undefined;
const known = new Map<string, Estimate<Act>>();

/**
 * How likely it is that a sentence does each of these, from 0 to 1. Offices word the same decision in more ways than
 * any list of phrases holds, so a sentence is compared with several thousand examples, and not with rules.
 */
export function actsOf(sentence: string): Estimate<Act> {
  const before = known.get(sentence);
  if (before !== undefined) return before;
  estimate ??= likenessTo(examples());
  const found = estimate(sentence);
  known.set(sentence, found);
  return found;
}

function examples(): readonly (readonly [Act, string])[] {
  return readFileSync(EXAMPLES, 'utf8')
    .split(/\r?\n/)
    .flatMap((line) => {
      const [label = '', sentence = ''] = line.split('\t');
      const act = ACTS.find((each) => each === label);
      return act === undefined || sentence === '' ? [] : [[act, sentence] as const];
    });
}

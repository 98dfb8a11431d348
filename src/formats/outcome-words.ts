import { type OutcomeGroup, outcomeGroup } from '../domain/outcome-group.ts';
import type { Question } from '../domain/response.ts';
import { strings } from '../strings/index.ts';

/** Chooses a glyph, a border and a colour, which never speak alone: the class of a tag. */
export type Tone =
  | 'given'
  | 'part'
  | 'refused'
  | 'silent'
  | 'absent'
  | 'explained'
  | 'elsewhere'
  | 'cost'
  | 'turned-away';

/** What the words for an outcome depend on. */
export type Answered = Pick<Question, 'outcome' | 'reliances'>;

/** The outcome of one question, in words. */
export interface OutcomeWords {
  /** On its own: "Refused: cost limit". */
  readonly words: string;
  /** After a number: "refused on cost". */
  readonly counted: string;
  readonly tone: Tone;
}

const TONES = {
  disclosed: 'given',
  'disclosed-in-part': 'part',
  withheld: 'refused',
  'neither-confirmed-nor-denied': 'silent',
  'not-held': 'absent',
  'not-held-explained': 'explained',
  'already-accessible': 'elsewhere',
  'future-publication': 'elsewhere',
  'cost-limit': 'cost',
  vexatious: 'turned-away',
  repeated: 'turned-away',
} as const satisfies Record<Question['outcome'], Tone>;

/** The outcome of a question in words, which the law that it was answered under may change. */
export function outcomeWords(question: Answered): OutcomeWords {
  return groupWords(outcomeGroup(question));
}

/** The words for all questions of one outcome. */
export function groupWords(group: OutcomeGroup): OutcomeWords {
  if (group === 'manifestly-unreasonable') return { ...strings.manifestlyUnreasonable, tone: 'turned-away' };
  return { words: strings.outcome[group], counted: strings.outcomeCounted[group], tone: TONES[group] };
}

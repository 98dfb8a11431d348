import type { Outcome } from './outcome.ts';

/**
 * What became of a request as a whole, in the words of the official FOI statistics (Cabinet Office tables).
 * `already-accessible` has no column there: section 21 is counted apart.
 */
export type OverallOutcomeName =
  | 'granted-in-full'
  | 'partially-withheld'
  | 'fully-withheld'
  | 'not-held'
  | 'already-accessible';

type Ground = 'exemption' | 'cost-limit' | 'vexatious' | 'repeated';

/** Why a request was refused in full, as the official tables divide it; `several` where questions differ. */
export type RefusalGround = Ground | 'several';

export interface OverallOutcome {
  readonly outcome: OverallOutcomeName;
  /** Only where the outcome is `fully-withheld`. */
  readonly ground?: RefusalGround;
  /** False where no source found says how such a mixture is counted: show the questions' counts beside it. */
  readonly settled: boolean;
}

interface Answered {
  readonly outcome: Outcome;
}

/** What an outcome says of the information: given, not held, accessible (s.21), or refused on a ground. */
type Effect = 'given' | 'not-held' | 'accessible' | Ground;

const EFFECTS: Readonly<Record<Outcome, readonly Effect[]>> = {
  disclosed: ['given'],
  'disclosed-in-part': ['given', 'exemption'],
  withheld: ['exemption'],
  // The official tables count a refusal to confirm or deny as a refusal under an exemption.
  'neither-confirmed-nor-denied': ['exemption'],
  'not-held': ['not-held'],
  'not-held-explained': ['not-held'],
  'already-accessible': ['accessible'],
  'future-publication': ['exemption'],
  'cost-limit': ['cost-limit'],
  vexatious: ['vexatious'],
  repeated: ['repeated'],
};

/**
 * The outcome of a response, derived from those of its questions and never typed. The official statistics
 * count requests, so one outcome has to stand for all the questions.
 */
export function overallOutcome(questions: readonly Answered[]): OverallOutcome {
  const effects = new Set(questions.flatMap(({ outcome }) => EFFECTS[outcome]));
  const given = effects.has('given');
  const notHeld = effects.has('not-held');
  const accessible = effects.has('accessible');
  const grounds = [...effects].filter(isGround);
  const [ground] = grounds;
  const unmixed = !notHeld && !accessible;

  if (ground !== undefined && given) return { outcome: 'partially-withheld', settled: true };
  if (ground !== undefined) {
    return { outcome: 'fully-withheld', ground: grounds.length > 1 ? 'several' : ground, settled: unmixed };
  }
  if (given) return { outcome: 'granted-in-full', settled: unmixed };
  return accessible
    ? { outcome: 'already-accessible', settled: !notHeld }
    : { outcome: 'not-held', settled: true };
}

function isGround(effect: Effect): effect is Ground {
  return effect !== 'given' && effect !== 'not-held' && effect !== 'accessible';
}

import type { Outcome } from '../domain/outcome.ts';
import { overallOutcome } from '../domain/overall-outcome.ts';
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

/** The outcome of a response in a few words. */
export interface OverallWords {
  readonly words: string;
  readonly tone: Tone;
}

/**
 * Where the official word alone would mislead it is qualified: something asked for was not held, or is open to all
 * elsewhere, or the refusal is not one of "withholding" at all.
 */
export function overallWords(questions: readonly { readonly outcome: Outcome }[]): OverallWords {
  const { outcome, settled } = overallOutcome(questions);
  const accessible = questions.some((question) => question.outcome === 'already-accessible');
  const { overall } = strings;
  switch (outcome) {
    case 'partially-withheld':
      return { words: overall.partially, tone: 'part' };
    case 'granted-in-full':
      if (settled) return { words: overall.granted, tone: 'given' };
      return { words: accessible ? overall.grantedOrAccessible : overall.grantedWhereHeld, tone: 'given' };
    case 'not-held':
      return { words: overall.notHeld, tone: 'absent' };
    case 'already-accessible':
      return { words: settled ? overall.accessible : overall.accessibleWhereHeld, tone: 'elsewhere' };
    case 'fully-withheld':
      if (settled) return fullyWithheld(questions);
      return { words: accessible ? overall.withheldOrAccessible : overall.withheldWhereHeld, tone: 'refused' };
  }
}

function fullyWithheld(questions: readonly { readonly outcome: Outcome }[]): OverallWords {
  const { overall } = strings;
  const [only, ...others] = new Set(questions.map(({ outcome }) => outcome));
  if (others.length > 0) return { words: overall.withheld, tone: 'refused' };
  switch (only) {
    case 'neither-confirmed-nor-denied':
      return { words: overall.neitherConfirmedNorDenied, tone: 'silent' };
    case 'cost-limit':
    case 'vexatious':
    case 'repeated':
    case 'future-publication':
      return { words: overall.withheldOn(overall.ground[only]), tone: OUTCOME_TONE[only] };
    default:
      return { words: overall.withheld, tone: 'refused' };
  }
}

/** The tone of one question's outcome. */
export const OUTCOME_TONE: Readonly<Record<Outcome, Tone>> = {
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
};

import type { Outcome } from '../domain/outcome.ts';
import { counted } from './counted.ts';
import { uncapitalised } from './uncapitalised.ts';

/** Beside a question. */
export const outcome = {
  disclosed: 'Disclosed',
  'disclosed-in-part': 'Disclosed in part',
  withheld: 'Withheld',
  'neither-confirmed-nor-denied': 'Neither confirmed nor denied',
  'not-held': 'Not held',
  'not-held-explained': 'Not held, explained',
  'already-accessible': 'Already accessible',
  'future-publication': 'To be published',
  'cost-limit': 'Refused: cost limit',
  vexatious: 'Refused: vexatious',
  repeated: 'Refused: repeated',
} satisfies Record<Outcome, string>;

/** In a count of questions: "1 disclosed, 2 not held". Two outcomes with one wording are counted together. */
export const outcomeCounted = {
  disclosed: 'disclosed',
  'disclosed-in-part': 'disclosed in part',
  withheld: 'withheld',
  'neither-confirmed-nor-denied': 'neither confirmed nor denied',
  'not-held': 'not held',
  'not-held-explained': 'not held',
  'already-accessible': 'already accessible',
  'future-publication': 'to be published',
  'cost-limit': 'refused on cost',
  vexatious: 'refused as vexatious',
  repeated: 'refused as repeated',
} satisfies Record<Outcome, string>;

/** Regulation 12(4)(b): what the three refusals of sections 12 and 14 are under the Regulations. */
export const manifestlyUnreasonable = {
  words: 'Refused: manifestly unreasonable',
  counted: 'refused as manifestly unreasonable',
} as const;

export const questionCount = (count: number) => counted(count, 'question', 'questions');

/** Of a response as a whole: the words of the official statistics, qualified where those alone would mislead. */
export const overall = {
  granted: 'Granted in full',
  grantedWhereHeld: 'Granted in full where held',
  grantedOrAccessible: 'Granted or already accessible',
  partially: 'Partially withheld',
  withheld: 'Fully withheld',
  withheldWhereHeld: 'Withheld where held',
  withheldOrAccessible: 'Withheld or already accessible',
  /** `Fully withheld (refused: cost limit)`. */
  withheldAs: (outcome: string) => `Fully withheld (${uncapitalised(outcome)})`,
  notHeld: 'Information not held',
  accessible: 'Already accessible',
  accessibleWhereHeld: 'Already accessible where held',
} as const;

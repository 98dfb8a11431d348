/** What happened to one question. The outcome belongs to the question; a response's overall outcome is derived. */
export const OUTCOMES = [
  'disclosed',
  'disclosed-in-part',
  'withheld',
  'neither-confirmed-nor-denied',
  'not-held',
  'not-held-explained',
  'already-accessible',
  'future-publication',
  'cost-limit',
  'vexatious',
  'repeated',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

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

/** What letters and other logs call these outcomes. */
export const OUTCOME_SYNONYMS: Readonly<Record<string, Outcome>> = {
  answered: 'disclosed',
  full: 'disclosed',
  granted: 'disclosed',
  provided: 'disclosed',
  released: 'disclosed',
  part: 'disclosed-in-part',
  partial: 'disclosed-in-part',
  'part-disclosed': 'disclosed-in-part',
  'partially-disclosed': 'disclosed-in-part',
  'partially-withheld': 'disclosed-in-part',
  'partly-disclosed': 'disclosed-in-part',
  denied: 'withheld',
  exempt: 'withheld',
  rejected: 'withheld',
  refused: 'withheld',
  ncnd: 'neither-confirmed-nor-denied',
  'neither-confirm-nor-deny': 'neither-confirmed-nor-denied',
  'information-not-held': 'not-held',
  'no-information-held': 'not-held',
  'already-published': 'already-accessible',
  cost: 'cost-limit',
  'over-cost-limit': 'cost-limit',
};

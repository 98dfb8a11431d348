import type { Outcome } from '../../../domain/outcome.ts';
import type { Found } from '../fact/found.ts';
import { speaksOfPart, speaksOfWhole } from '../sentence/giving.ts';
import { outcomeOf } from './outcome.ts';

/** What the decision says of questions that have no answer of their own, or a single one with an answer beside it. */
export function ofWhole(
  words: readonly string[],
  answered: boolean,
  refused: boolean,
  many: boolean,
): Found<Outcome> | undefined {
  const whole = words.find(speaksOfWhole);
  if (!refused && whole !== undefined) return { value: 'disclosed', from: whole };
  const outcome = outcomeOf([], words);
  if (outcome === undefined) return undefined;
  // A question without an answer was not answered in part, whatever the request as a whole was.
  if (!answered)
    return outcome.value === 'disclosed-in-part' && many ? { ...outcome, value: 'withheld' } : outcome;
  const part = words.find(speaksOfPart);
  if (part !== undefined && outcome.value !== 'neither-confirmed-nor-denied')
    return { value: 'disclosed-in-part', from: part };
  return outcome.value === 'withheld' ? { ...outcome, value: 'disclosed-in-part' } : outcome;
}

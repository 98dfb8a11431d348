import type { Change, Verdict } from './verdict.ts';

/** What a person has said of a draft so far: all of it counts, wherever that person stops. */
export interface Confirmed {
  readonly verdicts: Verdict[];
  /** What the import could not know. */
  readonly added: Change[];
  /** None of the words without a place belongs on the page. */
  isCleared: boolean;
  /** It is no draft any more. */
  isDone: boolean;
}

/** Whether a person has said anything that the draft is to keep. */
export function isSaid({ verdicts, added, isCleared }: Confirmed): boolean {
  return verdicts.length + added.length > 0 || isCleared;
}

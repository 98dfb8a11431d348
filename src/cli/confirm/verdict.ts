import type { Choice } from '../new/asker.ts';

/** A value that is to stand in a draft. */
export interface Change {
  readonly path: readonly (string | number)[];
  /** A list of none takes the field away. */
  readonly value: string | readonly unknown[];
}

/** What a person has said of one thing in a draft. */
export interface Verdict {
  /** The places under `inferred` of the values that are right now. */
  readonly right: readonly number[];
  readonly changes: readonly Change[];
  /** It is to be corrected in the file. */
  readonly isLeft: boolean;
  /** The draft said nothing of it, so nothing was confirmed. */
  readonly isAdded?: true;
}

export type Back = 'back';
/** Offered with every question but the first. */
const GO_BACK: Choice<Back> = { value: 'back', label: 'Go back to the question before' };

/** One thing to ask about, with what was said before; `back` is the way to the one before, where there is one. */
export type Step = (
  earlier: readonly Verdict[],
  back: readonly Choice<Back>[],
) => Promise<Verdict | Back | undefined>;

/** Asks one thing after the other, and the one before again where that is wished. `verdicts` are filled as they come. */
export async function inTurn(steps: readonly Step[], verdicts: Verdict[]): Promise<void> {
  for (let step = steps[0]; step !== undefined; step = steps[verdicts.length]) {
    const verdict = await step(verdicts, verdicts.length === 0 ? [] : [GO_BACK]);
    if (verdict === 'back') verdicts.pop();
    else verdicts.push(verdict ?? { right: [], changes: [], isLeft: true });
  }
}

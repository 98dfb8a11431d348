import type { Regime } from '../../domain/regime.ts';
import type { Answers } from './answer/answer.ts';
import type { Judgement } from './decision/judgement.ts';
import type { Block } from './document/block.ts';
import type { findDates } from './fact/date.ts';
import type { Found } from './fact/found.ts';
import type { Left } from './message/left.ts';
import type { MessageKind } from './message/message.ts';
import type { Asked } from './request/asked.ts';

/** What is known of the authority whose letter it is. */
export interface Setting {
  readonly referencePatterns: readonly string[];
  readonly regimes: readonly Regime[];
}

/** A letter as understood. */
export interface Letter {
  /** What the letter does: only a decision has outcomes. */
  readonly kind: MessageKind;
  readonly reference?: Found;
  readonly otherReferences: readonly string[];
  readonly title?: Found;
  readonly regime: Found<Regime>;
  readonly dates: ReturnType<typeof findDates>['dates'];
  /** Known only of a row of a log that says them. */
  readonly topics?: readonly Found[];
  readonly asked?: Found;
  readonly questions: readonly Asked[];
  readonly answers: Answers;
  readonly judgement: Judgement;
  /** Words that have no place, and are kept for the editor to see. */
  readonly unplaced: readonly Block[];
  /** The names of files that came with the letter. */
  readonly files?: readonly string[];
  /** What a later decision has replaced. */
  readonly before: readonly Block[];
  readonly left: readonly Left[];
}

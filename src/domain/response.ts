import type { Duty, Exemption } from './exemption.ts';
import type { Outcome } from './outcome.ts';
import type { PartialDate } from './partial-date.ts';
import type { Regime } from './regime.ts';

/** An authority's reliance on one provision for one question (FOIA s.17(1)(b): a refusal specifies the exemption). */
export interface Reliance {
  readonly exemption: Exemption;
  readonly duty: Duty;
  /** The citation as the letter had it, where that differs from the provision today. */
  readonly citedAs?: string;
  /** Which level of likelihood the authority claimed, for a prejudice-based provision. */
  readonly likelihood?: 'would' | 'would-be-likely';
  /** Cited only if another provision does not apply ("23(1), alternatively 24(1)"). */
  readonly inTheAlternative: boolean;
}

export interface Question {
  /** What readers and links call it: `2`, `2(a)`. Its address is `#q2`. */
  readonly label: string;
  /** As asked; absent where the published response has lost it. */
  readonly text?: string;
  readonly outcome: Outcome;
  readonly reliances: readonly Reliance[];
  /** Why there is no answer and no reason to show, where there is none. */
  readonly noAnswerBecause?: string;
}

/** A released file. `rights` says whether the Open Government Licence covers it: disclosure alone is no licence. */
export interface Attachment {
  readonly file: string;
  readonly title: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** Labels of the questions that it answers; empty: the response as a whole. */
  readonly questions: readonly string[];
  readonly rights: 'ogl' | 'third-party' | 'crown-other';
}

/** One answered request, as everything but the editor's file sees it. */
export interface Response {
  readonly reference: string;
  readonly title: string;
  readonly regime: Regime;
  readonly received?: PartialDate;
  readonly responded?: PartialDate;
  readonly published?: PartialDate;
  /** The year it is filed under: of the response, else of publication, of receipt, or of the reference. */
  readonly year: number;
  readonly questions: readonly [Question, ...Question[]];
  readonly attachments: readonly Attachment[];
  /** Identifiers from `content/topics.yaml`. */
  readonly topics: readonly string[];
  /** An invented response that shows what the log can do. */
  readonly sample: boolean;
  /** The page gives the facts of a response published elsewhere in other words. */
  readonly restated: boolean;
}

import type { CalendarDate } from './calendar-date.ts';
import type { SuccessCriterion } from './success-criterion.ts';

/** How far the site meets level AA, in the three steps of the model statement. */
export const COMPLIANCE = ['full', 'partial', 'none'] as const;
export type Compliance = (typeof COMPLIANCE)[number];

/** How a test was made. Automated ones cannot decide most criteria. */
export const TEST_METHODS = ['automated', 'manual', 'assistive-technology'] as const;
export type TestMethod = (typeof TEST_METHODS)[number];

/** Something that is known to fail. */
export interface AccessibilityFailure {
  /** What fails and whom it keeps from what, in whole sentences. */
  readonly what: string;
  readonly criteria: readonly SuccessCriterion[];
  /** The accessible alternative, where there is one (regulation 8(2)(b)). */
  readonly instead?: string | undefined;
  /** What will be done about it, and by when. */
  readonly plan: string;
}

/** Something that it would be a disproportionate burden to mend (regulation 7), after an assessment. */
export interface AccessibilityBurden {
  readonly what: string;
  readonly criteria: readonly SuccessCriterion[];
  readonly instead?: string | undefined;
  /** What the assessment found. */
  readonly assessment: string;
}

/** Content to which the regulations do not apply. */
export interface AccessibilityExclusion {
  readonly what: string;
  /** Which provision takes it out. */
  readonly why: string;
  readonly instead?: string | undefined;
}

/** A part of the standard that nobody has looked at yet, so that nothing can be claimed of it. */
export interface AccessibilityGap {
  readonly what: string;
  readonly criteria: readonly SuccessCriterion[];
}

export interface AccessibilityTest {
  readonly date: CalendarDate;
  readonly by: string;
  readonly method: TestMethod;
  /** What was tested, and how the pages were chosen. */
  readonly what: string;
}

/** `content/accessibility.yaml`, checked: all that the statement of regulation 8 of SI 2018/952 has to say. */
export interface AccessibilityStatement {
  readonly compliance: Compliance;
  /** What people should be able to do on the site; each goes on after “you should be able to”. */
  readonly abilities: readonly string[];
  readonly contact: {
    /** Who deals with reports. */
    readonly unit: string;
    /** A page or mailbox. */
    readonly address: string;
    readonly phone?: string | undefined;
    readonly answerWithinWorkingDays: number;
  };
  readonly failures: readonly AccessibilityFailure[];
  readonly burdens: readonly AccessibilityBurden[];
  readonly exclusions: readonly AccessibilityExclusion[];
  readonly untested: readonly AccessibilityGap[];
  /** What is being done to improve, in whole sentences. */
  readonly improvements: readonly string[];
  readonly prepared: CalendarDate;
  readonly reviewed: CalendarDate;
  /** At least one. */
  readonly tests: readonly AccessibilityTest[];
}

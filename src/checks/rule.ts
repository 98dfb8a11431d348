import type { Provision } from '../domain/exemption.ts';
import type { Problem } from '../entries/problem.ts';
import type { Severity } from './finding.ts';
import type { Log } from './log.ts';
import type { Subject } from './subject.ts';

/** A problem, with the label of the question that it is about, where it is about one. An acceptance may name both. */
export interface RuleProblem extends Problem {
  readonly question?: string;
  /** The provision that it is about, where it is about one. */
  readonly exemption?: Provision;
}

/** A problem of the log as a whole, which says its own file. */
export interface LogProblem extends RuleProblem {
  readonly file: string;
}

/**
 * One rule of the checks. Its file bears its id. The terminal, the docs and the tests read the same
 * `why`, `bad` and `good`: examples are pieces of an entry, fields first, then `---`, then the body.
 */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** The law, the guidance or the damage behind it. */
  readonly why: string;
  readonly bad: string;
  readonly good: string;
  /** A true record may look like that, so an entry can accept the warning with a reason. */
  readonly acceptable?: true;
  /** It reads the letter as a refusal, which makes sense only where the entry has no errors. */
  readonly legal?: true;
  /** What it finds in one entry. */
  check?(subject: Subject, log: Log): Iterable<RuleProblem>;
  /** What it finds in the log as a whole. */
  checkLog?(log: Log): Iterable<LogProblem>;
}

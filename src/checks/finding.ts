import type { Provision } from '../domain/exemption.ts';
import type { Problem } from '../entries/problem.ts';

/** An error stops the build; a warning does not, and an editor may accept it with a reason. */
export type Severity = 'error' | 'warning';

/** What one rule has to say about one place of one file. */
export interface Finding extends Problem {
  readonly rule: string;
  readonly severity: Severity;
  readonly file: string;
  /** It is about a draft, where even an error is only a warning. */
  readonly draft?: true;
  /** The question that it is about, where it is about one. */
  readonly question?: string;
  /** The provision that it is about, where it is about one. */
  readonly exemption?: Provision;
  /** The lines that accept it, for the fields of the entry, where it can be accepted. */
  readonly accept?: readonly string[];
}

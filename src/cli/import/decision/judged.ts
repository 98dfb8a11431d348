import type { Outcome } from '../../../domain/outcome.ts';
import type { Cited } from '../fact/exemption.ts';
import type { Found } from '../fact/found.ts';

/** What came of one question, as far as the letter says it. */
export interface Judged {
  readonly outcome?: Found<Outcome>;
  readonly cited: readonly Cited[];
}

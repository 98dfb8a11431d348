import type { Act } from './act.ts';

/** Words that say what a sentence does, whatever else it is like. */
export interface Phrase {
  readonly act: Act;
  readonly sure: number;
  readonly words: RegExp;
  readonly unless?: RegExp;
  /** What else the sentence may be taken for; anything, where this is absent. */
  readonly over?: readonly Act[];
}

/** What takes a part out. */
export const PART =
  /\b(?:some|parts?|partial(?:ly)?|partly|portion|redact\w*|remov\w*|except\w*|but|apart|less|minus|withh\w*|exempt\w*|only|remain\w*|rest|others?|omit\w*|blank\w*|black\w*|(?:taken|left|cut) out|anonymis\w*|suppress\w*|not|without|certain|limited|fewer|save|edited|mask\w*|exclud\w*|majority|most)\b|<\s?\d|n['’]t\b/i;

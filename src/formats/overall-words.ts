import { overallOutcome } from '../domain/overall-outcome.ts';
import { strings } from '../strings/index.ts';
import { type Answered, outcomeWords, type Tone } from './outcome-words.ts';

/** The outcome of a response in a few words. */
export interface OverallWords {
  readonly words: string;
  readonly tone: Tone;
}

/**
 * Where the official word alone would mislead it is qualified: something asked for was not held, or is open to all
 * elsewhere, or the refusal is not one of "withholding" at all.
 */
export function overallWords(questions: readonly Answered[]): OverallWords {
  const { outcome, settled } = overallOutcome(questions);
  const accessible = questions.some((question) => question.outcome === 'already-accessible');
  const { overall } = strings;
  switch (outcome) {
    case 'partially-withheld':
      return { words: overall.partially, tone: 'part' };
    case 'granted-in-full':
      if (settled) return { words: overall.granted, tone: 'given' };
      return { words: accessible ? overall.grantedOrAccessible : overall.grantedWhereHeld, tone: 'given' };
    case 'not-held':
      return { words: overall.notHeld, tone: 'absent' };
    case 'already-accessible':
      return { words: settled ? overall.accessible : overall.accessibleWhereHeld, tone: 'elsewhere' };
    case 'fully-withheld':
      if (settled) return fullyWithheld(questions);
      return {
        words: accessible ? overall.withheldOrAccessible : overall.withheldWhereHeld,
        tone: 'refused',
      };
  }
}

function fullyWithheld(questions: readonly Answered[]): OverallWords {
  const [only, ...others] = new Map(
    questions.map((question) => [outcomeWords(question).words, question]),
  ).values();
  const withheld: OverallWords = { words: strings.overall.withheld, tone: 'refused' };
  if (only === undefined || others.length > 0 || only.outcome === 'withheld') return withheld;
  const { words, tone } = outcomeWords(only);
  // To say "withheld" would be to say that the information is held, which such a response declines to do.
  if (only.outcome === 'neither-confirmed-nor-denied') return { words, tone };
  return { words: strings.overall.withheldAs(words), tone };
}

import type { Outcome } from '../domain/outcome.ts';
import { countOutcomes } from '../domain/overall-outcome.ts';
import { strings } from '../strings/index.ts';

/**
 * "4 questions: 1 disclosed, 1 withheld, 2 not held", without a full stop.
 * Not held and not held, explained, are one number: the information is not held in either case.
 */
export function countSentence(questions: readonly { readonly outcome: Outcome }[]): string {
  const counts = new Map<string, number>();
  for (const { outcome, count } of countOutcomes(questions)) {
    const words = strings.outcomeCounted[outcome];
    counts.set(words, (counts.get(words) ?? 0) + count);
  }
  const parts = [...counts].map(([words, count]) => `${count} ${words}`);
  return `${strings.questionCount(questions.length)}: ${parts.join(', ')}`;
}

import { OUTCOMES } from '../domain/outcome.ts';
import { strings } from '../strings/index.ts';
import { type Answered, outcomeWords } from './outcome-words.ts';

/**
 * "4 questions: 1 disclosed, 1 withheld, 2 not held", without a full stop.
 * Not held and not held, explained, are one number: the information is not held in either case.
 */
export function countSentence(questions: readonly Answered[]): string {
  const ordered = OUTCOMES.flatMap((outcome) => questions.filter((question) => question.outcome === outcome));
  const counts = Map.groupBy(ordered, (question) => outcomeWords(question).counted);
  const parts = [...counts].map(([counted, { length }]) => `${length} ${counted}`);
  return `${strings.questionCount(questions.length)}: ${parts.join(', ')}`;
}

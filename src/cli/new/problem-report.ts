import type { Problem } from './given.ts';

/** Everything that is missing or wrong, in the order of the options, each with what to give instead. */
export function problemReport(problems: readonly Problem[]): string {
  const lines = problems.map(({ option, question, message, remedy }) => {
    const about = question === undefined ? '' : ` of question ${question}`;
    return `  --${option}${about}: ${message}\n    → ${remedy}`;
  });
  const count = problems.length === 1 ? 'One answer is' : `${problems.length} answers are`;
  return [`${count} missing or wrong. Nothing was written.`, ...lines].join('\n');
}

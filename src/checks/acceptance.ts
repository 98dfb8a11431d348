import type { RuleProblem } from './rule.ts';
import type { Subject } from './subject.ts';

/** “If the letter names none, accept this warning with that reason.” */
const REASON = /\bIf ([^.,]+), (?:put in [^.,]+, or )?accept this warning/;

/** The field of an entry that lists what it accepts. */
export const ACCEPTED = 'accepted:';

/** The lines that accept a warning, to be copied into the fields of its entry. */
export function acceptance(
  warning: string,
  { question, exemption, remedy }: RuleProblem,
  { data }: Subject,
): readonly string[] {
  const said = REASON.exec(remedy)?.[1] ?? '';
  const isPlain = /^[a-z][^:#"]{8,}$/i.test(said);
  return [
    ...(data.accepted === undefined ? [ACCEPTED] : []),
    `  - warning: ${warning}`,
    ...(question === undefined ? [] : [`    question: "${question}"`]),
    ...(exemption === undefined ? [] : [`    exemption: "${exemption}"`]),
    // Three dots are no reason: the check asks for one.
    `    reason: ${isPlain ? `${said[0]?.toUpperCase()}${said.slice(1)}.` : '…'}`,
  ];
}

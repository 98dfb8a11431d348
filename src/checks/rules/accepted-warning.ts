import { didYouMean } from '../../entries/suggestion.ts';
import { covers, reliedOn } from '../refusal.ts';
import type { Rule } from '../rule.ts';

/** The rule on what an entry accepts. `others` are all other rules: those that say so can be accepted. */
export function acceptedWarning(others: readonly Rule[]): Rule {
  const acceptable = others.filter((rule) => rule.acceptable).map(({ id }) => id);
  return {
    id: 'accepted-warning',
    severity: 'error',
    why: 'An acceptance that names no warning of this log, or no question or exemption of this entry, hides something else than it says.',
    bad: `accepted:
  - warning: limb-mising
    reason: The letter names no limb.`,
    good: `questions:
  - text: How many patrol cars are there?
    outcome: withheld
    exemptions: ["31(1)"]
accepted:
  - warning: limb-missing
    question: 1
    reason: The letter names no limb.`,
    *check({ data, questions, labels, labelsUnsure, locate }) {
      for (const [index, { warning, question, exemption }] of (data.accepted ?? []).entries()) {
        if (!acceptable.includes(warning)) {
          yield {
            ...locate('accepted', index, 'warning'),
            message: `“${warning}” is not a warning that can be accepted.`,
            remedy: `${didYouMean(warning, acceptable)}These can: ${acceptable.join(', ')}. An error cannot be accepted, only corrected.`,
          };
        }
        if (question !== undefined && !labelsUnsure && !labels.includes(String(question))) {
          yield {
            ...locate('accepted', index, 'question'),
            message: `There is no question “${question}” to accept a warning for.`,
            remedy: `The questions are: ${labels.join(', ')}.`,
          };
        }
        const known = questions
          .filter(({ label }) => question === undefined || String(question) === label)
          .flatMap(({ reliances }) => reliances.map(({ written }) => written.replaceAll(/\s+/g, '')));
        if (exemption !== undefined && !covers(exemption.replaceAll(/\s+/g, ''), known)) {
          yield {
            ...locate('accepted', index, 'exemption'),
            message: `A warning is accepted for “${exemption}”, on which the question does not rely.`,
            remedy: reliedOn(known),
          };
        }
      }
    },
  };
}

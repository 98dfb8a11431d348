import { readCitations } from '../../domain/citation.ts';
import type { Exemption } from '../../domain/exemption.ts';
import { confirmOrDenyOf, findExemption } from '../../domain/registers/index.ts';
import { knownReliances, wordsOf } from '../refusal.ts';
import type { Rule } from '../rule.ts';
import type { Subject, SubjectQuestion } from '../subject.ts';

export const limbMissing: Rule = {
  id: 'limb-missing',
  severity: 'warning',
  acceptable: true,
  why: 'Section 17(1)(b): where an exemption has several limbs, a refusal that does not say which is not specific.',
  bad: `questions:
  - text: How many patrol cars are there?
    outcome: withheld
    exemptions: ["31(1)"]`,
  good: `questions:
  - text: How many patrol cars are there?
    outcome: withheld
    exemptions: ["31(1)(a)"]`,
  *check(subject) {
    for (const question of subject.questions) {
      const { label, reliances } = question;
      for (const { written, exemption, at } of reliances) {
        if (exemption !== undefined && lacksExemption(exemption, subject, question)) {
          yield {
            ...at(),
            question: label,
            message: `“${written}” works only together with an exemption, and the entry does not say which.`,
            remedy: `Add the one that would apply if the information were held, for example exemptions: ["${written}", "35(1)(a)"]. If the letter names none, accept this warning under “accepted” with that reason.`,
          };
          continue;
        }
        // Section 17(5) asks no more of a cost or vexatious refusal than to say that the section applies.
        if (exemption === undefined || exemption.kind === 'procedural' || exemption.limbs.length === 0)
          continue;
        const limbs =
          exemption.limbs.length > 8
            ? `${exemption.limbs.slice(0, 8).join(', ')}, …`
            : exemption.limbs.join(', ');
        yield {
          ...at(),
          question: label,
          message: `“${written}” has several limbs and the entry does not say which was relied on.`,
          remedy: `Write one of: ${limbs}. If the letter names none, accept this warning under “accepted” with that reason.`,
        };
      }
    }
  },
};

/**
 * Section 18(1) FOISA serves sections 28 to 35, 38, 39(1) and 41 alike, and section 16(1)(c) asks for the one meant:
 * in the fields, or somewhere in the words.
 */
function lacksExemption(exemption: Exemption, { entry }: Subject, question: SubjectQuestion): boolean {
  const { regime, section } = exemption;
  if (regime !== 'FOISA' || section !== '18') return false;
  const decisions = entry.body.sections.filter(({ kind }) => kind === 'decision');
  const cited = readCitations(wordsOf([...decisions, ...question.sections]), regime)
    .map(({ current }) => findExemption(regime, current))
    .filter((each) => each !== undefined);
  const named = [...knownReliances(question).map((each) => each.exemption), ...cited];
  return !named.some((each) => confirmOrDenyOf(each)?.section === section);
}

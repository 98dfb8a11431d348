import { readCitations } from '../../domain/citation.ts';
import { sendsToRegulations } from '../../domain/demand.ts';
import type { Exemption, Provision } from '../../domain/exemption.ts';
import { isWithin } from '../../domain/provision-tree.ts';
import { isEnvironmental, type Regime } from '../../domain/regime.ts';
import { confirmOrDenyOf, findExemption } from '../../domain/registers/index.ts';
import { knownReliances, wordsOf } from '../refusal.ts';
import type { Rule } from '../rule.ts';
import type { Subject, SubjectQuestion } from '../subject.ts';

const IF_NONE = 'If the letter names none, accept this warning with that reason.';

export const limbMissing: Rule = {
  id: 'limb-missing',
  severity: 'warning',
  acceptable: true,
  why: 'Section 17(1)(b): where an exemption has several limbs, or works only with another provision, a refusal that does not say which is not specific.',
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
        const lacking = exemption && lackingPart(exemption, subject, question);
        if (lacking !== undefined) {
          yield {
            ...at(),
            question: label,
            message: `“${written}” ${lacking.because}`,
            remedy: `Add ${lacking.what}: exemptions: ["${written}", "${lacking.example}"]. ${IF_NONE}`,
          };
          continue;
        }
        // Section 17(5) asks no more of a cost or vexatious refusal than to say that the section applies.
        if (exemption === undefined || exemption.kind === 'procedural' || exemption.limbs.length === 0)
          continue;
        // Beside an exception section 39 says which law decides, and the limbs say that twice.
        if (sendsToRegulations(exemption) && reliances.some(({ regime }) => isEnvironmental(regime)))
          continue;
        const limbs =
          exemption.limbs.length > 8
            ? `${exemption.limbs.slice(0, 8).join(', ')}, …`
            : exemption.limbs.join(', ');
        yield {
          ...at(),
          question: label,
          message: `“${written}” has several limbs and the entry does not say which was relied on.`,
          remedy: `Write one of: ${limbs}. ${IF_NONE}`,
        };
      }
    }
  },
};

/** The words of the sections that are about a question, and of the decision on the whole request. */
function wordsOn({ entry }: Subject, question: SubjectQuestion): string {
  const decisions = entry.body.sections.filter(({ kind }) => kind === 'decision');
  return wordsOf([...decisions, ...question.sections]);
}

function lackingPart(
  exemption: Exemption,
  subject: Subject,
  question: SubjectQuestion,
): PairedProvision | undefined {
  const paired = PAIRED.find((each) => each.regime === exemption.regime && each.needs(exemption));
  if (paired === undefined) return undefined;
  const words = wordsOn(subject, question);
  const cited = readCitations(words, exemption.regime)
    .map(({ current }) => findExemption(exemption.regime, current))
    .filter((each) => each !== undefined);
  const named = [...knownReliances(question).map((each) => each.exemption), ...cited];
  return named.some(paired.given) || paired.words?.test(words) ? undefined : paired;
}

/** A provision that says half of what a refusal has to say. */
interface PairedProvision {
  readonly regime: Regime;
  needs(exemption: Exemption): boolean;
  /** Whether a provision is the other half, in the fields or cited somewhere in the words. */
  given(other: Exemption): boolean;
  /** What says the same without a number. */
  readonly words?: RegExp;
  readonly because: string;
  readonly what: string;
  readonly example: Provision;
}

const PAIRED: readonly PairedProvision[] = [
  {
    // Section 18(1) serves sections 28 to 35, 38, 39(1) and 41 alike, and section 16(1)(c) asks for the one meant.
    regime: 'FOISA',
    needs: ({ section }) => section === '18',
    given: (other) => confirmOrDenyOf(other)?.section === '18',
    because: 'works only together with an exemption, and the entry does not say which.',
    what: 'the one that would apply if the information were held, for example',
    example: '35(1)(a)',
  },
  {
    // Section 2(3)(ea): 37(2) is absolute for the Sovereign and the heirs, and weighed for honours and the others.
    regime: 'FOIA',
    needs: ({ provision }) => provision === '37(2)',
    given: ({ section, duty, provision }) =>
      section === '37' && duty === 'disclose' && isWithin(provision, '37(1)') && provision !== '37(1)',
    words: /\b(?:King|Queen|Sovereign|Monarch|Heir|Prince\s+of\s+Wales)\b/,
    because: 'serves every part of section 37(1), and the entry does not say which.',
    what: 'the one that would apply if the information were held, for honours',
    example: '37(1)(b)',
  },
  {
    regime: 'FOIA',
    needs: ({ provision }) => /^31\(1\)\([ghi]\)$/.test(provision),
    given: ({ provision }) => provision.startsWith('31(2)('),
    words:
      /\bascertain|\bregulatory\s+action|\bimproper|\bfitness\b|\bcompeten(?:t|ce)\b|\bcauses?\s+of\s+(?:an?\s+|the\s+)?accident|\bcharit|\bat\s+work\b|\bcompl(?:y|ied)\s+with\s+the\s+law\b/i,
    because: 'is about a purpose in section 31(2), and the entry does not say which.',
    what: 'that purpose, for example',
    example: '31(2)(c)',
  },
  {
    regime: 'FOIA',
    needs: ({ provision }) => isWithin(provision, '30(2)(a)'),
    given: ({ provision }) => provision === '30(2)(b)',
    words: /\bconfiden(?:ce|tial|tially|tiality)\b|\binform(?:ants?|ers?)\b|\bsources?\b|\bCHIS\b/i,
    because:
      'covers only what is about confidential sources (30(2)(b)), and the entry does not speak of any.',
    what: '30(2)(b), if the letter relies on it',
    example: '30(2)(b)',
  },
];

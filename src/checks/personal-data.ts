import { readCitations } from '../domain/citation.ts';
import { isCondition, isWeighed, needsCondition } from '../domain/demand.ts';
import { findExemption } from '../domain/registers/index.ts';
import { type KnownReliance, knownReliances, reasonsFor } from './refusal.ts';
import type { Subject, SubjectQuestion } from './subject.ts';

// Personal data of someone else is exempt under one of three conditions. The first, that disclosure would break a
// data protection principle, leaves no public interest to weigh; the others do (section 2(3)(fa) FOIA, section 2(2)(e)
// FOISA, regulation 13(1) EIR, regulation 11(2) EISR).

/**
 * The principles named, or what the first of them asks: that processing be lawful and fair, and for that a basis in
 * Article 6. “As a matter of principle”, “principles of openness” and “principles of policing” are none of them.
 */
const FIRST = new RegExp(
  [
    /\bfirst\s+condition\b/,
    /\b(?:data[\s-]+protection|DPA?|GDPR|Article\s+5|lawful|fair|privacy|processing)\W+(?:\w+\W+){0,6}?principles?\b/,
    /\bprinciples?\W+(?:\w+\W+){0,8}?(?:data[\s-]+protection|DPA|GDPR|Article\s+5|processing|lawful|fair|personal\s+data)/,
    /\b(?:first|1st)\s+(?:DP\s+)?principle\b(?!\s+of\s+(?!data|lawful|fair|processing))/,
    /\bprinciple\s+\((?:a|1)\)/,
    /\bunfair|\bunlawful|\b(?:not|nor|neither|nothing|no\s+longer)\W+(?:\w+\W+){0,4}?(?:lawful|fair)/,
    /\b(?:lawful|legal)\s+basis\b|\blegitimate\s+interests?\b|\bArticles?\s+[56]\b/,
    /\breasonabl[ey]\s+expect/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'i',
);
const OTHERS = /\b(?:second|third)\s+condition\b|\bright\s+to\s+object\b|\bsubject\s+access\b/i;
/** Their numbers in the four laws: 40(3A), 13(2A), 38(2A), 11(3A) for the first, and so on. */
const NUMBERED = /\(\s*(?:2A|2B|3A|3B|4A)\s*\)/i;

/** Which condition the words for one reliance name. */
function conditionIn(words: string, { exemption }: KnownReliance): 'first' | 'other' | undefined {
  if (FIRST.test(words)) return 'first'; // Most letters, which spares them the reading of citations.
  const cited = readCitations(words, exemption.regime)
    .map(({ regime, current }) => findExemption(regime, current))
    .filter((each) => each !== undefined)
    .filter(isCondition);
  if (cited.some(({ standing }) => standing === 'absolute')) return 'first';
  if (OTHERS.test(words) || cited.length > 0) return 'other';
  // A number that is read for no provision of this law still says that a condition was chosen.
  return NUMBERED.test(words) ? 'first' : undefined;
}

/** The condition in the fields, or else in the words. */
export function conditionOf(
  subject: Subject,
  question: SubjectQuestion,
  reliance: KnownReliance,
): 'first' | 'other' | undefined {
  const named = knownReliances(question)
    .map(({ exemption }) => exemption)
    .filter((each) => each.regime === reliance.exemption.regime && isCondition(each));
  if (named.length === 0) return conditionIn(reasonsFor(subject, question, reliance), reliance);
  return named.some(({ standing }) => standing !== 'qualified') ? 'first' : 'other';
}

/** Whether the public interest may have to be weighed: where the standing is mixed, only absolute limbs rule it out. */
export function mayBeQualified(
  subject: Subject,
  question: SubjectQuestion,
  reliance: KnownReliance,
): boolean {
  const { exemption } = reliance;
  if (needsCondition(exemption)) return conditionOf(subject, question, reliance) !== 'first';
  return isWeighed(exemption) || exemption.standing === 'mixed';
}

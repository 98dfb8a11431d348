import type { Regime } from '../domain/regime.ts';
import { type KnownReliance, reasonsFor } from './refusal.ts';
import { sentencesOf } from './sentence.ts';
import type { Subject, SubjectQuestion } from './subject.ts';

/**
 * What lets a refusal leave out why an exemption applies where to say it would itself disclose what is exempt:
 * section 17(4) FOIA, which is about the public interest as well, and section 16(3) FOISA, which is not. The
 * Regulations have nothing like it.
 */
const PROVISION: Readonly<Record<Regime, RegExp | undefined>> = {
  FOIA: /\b17\s*\(\s*4\s*\)/,
  EIR: undefined,
  FOISA: /\b16\s*\(\s*3\s*\)/,
  EISR: undefined,
};
/** The same without its number: “to give further reasons would itself involve the disclosure of exempt information”. */
const IN_WORDS =
  /\b(?:to|if\s+we|were\s+we\s+to|without)\s+(?:say|explain|giv|stat|set|elaborat)\w*\b[^.;]{0,60}\bwould\b[^.;]{0,40}\b(?:disclos|reveal)\w*\b[^.;]{0,60}\b(?:exempt|withheld|very)\b|\b(?:say|explain|giv|stat)\w*\s+(?:any\s+)?(?:more|further)\b[^.;]{0,40}\bwithout\s+(?:itself\s+)?(?:disclos|reveal)\w+[^.;]{0,60}\b(?:exempt|withheld)\b/i;
const NOT_RELIED_ON = /\b(?:not|nor|never)\s+(?:\w+\s+){0,2}(?:rel(?:y|ied|ying)|appl(?:y|ies)|engaged)\b/i;

/** Whether the letter says that it may not say why an exemption applies: then the reasons are lawfully absent. */
export function mayNotSayWhy(subject: Subject, question: SubjectQuestion, reliance: KnownReliance): boolean {
  const provision = PROVISION[reliance.regime];
  if (provision === undefined) return false;
  return sentencesOf(reasonsFor(subject, question, reliance)).some(
    (sentence) => (provision.test(sentence) || IN_WORDS.test(sentence)) && !NOT_RELIED_ON.test(sentence),
  );
}

import { isNotHeld, isRefusalOfRequest, sendsToRegulations } from '../../domain/demand.ts';
import { isEnvironmental } from '../../domain/regime.ts';
import type { SectionKind } from '../../entries/component.ts';
import {
  ACCEPT_IF_LACKING,
  type KnownReliance,
  knownReliances,
  printedWordsOf,
  sectionsFor,
} from '../refusal.ts';
import type { Rule } from '../rule.ts';
import { beginningOf, sentencesOf, writtenOut } from '../sentence.ts';
import { mayNotSayWhy } from '../silent-reasons.ts';
import type { SubjectQuestion } from '../subject.ts';

export const reasonsMissing: Rule = {
  id: 'reasons-missing',
  severity: 'warning',
  acceptable: true,
  legal: true,
  why: 'Section 17(1)(c) FOIA, regulation 14(3) EIR, section 16(1) FOISA and regulation 13 EISR: a refusal says of each exemption why it applies, unless that would itself disclose what is exempt (section 17(4) FOIA, section 16(3) FOISA).',
  bad: `questions:
  - text: What did solicitors and the maker say about the patrol cars?
    outcome: withheld
    exemptions: ["42(1)", "41(1)"]
---
<Reasons exemption="42(1)">

It is confidential advice from our solicitor.

</Reasons>

<PublicInterest exemption="42(1)">

Openness would show how we decided. It is outweighed by the need to take advice in confidence.

</PublicInterest>`,
  good: `questions:
  - text: What did solicitors and the maker say about the patrol cars?
    outcome: withheld
    exemptions: ["42(1)", "41(1)"]
---
<Reasons exemption="42(1)">

It is confidential advice from our solicitor.

</Reasons>

<Reasons exemption="41(1)">

The maker wrote in confidence and could take us to court.

</Reasons>

<PublicInterest exemption="42(1)">

Openness would show how we decided. It is outweighed by the need to take advice in confidence.

</PublicInterest>`,
  *check(subject) {
    for (const question of subject.questions) {
      if (isSelfExplaining(question)) continue;
      for (const reliance of knownReliances(question)) {
        if (isRefusalOfRequest(reliance.exemption) || onlySendsOn(reliance, question)) continue;
        if (isNotHeld(reliance.exemption) && isAnswered(question)) continue;
        if (sectionsFor(question, reliance, ['reasons']).length > 0) continue;
        if (mayNotSayWhy(subject, question, reliance)) continue;
        const { label } = question;
        const provision = reliance.written.replaceAll(/\s+/g, '');
        yield {
          ...reliance.at(),
          question: label,
          message: `Question ${label} relies on “${reliance.written}”, and nothing says why it applies.`,
          remedy: remedyFor(question, reliance.exemption.section, provision),
        };
      }
    }
  },
};

/** Where words on the withholding stand in another section, they are named: the letter may have its reasons there. */
function remedyFor({ label, sections }: SubjectQuestion, number: string, provision: string): string {
  const tag = `<Reasons question="${label}" exemption="${provision}">…</Reasons>`;
  for (const section of sections) {
    const name = MISPLACED_IN[section.kind];
    const told =
      name === undefined
        ? []
        : sentencesOf(printedWordsOf([section])).filter((each) => WITHHOLDING.test(writtenOut(each)));
    const words =
      told.find((each) => sectionsNamed(each).includes(number)) ??
      told.find((each) => sectionsNamed(each).length === 0);
    if (words !== undefined)
      return `“${beginningOf(words)}” stands in <${name}>, which begins on line ${section.line}. If that is the reason, move it, and what goes on about it, into ${tag}. ${ACCEPT_IF_LACKING}`;
  }
  return `Put the letter’s reasons into ${tag}. ${ACCEPT_IF_LACKING}`;
}

/** The tags of the sections in which reasons may stand that belong into their own. */
const MISPLACED_IN: Readonly<Partial<Record<SectionKind, string>>> = {
  answer: 'Answer',
  'public-interest': 'PublicInterest',
};
const WITHHOLDING =
  /\b(?:withh[eo]ld\w*|exempt\w*|redact\w*|removed|not (?:disclos|releas|provid)\w*|refus\w*)/i;

/** The sections and regulations that a sentence names, without their limbs. */
function sectionsNamed(sentence: string): readonly string[] {
  return [...sentence.matchAll(/\b(?:sections?|regulations?|s\.|reg\.) ?(\d+[A-Z]?)/gi)].map(
    ([, number = '']) => number,
  );
}

/** Section 39 beside an exception: the reasons are those of the exception. */
function onlySendsOn({ exemption }: KnownReliance, { reliances }: SubjectQuestion): boolean {
  return sendsToRegulations(exemption) && reliances.some(({ regime }) => isEnvironmental(regime));
}

/** An answer that says where or when to find something, or that it is not held, needs no reasons beside it. */
function isSelfExplaining(question: SubjectQuestion): boolean {
  const { outcome, noAnswerBecause } = question.data;
  return (
    noAnswerBecause !== undefined ||
    (isAnswered(question) &&
      ['already-accessible', 'future-publication', 'not-held', 'not-held-explained'].includes(outcome))
  );
}

function isAnswered({ sections }: SubjectQuestion): boolean {
  return sections.some(({ kind }) => kind === 'answer');
}

import { isCondition, isWeighed, needsCondition, sendsToRegulations } from '../../domain/demand.ts';
import { partName } from '../../domain/regime.ts';
import type { SectionKind } from '../../entries/component.ts';
import { conditionOf } from '../personal-data.ts';
import { ACCEPT_IF_LACKING, type KnownReliance, knownReliances, sectionsFor, wordsOf } from '../refusal.ts';
import type { Rule, RuleProblem } from '../rule.ts';
import { sentencesOf } from '../sentence.ts';
import { mayNotSayWhy } from '../silent-reasons.ts';
import type { Subject, SubjectQuestion } from '../subject.ts';

export const publicInterestMissing: Rule = {
  id: 'public-interest-missing',
  severity: 'warning',
  acceptable: true,
  legal: true,
  why: 'Section 17(3) FOIA, regulation 14(3)(b) EIR, section 16(2) FOISA and regulation 13 EISR: under a qualified exemption a refusal gives the reasons why the public interest favours it. An absolute exemption needs none, and nothing has to be said that would itself disclose what is exempt (section 17(4) FOIA).',
  bad: `questions:
  - text: What did your solicitor advise about the patrol cars?
    outcome: withheld
    exemptions: ["42(1)"]
---
<Reasons exemption="42(1)">

It is confidential advice from our solicitor.

</Reasons>`,
  good: `questions:
  - text: What did your solicitor advise about the patrol cars?
    outcome: withheld
    exemptions: ["42(1)"]
---
<Reasons exemption="42(1)">

It is confidential advice from our solicitor.

</Reasons>

<PublicInterest exemption="42(1)">

Openness would show how we decided. It is outweighed by the need to take advice in confidence.

</PublicInterest>`,
  *check(subject) {
    for (const question of subject.questions) {
      if (question.data.noAnswerBecause !== undefined) continue;
      for (const reliance of knownReliances(question)) {
        const problem = problemOf(subject, question, reliance);
        if (problem !== undefined) yield { ...reliance.at(), question: question.label, ...problem };
      }
    }
  },
};

const PLACES: Readonly<Partial<Record<SectionKind, string>>> = {
  decision: '<Decision>',
  reasons: '<Reasons>',
  answer: '<Answer>',
};

type Told = Pick<RuleProblem, 'message' | 'remedy'>;

function problemOf(subject: Subject, question: SubjectQuestion, reliance: KnownReliance): Told | undefined {
  const { exemption, written } = reliance;
  const place = `<PublicInterest question="${question.label}" exemption="${written.replaceAll(/\s+/g, '')}">…</PublicInterest>`;
  // A condition in the fields is a reliance of its own, with a standing of its own.
  const inFields = knownReliances(question).some((each) => isCondition(each.exemption));
  const byCondition =
    !inFields && needsCondition(exemption) && conditionOf(subject, question, reliance) === 'other';
  // Whether section 39 sends a request to the Regulations is no question of interests: the exception there is weighed.
  if (sendsToRegulations(exemption) || !(isWeighed(exemption) || byCondition)) return undefined;
  const weighed = sectionsFor(question, reliance, ['public-interest']);
  const { section } = exemption;
  if (weighed.length > 0) return emptyWeighing(wordsOf(weighed), reliance);
  if (
    exemption.standing === 'qualified' &&
    calledAbsolute(wordsOf(sectionsFor(question, reliance, ['reasons'])), section)
  )
    return {
      message: `The reasons call ${partName(exemption.regime)} ${section} absolute. It is qualified, and nothing says how the public interest was weighed.`,
      remedy: `If the letter weighs it after all, put its words into ${place}. If it does not, accept this warning with that reason.`,
    };
  const decisions = subject.entry.body.sections.filter(({ kind }) => kind === 'decision');
  const elsewhere = [...decisions, ...sectionsFor(question, reliance, ['reasons', 'answer'])].find((each) =>
    isWeighing(wordsOf([each])),
  );
  if (elsewhere !== undefined)
    return {
      message: `“${written}” is qualified, and how the public interest was weighed stands in ${PLACES[elsewhere.kind] ?? 'another section'}, where readers do not look for it.`,
      remedy: `Move those words into ${place}.`,
    };
  // Section 16(3) FOISA spares the reasons alone, and section 17(4) FOIA the weighing as well.
  if (reliance.regime === 'FOIA' && mayNotSayWhy(subject, question, reliance)) return undefined;
  return {
    message: byCondition
      ? `“${written}” is qualified under the condition that the reasons name, and nothing says how the public interest was weighed.`
      : `“${written}” is qualified, and nothing says how the public interest was weighed.`,
    remedy: `Put the letter’s words on it into ${place}. ${ACCEPT_IF_LACKING}`,
  };
}

/** The test itself in prose: the public interest, and something that is weighed against something. */
function isWeighing(words: string): boolean {
  return (
    /\bpublic\s+interest\b|\bbalanc(?:e|ing)\s+test\b/i.test(words) &&
    /\boutweigh|\bbalance\b|\bbalancing\b|\bin\s+favour\b|\bfavour(?:s|ing)?\b|\bweigh(?:s|ed|ing)?\b|\bagainst\s+(?:disclos|releas)/i.test(
      words,
    )
  );
}

/** Whether a section is said to be absolute that is not; “is not absolute” is right. */
function calledAbsolute(words: string, section: string): boolean {
  return new RegExp(
    String.raw`\b${section}(?:\([^)]*\))*(?!\d)[^.;\d]{0,60}\b(?:is|as|being)\s+(?:both\s+)?(?:an?\s+)?(?:\w+[\s-]+(?:based\s+)?(?:and\s+)?)?absolute\b`,
    'i',
  ).test(words);
}

/** Sentences that say no more than that there was a test, or that none is needed. */
const NO_TEST =
  /(?<!\bnot\s(?:an?\s)?)\babsolute\s+ex(?:em|ce)ption|\bis\s+absolute\b|\b(?:no|not|without|exempt\s+from)\b.{0,40}\bpublic\s+interest\s+(?:balanc\w+\s+)?test\b|\bpublic\s+interest\s+(?:balanc\w+\s+)?test\b.{0,30}\bnot\s+(?:\w+\s+){0,2}(?:required|needed|necessary|apply|applicable|appl)/i;
const MERE_TEST =
  /^(?:in\s+\w+\s+\w+\s+)?(?:we|i|the\s+\w+)\s+(?:have|has)\s+(?:also\s+|carefully\s+|duly\s+|fully\s+)?(?:considered|applied|conducted|carried\s+out|undertaken|completed|had\s+regard\s+to|taken\s+(?:into\s+)?account\s+of?)\s+(?:the|a)\s+public\s+interest(?:\s+test)?(?:\s+\w+){0,6}\W*$/i;

function emptyWeighing(words: string, { exemption, written }: KnownReliance): Told | undefined {
  const sentences = sentencesOf(words.trim());
  const remedy = `Compare with the letter. ${ACCEPT_IF_LACKING}`;
  if (
    exemption.standing === 'qualified' &&
    sentences.every((each) => NO_TEST.test(each)) &&
    sentences.length > 0
  )
    return {
      message: `“${written}” is qualified, and <PublicInterest> says that there is nothing to weigh.`,
      remedy,
    };
  if (sentences.length === 1 && MERE_TEST.test(sentences[0]?.trim() ?? '') && !/outweigh|favour/i.test(words))
    return {
      message: `<PublicInterest> says that the public interest was considered under “${written}”, and not what counted for and against.`,
      remedy,
    };
  return undefined;
}

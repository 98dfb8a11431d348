import { readCitations } from '../../domain/citation.ts';
import { sendsToRegulations } from '../../domain/demand.ts';
import { counterpartOf, isEnvironmental, partName, type Regime } from '../../domain/regime.ts';
import { EXCEPTION } from '../../domain/registers/exception.ts';
import { findExemption } from '../../domain/registers/index.ts';
import { CONFUSED_NUMBERS } from '../confused-number.ts';
import { type KnownReliance, knownReliances, sectionsFor, wordsOf } from '../refusal.ts';
import type { Rule, RuleProblem } from '../rule.ts';
import type { Subject, SubjectQuestion } from '../subject.ts';

export const regimeFits: Rule = {
  id: 'regime-fits',
  severity: 'warning',
  acceptable: true,
  legal: true,
  why: 'Section 39 FOIA and section 39(2) FOISA leave environmental information to the Regulations, and the Acts of 2000 and 2002 use the same numbers for different things. The law of an entry decides what its provisions mean, how they are weighed and when the answer was due.',
  bad: `questions:
  - text: What do you pay for the land of the patrol cars?
    outcome: withheld
    exemptions: ["43(2)"]
---
<Reasons>

It is excepted under regulation 12(5)(e), because disclosure would adversely affect commercial confidentiality.

</Reasons>

<PublicInterest>

Scrutiny of prices matters. A fair competition matters more.

</PublicInterest>`,
  good: `regime: EIR
questions:
  - text: What do you pay for the land of the patrol cars?
    outcome: withheld
    exemptions: ["12(5)(e)"]
---
<Reasons>

It is excepted under regulation 12(5)(e), because disclosure would adversely affect commercial confidentiality.

</Reasons>

<PublicInterest>

Scrutiny of prices matters. A fair competition matters more.

</PublicInterest>`,
  *check(subject) {
    yield* ofAnother(subject);
    for (const question of subject.questions) {
      for (const reliance of knownReliances(question)) {
        const problem =
          sentNowhere(question, reliance) ??
          citedOtherwise(question, reliance) ??
          confused(question, reliance);
        if (problem !== undefined) yield { ...reliance.at(), question: question.label, ...problem };
      }
    }
  },
};

type Told = Pick<RuleProblem, 'message' | 'remedy'>;

/** An entry under one law in which every question is refused, and under the other alone. */
function* ofAnother({ data: { regime }, questions, locate }: Subject): Iterable<RuleProblem> {
  const other = counterpartOf(regime);
  const isRefused = ({ data: { outcome }, reliances }: SubjectQuestion): boolean =>
    // That environmental information is not held may be told in a letter under the Act.
    reliances.length > 0 &&
    outcome !== 'not-held' &&
    outcome !== 'not-held-explained' &&
    reliances.every((each) => each.regime === other);
  if (questions.length === 0 || !questions.every(isRefused)) return;
  yield {
    ...locate('regime'),
    message: `The entry is under ${regime}, and everything that it relies on is in ${other}.`,
    remedy: `If the letter is under ${other}, write “regime: ${other}” at the top, and take the line “regime” from the exemptions. If it is under both, accept this warning with that reason.`,
  };
}

/** Section 39 says which law decides. Without an exception in that law nothing is refused. */
function sentNowhere(
  { reliances }: SubjectQuestion,
  { exemption, written }: KnownReliance,
): Told | undefined {
  if (!sendsToRegulations(exemption) || exemption.duty !== 'disclose') return undefined;
  if (reliances.some(({ regime }) => isEnvironmental(regime))) return undefined;
  const to = counterpartOf(exemption.regime);
  const example = isEnvironmental(to) ? EXCEPTION[to].unreasonable : '';
  return {
    message: `“${written}” only sends the request to the Regulations, and no exception of theirs is named.`,
    remedy: `Add the exception that the letter relies on, for example exemption: "${example}" and below it regime: ${to}. If it names none, accept this warning with that reason.`,
  };
}

/** Where reasons may cite the other law at all: reading every letter for citations would take long. */
const MAY_CITE: Readonly<Record<'section' | 'regulation', RegExp>> = {
  section: /\bs(?:ections?|s?\.)?\s?\d/i,
  regulation: /\breg(?:ulations?|s?\.)?\s?\d/i,
};

/** Fields that name one law, and reasons that cite exemptions of the other alone. */
function citedOtherwise(question: SubjectQuestion, reliance: KnownReliance): Told | undefined {
  const { regime, written } = reliance;
  const other = counterpartOf(regime);
  if (question.reliances.some((each) => each.regime === other)) return undefined;
  const words = wordsOf(sectionsFor(question, reliance, ['reasons']));
  if (!MAY_CITE[partName(other)].test(words)) return undefined;
  // Section 39 stands beside every exception, and section 12 is the yardstick of what a request may cost.
  const cited = readCitations(words, regime).filter(({ kind, confidence, regime: its, current }) => {
    const found = findExemption(its, current);
    const refuses = (kind === 'exemption' || kind === 'exception') && found && !sendsToRegulations(found);
    return refuses && confidence === 'certain';
  });
  const [first] = cited;
  if (first === undefined || !cited.every((each) => each.regime === other && each.provision.includes('(')))
    return undefined;
  return {
    message: `The fields name “${written}” of ${regime}, and the reasons cite ${partName(other)} ${first.provision}, which is ${other}.`,
    remedy:
      'Compare with the letter, and correct the provision and its regime. If the letter names both, accept this warning with that reason.',
  };
}

const OF: Readonly<Record<Regime, string>> = {
  FOIA: 'in FOIA',
  EIR: 'in the EIR',
  FOISA: 'in FOISA',
  EISR: 'in the EISR',
};

/** The number of the other Act: section 38 is about safety in one and about personal data in the other. */
function confused(question: SubjectQuestion, reliance: KnownReliance): Told | undefined {
  const { regime, section } = reliance.exemption;
  const number = CONFUSED_NUMBERS.find((each) => each.regime === regime && each.section === section);
  if (number === undefined) return undefined;
  // Reasons for several provisions at once speak of several things.
  const given = sectionsFor(question, reliance, ['reasons']);
  if (question.reliances.length > 1 && !given.every(({ exemptions }) => exemptions.length === 1))
    return undefined;
  const words = wordsOf(given);
  if (!number.others.test(words) || number.own.test(words)) return undefined;
  return {
    message: `“${reliance.written}” is about ${number.subject} ${OF[regime]}, and the reasons are about something else.`,
    remedy: `Compare with the letter. What the reasons speak of is in section ${number.meant} there. If the letter does cite “${reliance.written}”, accept this warning with that reason.`,
  };
}

import { type CitationReading, readCitations } from '../../domain/citation.ts';
import { findSuperseded, sectionOf } from '../../domain/registers/index.ts';
import { SUPERSEDED } from '../../domain/registers/superseded-provision.ts';
import { knownReliances, wordsOf } from '../refusal.ts';
import type { Rule, RuleProblem } from '../rule.ts';
import type { Subject, SubjectQuestion } from '../subject.ts';

/** Reading every letter for citations would cost more than all other rules together, and these sections are few. */
const SECTIONS = new Set(Object.values(SUPERSEDED).flatMap((each) => each.map(({ was }) => sectionOf(was))));
const MAY_BE_SUPERSEDED = new RegExp(`\\b(?:${[...SECTIONS].join('|')})\\b`);

export const citationSuperseded: Rule = {
  id: 'citation-superseded',
  severity: 'warning',
  acceptable: true,
  legal: true,
  why: 'Schedule 19 to the Data Protection Act 2018 put other provisions in place of section 40(3) to (5) FOIA and their like on 25 May 2018. A reader who looks up the old one finds nothing, or something else.',
  bad: `questions:
  - text: Who drove the patrol cars?
    outcome: withheld
    exemptions:
      - exemption: "40(2)"
        citedAs: "section 40(2) and section 40(3)(a)(i)"
---
<Reasons exemption="40(2)">

To disclose these names would be unfair, against the first data protection principle.

</Reasons>`,
  good: `questions:
  - text: Who drove the patrol cars?
    outcome: withheld
    exemptions:
      - "40(2)"
      - exemption: "40(3A)(a)"
        citedAs: "section 40(3)(a)(i)"
---
<Reasons exemption="40(2), 40(3A)(a)">

To disclose these names would be unfair, against the first data protection principle.

</Reasons>`,
  *check(subject) {
    for (const question of subject.questions) {
      const seen = new Set<string>();
      for (const { reading, ...problem } of cited(subject, question)) {
        const superseded = findSuperseded(reading.regime, reading.provision);
        if (superseded === undefined || seen.has(reading.provision) || recordsToday(question, superseded.now))
          continue;
        seen.add(reading.provision);
        yield {
          ...problem,
          question: question.label,
          message: `“${reading.citedAs}” has been replaced: since ${superseded.since} the law says ${superseded.now.join(' or ')}.`,
          remedy: `Write exemption: "${superseded.now[0]}" with citedAs: "${reading.citedAs}". If the letter relies on nothing of the kind, accept this warning with that reason.`,
        };
      }
    }
  },
};

/** What the fields quote from the letter, then what its reasons for this question cite. */
function* cited(
  { data }: Subject,
  question: SubjectQuestion,
): Iterable<Pick<RuleProblem, 'line' | 'column'> & { readonly reading: CitationReading }> {
  const certain = (text: string): readonly CitationReading[] =>
    MAY_BE_SUPERSEDED.test(text)
      ? readCitations(text, data.regime).filter(({ confidence }) => confidence === 'certain')
      : [];
  for (const { citedAs, at } of knownReliances(question)) {
    for (const reading of readCitations(citedAs ?? '', data.regime)) yield { reading, ...at() };
  }
  for (const section of question.sections.filter(({ kind }) => kind === 'reasons')) {
    const { line, column } = section;
    for (const reading of certain(wordsOf([section]))) yield { reading, line, column };
  }
}

/** 40(3A)(a) records what became of 40(3) as well as 40(3A) does. */
function recordsToday(question: SubjectQuestion, now: readonly string[]): boolean {
  return knownReliances(question).some(({ exemption: { provision } }) =>
    now.some(
      (one) => provision === one || provision.startsWith(`${one}(`) || one.startsWith(`${provision}(`),
    ),
  );
}

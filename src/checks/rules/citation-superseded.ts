import { type CitationReading, readCitations } from '../../domain/citation.ts';
import { type PartialDate, printPartialDate } from '../../domain/partial-date.ts';
import { findSuperseded, sectionOf } from '../../domain/registers/index.ts';
import { SUPERSEDED } from '../../domain/registers/superseded-provision.ts';
import type { BodySection } from '../../entries/body.ts';
import type { Position } from '../../entries/problem.ts';
import { knownReliances, wordsOf } from '../refusal.ts';
import type { Rule } from '../rule.ts';
import type { Subject, SubjectQuestion } from '../subject.ts';

/** Reading every letter for citations would cost more than all other rules together, and these sections are few. */
const SECTIONS = new Set(Object.values(SUPERSEDED).flatMap((each) => each.map(({ was }) => sectionOf(was))));
const MAY_BE_SUPERSEDED = new RegExp(`(?<!\\d)(?:${[...SECTIONS].join('|')})(?![\\dA-Z])`);
/** “Sub-sections (2) and (3)(a)(i) of section 40”, which is read as “section 40(2) and (3)(a)(i)”. */
const TURNED = /\bsub[\s-]?sections?\s+((?:\(\w+\)|\s|,|and|&)+?)\s+of\s+((?:section|s\.?)\s?\d+)(?![\d(])/gi;
/** An Act told by its year alone is another than those of 2000 and 2002. */
const BY_YEAR = /\bthe\s+(?!2000|2002)(?:19|20)\d\d\s+Act\b[^.]{0,60}$/i;

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
        if (wasLaw(subject, superseded.since)) continue;
        seen.add(reading.provision);
        yield {
          ...problem,
          question: question.label,
          message: `“${reading.citedAs}” has been replaced: since ${printPartialDate(superseded.since as PartialDate)} the law says ${superseded.now.join(' or ')}.`,
          remedy: `Write exemption: "${superseded.now[0]}" with citedAs: "${reading.citedAs}". If the letter relies on nothing of the kind, accept this warning with that reason.`,
        };
      }
    }
  },
};

/** What the fields quote from the letter, then what its reasons for this question cite. */
function* cited(
  subject: Subject,
  question: SubjectQuestion,
): Iterable<Position & { readonly reading: CitationReading }> {
  const { data } = subject;
  const certain = (text: string): readonly CitationReading[] =>
    MAY_BE_SUPERSEDED.test(text)
      ? readCitations(text, data.regime).filter(({ confidence }) => confidence === 'certain')
      : [];
  for (const { citedAs, at } of knownReliances(question)) {
    for (const reading of readCitations(citedAs ?? '', data.regime)) yield { reading, ...at() };
  }
  for (const section of question.sections.filter(({ kind }) => kind === 'reasons')) {
    const words = wordsOf([section]).replaceAll(TURNED, '$2$1');
    for (const reading of certain(words)) {
      if (BY_YEAR.test(words.slice(0, reading.offset))) continue;
      yield { reading, ...placeOf(reading.citedAs, section, subject) };
    }
  }
}

/** Where the words stand; markup or the end of a line may divide them, and then the place is their section. */
function placeOf(words: string, { line, column }: BodySection, { entry }: Subject): Position {
  const lines = entry.frontmatter.body.split('\n');
  const index = lines.findIndex((text, at) => at >= line - 1 && text.includes(words));
  return index === -1
    ? { line, column }
    : { line: index + 1, column: (lines[index] ?? '').indexOf(words) + 1 };
}

/**
 * Requests received before the change keep the old text, and their letters cite it rightly. A date that leaves this
 * open (“2018”) is taken for one before it.
 */
function wasLaw({ data }: Subject, since: string): boolean {
  const date = data.received ?? data.responded;
  return date !== undefined && String(date) < since;
}

/** 40(3A)(a) records what became of 40(3) as well as 40(3A) does. */
function recordsToday(question: SubjectQuestion, now: readonly string[]): boolean {
  return knownReliances(question).some(({ exemption: { provision } }) =>
    now.some(
      (one) => provision === one || provision.startsWith(`${one}(`) || one.startsWith(`${provision}(`),
    ),
  );
}

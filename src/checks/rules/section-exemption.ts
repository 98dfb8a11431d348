import type { Outcome } from '../../domain/outcome.ts';
import type { BodySection } from '../../entries/body.ts';
import type { Rule } from '../rule.ts';

/** Outcomes that are an error without an exemption. */
const REFUSED: readonly Outcome[] = ['withheld', 'neither-confirmed-nor-denied'];

export const sectionExemption: Rule = {
  id: 'section-exemption',
  severity: 'error',
  why: 'Section 17(1)(c): the reasons belong to the exemption relied on. Reasons or redactions for another one contradict the refusal.',
  bad: `questions:
  - text: How many patrol cars are there?
    outcome: withheld
    exemptions: ["31(1)(a)"]
---
<Reasons question="1" exemption="24(1)">

It would help criminals.

</Reasons>`,
  good: `questions:
  - text: How many patrol cars are there?
    outcome: withheld
    exemptions: ["31(1)(a)"]
---
<Reasons question="1" exemption="31(1)(a)">

It would help criminals.

</Reasons>`,
  *check({ entry, questions, labels }) {
    const { sections, redactions } = entry.body;
    /** Undefined where a question of the section could not be read, or relies on a provision that is reported. */
    const reliedOn = (section: BodySection | undefined): readonly string[] | undefined => {
      const about = section?.questions.length ? section.questions : labels;
      const asked = questions.filter(({ label }) => about.includes(label));
      const reliances = asked.flatMap((question) => question.reliances);
      if (section?.unclear || asked.length < about.length) return undefined;
      if (reliances.some(({ exemption }) => exemption === undefined)) return undefined;
      // “Withheld” without any exemption is reported once, where the outcome is.
      if (
        asked.some((question) => REFUSED.includes(question.data.outcome) && question.reliances.length === 0)
      )
        return undefined;
      return reliances.map(({ written }) => written.replaceAll(/\s+/g, ''));
    };
    const list = (known: readonly string[]): string =>
      known.length === 0 ? 'It relies on none.' : `It relies on: ${[...new Set(known)].join(', ')}.`;
    for (const section of sections) {
      const known = reliedOn(section);
      if (known === undefined) continue;
      for (const provision of section.exemptions.filter((each) => !known.includes(each))) {
        yield {
          line: section.line,
          column: section.column,
          message: `This section is about exemption “${provision}”, on which the question does not rely.`,
          remedy: `${list(known)} Correct the section, or add the exemption in the frontmatter.`,
        };
      }
    }
    for (const { exemption, section, line, column } of redactions) {
      const known = reliedOn(sections[section]);
      if (known === undefined || known.includes(exemption)) continue;
      yield {
        line,
        column,
        message: `The redaction mark names “${exemption}”, on which the question does not rely.`,
        remedy: `${list(known)} Correct the mark, or add the exemption in the frontmatter (the outcome is then “disclosed-in-part”).`,
      };
    }
  },
};

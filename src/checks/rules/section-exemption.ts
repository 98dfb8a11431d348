import { readProvisions } from '../../domain/citation.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { Regime } from '../../domain/regime.ts';
import type { BodySection } from '../../entries/body.ts';
import type { Fix, Position } from '../../entries/problem.ts';
import { covers, reliedOn } from '../refusal.ts';
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
  *check({ entry, questions, labels, data }) {
    const { sections, redactions } = entry.body;
    /** Undefined where a question of the section could not be read, or relies on a provision that is reported. */
    const relied = (section: BodySection | undefined): readonly string[] | undefined => {
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
    for (const section of sections) {
      const known = relied(section);
      if (known === undefined) continue;
      for (const provision of section.exemptions.filter((each) => !covers(each, known))) {
        yield {
          line: section.line,
          column: section.column,
          message: `This section is about exemption “${provision}”, on which the question does not rely.`,
          remedy: `${reliedOn(known)} Correct the section, or add the exemption in the frontmatter.`,
          ...respelt(entry.frontmatter.body, section, provision, data.regime, known),
        };
      }
    }
    for (const { exemption, section, line, column } of redactions) {
      const known = relied(sections[section]);
      if (known === undefined || covers(exemption, known)) continue;
      yield {
        line,
        column,
        message: `The redaction mark names “${exemption}”, on which the question does not rely.`,
        remedy: `${reliedOn(known)} Correct the mark, or add the exemption in the frontmatter (the outcome is then “disclosed-in-part”).`,
      };
    }
  },
};

/** What writes a provision in the tag of its section as the fields have it, where both are the same one. */
function respelt(
  body: string,
  { line, column }: Position,
  provision: string,
  regime: Regime,
  known: readonly string[],
): { readonly fixes?: readonly Fix[] } {
  const meant = readProvisions(provision, regime).map((each) => each.provision);
  const tag = body.split('\n')[line - 1]?.slice(column - 1) ?? '';
  const [, before = '', list = ''] = /^(<[^>]*?\bexemption\s*=\s*["'])([^"'>]*)/.exec(tag) ?? [];
  const items = list.split(',');
  const index = items.findIndex((item) => item.replaceAll(/\s+/g, '') === provision);
  const was = items[index]?.trim();
  if (was === undefined || meant.length === 0 || !meant.every((each) => known.includes(each))) return {};
  const start = before.length + items.slice(0, index).join(',').length + (index > 0 ? 1 : 0);
  const spaces = (items[index]?.length ?? 0) - (items[index]?.trimStart().length ?? 0);
  return { fixes: [{ line, column: column + start + spaces, was, now: meant.join(', ') }] };
}

import { readCitations, readProvision, readProvisions } from '../../domain/citation.ts';
import { isEnvironmental, type Regime } from '../../domain/regime.ts';
import { EXCEPTION } from '../../domain/registers/exception.ts';
import {
  exemptionsOf,
  findExemption,
  findOtherProvision,
  findSuperseded,
} from '../../domain/registers/index.ts';
import type { Problem } from '../../entries/problem.ts';
import { suggestion } from '../../entries/suggestion.ts';
import type { Rule } from '../rule.ts';
import type { Subject, SubjectReliance } from '../subject.ts';

export const exemptionKnown: Rule = {
  id: 'exemption-known',
  severity: 'error',
  why: 'Section 17(1)(b): a refusal must specify the exemption, and one that the law does not have specifies nothing.',
  bad: `questions:
  - text: How many patrol cars are there?
    outcome: withheld
    exemptions: ["25(1)"]`,
  good: `questions:
  - text: How many patrol cars are there?
    outcome: withheld
    exemptions: ["24(1)"]`,
  *check(subject, { authority }) {
    for (const { label, reliances } of subject.questions) {
      for (const reliance of reliances) {
        const { written, regime, exemption, at } = reliance;
        if (exemption !== undefined) continue;
        yield {
          ...at(),
          question: label,
          message: `${regime} has no exemption “${written}”.`,
          remedy: remedyFor(written, regime, authority.data?.regimes ?? []),
          ...mended(subject, reliance),
        };
      }
    }
  },
};

/** In the place of an item of the list, all that it means; beside other fields, one provision of today. */
function mended({ entry }: Subject, { written, regime, path }: SubjectReliance): Pick<Problem, 'fixes'> {
  // “FOIA 40(2)” and “40(2).” say no more than “40(2)”.
  const bare = written.replace(new RegExp(`^${regime}\\s+|[.;,\\s]+$`, 'g'), '');
  const provisions = readProvisions(bare, regime);
  const isItem = typeof path.at(-1) === 'number';
  if (provisions.length === 0 || (!isItem && (provisions.length > 1 || provisions[0]?.citedAs))) return {};
  const items = provisions.map(({ provision, citedAs }) =>
    citedAs === undefined ? `"${provision}"` : `{ exemption: "${provision}", citedAs: "${citedAs}" }`,
  );
  return { fixes: entry.frontmatter.replace(path, ...items) };
}

function remedyFor(written: string, regime: Regime, regimes: readonly Regime[]): string {
  const bare = written.replaceAll(/\s+/g, '');
  const superseded = findSuperseded(regime, bare);
  if (superseded !== undefined) {
    return `That provision was replaced on ${superseded.since}. Write exemption: "${superseded.now.join('" or "')}" and keep the old one as citedAs: "${written}".`;
  }
  if (bare.includes(',')) {
    const each = bare.split(',').map((one) => `"${one}"`);
    return `Put each provision in quotes of its own: ${each.join(', ')}.`;
  }
  const read = readProvision(written, regime);
  if (read !== undefined && read !== bare) return `Write "${read}".`;
  const several = readCitations(`section ${bare}`, regime).map(({ current }) => current);
  if (several.length > 1 && several.every((each) => findExemption(regime, each)))
    return `Write each provision in quotes of its own: ${several.map((each) => `"${each}"`).join(', ')}.`;
  const elsewhere = regimes.find((each) => each !== regime && findExemption(each, bare) !== undefined);
  if (elsewhere !== undefined) {
    return `${elsewhere} has it. If the letter relies on that law, write exemption: "${bare}" and below it regime: ${elsewhere}.`;
  }
  const other = findOtherProvision(regime, bare);
  if (other !== undefined)
    return `${written} is not an exemption (${other}). Name the provision that lets you withhold.`;
  const near = suggestion(
    bare,
    exemptionsOf(regime).map(({ provision }) => provision),
  );
  return `${near === undefined ? '' : `Did you mean "${near}"? `}Write one provision in quotes, for example "${isEnvironmental(regime) ? EXCEPTION[regime].unreasonable : '31(1)(a)'}".`;
}

import { readCitations, readProvision, readProvisions } from '../../domain/citation.ts';
import type { Exemption, Provision } from '../../domain/exemption.ts';
import { exampleProvision } from '../../domain/fitting-provision.ts';
import { type PartialDate, printPartialDate } from '../../domain/partial-date.ts';
import { REGIMES, type Regime } from '../../domain/regime.ts';
import { counterpartProvision } from '../../domain/registers/counterpart.ts';
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
  if (bare.includes(',')) {
    const each = bare.split(',').map((one) => `"${one}"`);
    return `Put each provision in quotes of its own: ${each.join(', ')}.`;
  }
  const several = readCitations(`section ${bare}`, regime).map(({ current }) => current);
  if (several.length > 1 && several.every((each) => findExemption(regime, each)))
    return `Write each provision in quotes of its own: ${several.map((each) => `"${each}"`).join(', ')}.`;
  // What is advised has to be right by itself, or the next check would advise something else.
  const read = readProvision(written, regime) ?? bare;
  if (findExemption(regime, read) !== undefined) return `Write "${read}".`;
  const superseded = findSuperseded(regime, read);
  if (superseded !== undefined) {
    return `That provision was replaced on ${printPartialDate(superseded.since as PartialDate)}. Write exemption: "${superseded.now.join('" or "')}" and keep the old one as citedAs: "${written}".`;
  }
  const elsewhere = regimes.find((each) => each !== regime && findExemption(each, read) !== undefined);
  if (elsewhere !== undefined) {
    return `${elsewhere} has it. If the letter relies on that law, write exemption: "${read}" and below it regime: ${elsewhere}; if the whole letter does, write “regime: ${elsewhere}” at the top instead.`;
  }
  const abroad = REGIMES.find((each) => each !== regime && read.includes('(') && findExemption(each, read));
  if (abroad !== undefined) {
    const same = counterpartProvision(read, abroad, regime);
    const like = same === undefined ? '' : ` Under ${regime} "${same}" is about the same.`;
    return `${abroad} has it, which this authority does not answer under. Compare with the letter.${like}`;
  }
  const other = findOtherProvision(regime, read);
  if (other !== undefined)
    return `${read} is not an exemption (${other}). Name the provision that lets you withhold.`;
  const near = completionsOf(read, regime).map((each) => `"${each.provision}"`);
  if (near.length > 0)
    return `${near.length === 1 ? `Did you mean ${near[0]}?` : `Write the one that is meant: ${near.slice(0, SHOWN).join(', ')}${near.length > SHOWN ? ', …' : ''}.`} If “${written}” is what the letter says, keep it as citedAs.`;
  const meant = PROVISION.test(read)
    ? undefined
    : suggestion(
        read,
        exemptionsOf(regime).map(({ provision }) => provision),
      );
  return `${meant === undefined ? '' : `Did you mean "${meant}"? `}Write one provision in quotes, for example "${exampleProvision('withheld', regime)}".`;
}

/** A number that could be a section, with its brackets: not a slip of the keyboard such as “4O(2)”. */
const PROVISION = /^\d+[AB]?(?:\(\w+\))*$/;
const SHOWN = 8;

/**
 * What one provision that is not there can mean within its section: 32(a) the paragraphs (a) of its subsections,
 * 43(2)(a) the whole of 43(2), 31(1)(z) any limb of 31(1). Another section is never guessed.
 */
function completionsOf(provision: Provision, regime: Regime): readonly Exemption[] {
  const [section = '', ...parts] = provision.split(/(?=\()/);
  const found = (names: readonly Provision[]) => names.flatMap((name) => findExemption(regime, name) ?? []);
  const skipped = (findExemption(regime, section)?.limbs ?? []).filter((limb) =>
    limb.endsWith(parts.join('')),
  );
  if (parts.length > 0 && skipped.length > 0) return found(skipped);
  for (let kept = parts.length - 1; kept >= 0; kept--) {
    const whole = findExemption(regime, section + parts.slice(0, kept).join(''));
    if (whole === undefined) continue;
    return whole.limbs.length > 0 ? found(whole.limbs) : [whole];
  }
  return [];
}

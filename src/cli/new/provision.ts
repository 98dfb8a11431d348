import { exemptionKnown } from '../../checks/rules/exemption-known.ts';
import { printProvision, readProvision } from '../../domain/citation.ts';
import type { Exemption } from '../../domain/exemption.ts';
import { exampleProvision, provisionChoices, type SectionChoice } from '../../domain/fitting-provision.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { partOf } from '../../domain/provision-tree.ts';
import type { Regime } from '../../domain/regime.ts';
import { findExemption } from '../../domain/registers/index.ts';
import { capitalised } from '../../formats/exemption-explanation.ts';
import { provisionMeaning, provisionName } from '../../formats/exemption-page.ts';
import type { Choice } from './asker.ts';
import type { Setting } from './interview.ts';
import { faultIn } from './trial.ts';

/** As many provisions as one list can show at once. */
const AT_ONCE = 3;
/** Stands for no exemption, where there need not be one. */
const NONE = 'none';

/** The provision that an option gives, in any spelling; what is wrong with it goes to the problems. */
export function givenProvision(
  written: string,
  question: number,
  regime: Regime,
  { log, problems }: Setting,
): Exemption | undefined {
  const exemption = findExemption(regime, readProvision(written, regime) ?? written.replaceAll(/\s+/g, ''));
  if (exemption !== undefined) return exemption;
  const fields = { regime, questions: [{ outcome: 'withheld' as const, exemptions: [written] }] };
  const fault = faultIn(fields, log, [exemptionKnown]);
  if (fault !== undefined)
    problems.push({ option: 'exemption', question, message: fault.message, remedy: fault.remedy });
  return undefined;
}

/** One provision out of those that fit the outcome and are not chosen yet; undefined where there is none to choose. */
export async function askProvision(
  number: number,
  outcome: Outcome,
  regime: Regime,
  chosen: readonly Exemption[],
  { asker, authority }: Setting,
): Promise<Exemption | undefined> {
  const sections = provisionChoices(outcome, regime, { ...authority, chosen });
  const all = sections.flatMap(({ provisions }) => provisions);
  const ask = { option: 'exemption', question: number };
  const [only] = all;
  if (only === undefined) return undefined;
  if (all.length === 1 && outcome !== 'disclosed-in-part') {
    // The Regulations alone have an exception for what is not held, and few letters cite it.
    const unsaid = only.provision === '12(4)(a)' ? ' If the response does not cite it, delete it.' : '';
    asker.tell(`${capitalised(printProvision(only))} goes with that outcome, and is put in.${unsaid}`);
    return only;
  }
  if (all.length <= AT_ONCE && outcome !== 'disclosed-in-part') {
    const words = `Question ${number}: which provision was relied on?`;
    const provision = await asker.one({ ...ask, words, choices: all.map(provisionChoice) });
    return all.find((each) => each.provision === provision);
  }
  const none: Choice = {
    value: NONE,
    label: 'None: nothing was refused, the rest is missing for another reason',
  };
  const wanted = regime === 'EIR' ? 'regulation' : 'section';
  const section = await asker.one({
    ...ask,
    words: `Question ${number}: under which ${wanted}? Type a number or a word to search.`,
    example: exampleProvision(outcome, regime),
    ...(outcome === 'disclosed-in-part' ? { optional: true as const } : {}),
    choices: [
      ...sections.map(sectionChoice),
      ...(outcome === 'disclosed-in-part' && chosen.length === 0 ? [none] : []),
    ],
  });
  const { provisions, limbless } = sections.find((each) => each.section.provision === section) ?? {};
  if (provisions === undefined || limbless === undefined) return undefined;
  const [first, ...others] = provisions;
  if (others.length === 0) return first;
  const provision = await asker.one({
    ...ask,
    words: `Question ${number}: which part of ${wanted} ${section}?`,
    choices: [...provisions.map(provisionChoice), ...limbless.map(limblessChoice)],
  });
  return [...provisions, ...limbless].find((each) => each.provision === provision);
}

function sectionChoice({ section, provisions }: SectionChoice): Choice {
  return {
    value: section.provision,
    label: `${section.provision}  ${section.title}`,
    hint: section.meaning,
    found: provisions.map(({ provision, subject, title }) => [provision, subject, title].join(' ')).join(' '),
  };
}

/** One provision with what it covers. */
export function provisionChoice(exemption: Exemption): Choice {
  const { provision } = exemption;
  const name = provisionName(exemption).replace(/^[^:]*:?\s*/, '');
  const silent = exemption.duty === 'confirm-or-deny' && name === '';
  const label = name || (silent ? 'neither confirm nor deny' : exemption.title);
  const meaning = provisionMeaning(exemption);
  // What is said of the whole section has been read when the section was chosen.
  const known = partOf(exemption)[0]?.meaning === meaning;
  return { value: provision, label: `${provision}  ${label}`, ...(known ? {} : { hint: meaning }) };
}

function limblessChoice({ provision }: Exemption): Choice {
  return {
    value: provision,
    label: `${provision}  as it stands: the response names no part of it`,
    hint: 'The check will say that a part is missing: accept its warning with that reason.',
  };
}

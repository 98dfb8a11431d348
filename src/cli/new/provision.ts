import { exemptionKnown } from '../../checks/rules/exemption-known.ts';
import { printProvision, readProvision } from '../../domain/citation.ts';
import { isNotHeld } from '../../domain/demand.ts';
import type { Exemption } from '../../domain/exemption.ts';
import { exampleProvision, provisionChoices, type SectionChoice } from '../../domain/fitting-provision.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { partOf } from '../../domain/provision-tree.ts';
import { partName, type Regime } from '../../domain/regime.ts';
import { findExemption } from '../../domain/registers/index.ts';
import { capitalised } from '../../formats/exemption-explanation.ts';
import { provisionMeaning, provisionName } from '../../formats/exemption-page.ts';
import type { Choice } from './asker.ts';
import type { Setting } from './setting.ts';
import { faultIn } from './trial.ts';

/** So few sections that all that is in them can stand in one list. */
const FEW = 3;
/** As many provisions as one list shows without a search. */
const AT_ONCE = 12;
/** Stands for no exemption, where there need not be one. */
const NONE: Choice = {
  value: 'none',
  label: 'None: nothing was refused, the rest is missing for another reason',
};

/** The provision that a law has under these words; undefined where it has none. */
export function readExemption(written: string, regime: Regime): Exemption | undefined {
  return findExemption(regime, readProvision(written, regime) ?? written.replaceAll(/\s+/g, ''));
}

/** The provision that an option gives, in any spelling; what is wrong with it goes to the problems. */
export function givenProvision(
  written: string,
  question: string,
  regime: Regime,
  { log, problems }: Setting,
): Exemption | undefined {
  const exemption = readExemption(written, regime);
  if (exemption !== undefined) return exemption;
  const fields = { regime, questions: [{ outcome: 'withheld' as const, exemptions: [written] }] };
  const fault = faultIn(fields, log, [exemptionKnown]);
  if (fault !== undefined)
    problems.push({ option: 'exemption', question, message: fault.message, remedy: fault.remedy });
  return undefined;
}

/** One provision out of those that fit the outcome and are not chosen yet; undefined where there is none to choose. */
export async function askProvision(
  number: string,
  outcome: Outcome,
  regime: Regime,
  chosen: readonly Exemption[],
  { asker, authority }: Setting,
): Promise<Exemption | undefined> {
  const sections = provisionChoices(outcome, regime, { ...authority, chosen });
  const inPart = outcome === 'disclosed-in-part';
  const [only, ...others] = sections.flatMap(({ provisions }) => provisions);
  if (only === undefined) return undefined;
  if (others.length === 0 && !inPart) {
    // Regulations alone have an exception for what is not held, and few letters cite it.
    const unsaid = isNotHeld(only) ? ' If the response does not cite it, delete it.' : '';
    asker.tell(`${capitalised(printProvision(only))} goes with that outcome, and is put in.${unsaid}`);
    return only;
  }
  const ask = { option: 'exemption', question: number, ...(inPart ? { optional: true as const } : {}) };
  const none = inPart && chosen.length === 0 ? [NONE] : [];
  const wanted = partName(regime);
  // The Regulations have nearly all of their exceptions in one, whose name says little.
  if (sections.length <= FEW)
    return askPart(sections, `Question ${number}: which provision was relied on?`, none);
  const chosenSection = await asker.one({
    ...ask,
    words: `Question ${number}: under which ${wanted}? Type a number or a word to search.`,
    example: exampleProvision(outcome, regime),
    choices: [...sections.map(sectionChoice), ...none],
  });
  const within = sections.filter(({ section }) => section.provision === chosenSection);
  return within[0]?.provisions.length === 1
    ? within[0].provisions[0]
    : askPart(within, `Question ${number}: which part of ${wanted} ${chosenSection}?`, []);

  async function askPart(
    parts: readonly SectionChoice[],
    words: string,
    besides: readonly Choice[],
  ): Promise<Exemption | undefined> {
    const provisions = parts.flatMap((part) => part.provisions);
    const limbless = parts.flatMap((part) => part.limbless);
    if (provisions.length === 0) return undefined;
    const choices = [...provisions.map(offered), ...limbless.map(limblessChoice), ...besides];
    const isLong = choices.length > AT_ONCE;
    const provision = await asker.one({
      ...ask,
      words: isLong ? `${words} Type to search.` : words,
      ...(isLong ? { example: exampleProvision(outcome, regime) } : {}),
      choices: isLong ? choices.map((choice) => ({ found: '', ...choice })) : choices,
    });
    return [...provisions, ...limbless].find((each) => each.provision === provision);
  }

  /** Beside what was disclosed, one for saying neither is rarely meant, and its name does not say what it is. */
  function offered(exemption: Exemption): Choice {
    const choice = provisionChoice(exemption);
    if (exemption.duty !== 'confirm-or-deny' || outcome === 'neither-confirmed-nor-denied') return choice;
    return {
      ...choice,
      label: `${exemption.provision}  neither confirm nor deny`,
      hint: 'Only where the response does not even say whether it holds the rest.',
    };
  }
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

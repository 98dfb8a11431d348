import { isForGovernment, isNotHeld, isRefusalOfRequest } from './demand.ts';
import type { Exemption, Provision } from './exemption.ts';
import type { Outcome } from './outcome.ts';
import { inOrder, isWithin } from './provision-tree.ts';
import type { Regime } from './regime.ts';
import { exemptionsOf, findExemption } from './registers/index.ts';

/** Outcomes that say by their name which provision was relied on. */
const NAMED: Readonly<Partial<Record<Outcome, Readonly<Record<Regime, readonly Provision[]>>>>> = {
  'already-accessible': { FOIA: ['21(1)', '21'], EIR: [], FOISA: ['25(1)', '25', '25(3)'], EISR: [] },
  'future-publication': {
    FOIA: ['22(1)', '22', '22A(1)', '22A'],
    EIR: [],
    FOISA: ['27(1)', '27', '27(2)'],
    EISR: [],
  },
  'cost-limit': {
    FOIA: ['12(1)', '12(2)', '12'],
    EIR: ['12(4)(b)'],
    FOISA: ['12(1)', '12'],
    EISR: ['10(4)(b)'],
  },
  vexatious: { FOIA: ['14(1)', '14'], EIR: ['12(4)(b)'], FOISA: ['14(1)', '14'], EISR: ['10(4)(b)'] },
  repeated: { FOIA: ['14(2)', '14'], EIR: ['12(4)(b)'], FOISA: ['14(2)', '14'], EISR: ['10(4)(b)'] },
};

/** The provisions that an outcome names by itself; undefined where it leaves them open. */
export function namedProvisions(outcome: Outcome, regime: Regime): readonly Provision[] | undefined {
  return NAMED[outcome]?.[regime];
}

/**
 * The outcome that says more than “withheld” of what one provision covers by itself. Research is not among them:
 * sections 22A FOIA and 27(2) FOISA cover it because a report is to come, which need never hold all of it.
 */
export function ownOutcome(exemption: Exemption): Outcome | undefined {
  if (isResearch(exemption)) return undefined;
  const named: readonly Outcome[] = ['already-accessible', 'future-publication'];
  return named.find((outcome) => fitsOutcome(exemption, outcome));
}

/** FOISA has two exemptions in its section 27; who cites the section alone may mean either. */
function isResearch({ regime, section, provision }: Exemption): boolean {
  return (
    (regime === 'FOIA' && section === '22A') ||
    (regime === 'FOISA' && section === '27' && !isWithin(provision, '27(1)'))
  );
}

/** For each regime one that lets information be withheld, and one that lets its existence be left open. */
const EXAMPLES: Readonly<Record<Regime, readonly [Provision, Provision]>> = {
  FOIA: ['31(1)(a)', '31(3)'],
  EIR: ['12(5)(b)', '12(6)'],
  FOISA: ['35(1)(a)', '18(1)'],
  EISR: ['10(5)(b)', '10(8)'],
};

/** A provision that can stand behind an outcome which names none by itself. */
export function exampleProvision(outcome: Outcome, regime: Regime): Provision {
  return EXAMPLES[regime][outcome === 'neither-confirmed-nor-denied' ? 1 : 0];
}

/** Whether a provision can by itself stand behind an outcome. Where a part was disclosed, any can. */
export function fitsOutcome(exemption: Exemption, outcome: Outcome): boolean {
  const { regime, provision, duty, kind } = exemption;
  switch (outcome) {
    case 'disclosed':
      return false;
    case 'not-held':
    case 'not-held-explained':
      // Under the Regulations “not held” is itself an exception: 12(4)(a) EIR, 10(4)(a) in Scotland.
      return isNotHeld(exemption);
    case 'neither-confirmed-nor-denied':
      return duty === 'confirm-or-deny';
    case 'withheld':
      return kind !== 'procedural' && duty === 'disclose';
    case 'disclosed-in-part':
      return true;
    default:
      return namedProvisions(outcome, regime)?.includes(provision) ?? false;
  }
}

/** A section, and what a refusal under it can name. */
export interface SectionChoice {
  readonly section: Exemption;
  readonly provisions: readonly [Exemption, ...Exemption[]];
  /** What a response cites that names no limb; the record does not choose one for it. */
  readonly limbless: readonly Exemption[];
}

/**
 * What an authority can choose from for an outcome, complete provisions only, in the order of the law.
 * Sections 35 FOIA and 29 FOISA are for government alone.
 */
export function provisionChoices(
  outcome: Outcome,
  regime: Regime,
  {
    governmentDepartment,
    chosen = [],
  }: { readonly governmentDepartment: boolean; readonly chosen?: readonly Exemption[] },
): readonly SectionChoice[] {
  const sections = exemptionsOf(regime).filter(({ provision, section }) => provision === section);
  return inOrder(sections).flatMap((section) => {
    if (isForGovernment(section) && !governmentDepartment) return [];
    const [first, ...others] = completeIn(section).filter(
      (each) =>
        fitsOutcome(each, outcome) &&
        !chosen.includes(each) &&
        !hasOwnOutcome(each, outcome, chosen.length === 0),
    );
    const limbless = [section, ...inside(section)].filter(
      (each) => each.limbs.length > 0 && fitsOutcome(each, outcome) && !isRefusalOfRequest(each),
    );
    return first === undefined ? [] : [{ section, provisions: [first, ...others], limbless }];
  });
}

/** 12(2) leads to “cost-limit” and not to saying neither; 21(1) and 22(1), relied on alone, are not “withheld”. */
function hasOwnOutcome(exemption: Exemption, outcome: Outcome, alone: boolean): boolean {
  if (outcome === 'neither-confirmed-nor-denied') return isRefusalOfRequest(exemption);
  return outcome === 'withheld' && alone && ownOutcome(exemption) !== undefined;
}

/** The provisions of a section that say enough in a refusal: its limbs, and those for saying neither. */
function completeIn(section: Exemption): readonly Exemption[] {
  const limbs = section.limbs.flatMap((limb) => findExemption(section.regime, limb) ?? []);
  const neither = inside(section).filter(
    ({ duty, limbs: narrower }) => duty === 'confirm-or-deny' && narrower.length === 0,
  );
  const disclose = inside(section).find(({ duty }) => duty === 'disclose');
  const sole = limbs.some(({ duty }) => duty === 'disclose') || disclose === undefined ? [] : [disclose];
  return [...new Set([...sole, ...limbs, ...neither])];
}

function inside(section: Exemption): readonly Exemption[] {
  return exemptionsOf(section.regime).filter(
    (other) => other.section === section.provision && other !== section,
  );
}

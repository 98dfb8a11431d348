import { confirmOrDeny } from '../../checks/rules/confirm-or-deny.ts';
import { outcomeExemption } from '../../checks/rules/outcome-exemption.ts';
import { printProvision } from '../../domain/citation.ts';
import { conditionsOf, hasTwoLevels, isCondition, needsCondition } from '../../domain/demand.ts';
import type { Exemption } from '../../domain/exemption.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { Regime } from '../../domain/regime.ts';
import type { AnsweredQuestion, AnsweredReliance } from './answered.ts';
import type { GivenQuestion, GivenReliance } from './given.ts';
import { askProvision, givenProvision, provisionChoice } from './provision.ts';
import { askReasons } from './reasons.ts';
import type { Setting } from './setting.ts';
import { faultIn } from './trial.ts';

/** Outcomes that say why something was not given, under exemptions of which there may be several. */
const REFUSED: readonly Outcome[] = ['disclosed-in-part', 'withheld', 'neither-confirmed-nor-denied'];
/** Outcomes under which nothing is relied on. */
export const UNREFUSED: readonly Outcome[] = ['disclosed', 'not-held', 'not-held-explained'];
const LIKELIHOODS = ['would', 'would-be-likely'] as const;
const UNSAID = 'unsaid';

/** Adds what was relied on for a question, and the reasons: each exemption with all that belongs to it, then the next. */
export async function askReliances(
  { label: number, reliances, sections }: AnsweredQuestion,
  outcome: Outcome,
  given: GivenQuestion | undefined,
  regime: Regime,
  setting: Setting,
): Promise<void> {
  const { asker } = setting;

  function rely(exemption: Exemption): AnsweredReliance {
    const reliance = { exemption };
    reliances.push(reliance);
    return reliance;
  }

  async function complete(relied: readonly AnsweredReliance[], own: Group['own']): Promise<void> {
    for (const reliance of relied) {
      // A condition has no harm of its own.
      const given = reliance === relied[0] ? own.likelihood : undefined;
      const likelihood = await askLikelihood(reliance.exemption, given, number, setting);
      if (likelihood !== undefined) reliance.likelihood = likelihood;
    }
    const exemptions = relied.map(({ exemption }) => exemption);
    await askReasons(exemptions, own, sections, { number, outcome, asker });
  }

  const { likelihood, reasons, publicInterest } = given ?? {};
  judgeLikelihood(likelihood, number, setting);
  const ofAll = {
    ...(likelihood === undefined ? {} : { likelihood }),
    ...(reasons === undefined ? {} : { reasons }),
    ...(publicInterest === undefined ? {} : { publicInterest }),
  };
  if (given !== undefined && given.exemptions.length > 0) {
    for (const { provisions, own } of groupsOf(given.exemptions, number, outcome, regime, setting))
      await complete(provisions.map(rely), { ...ofAll, ...own });
  } else {
    do {
      const chosen = reliances.map(({ exemption }) => exemption);
      const exemption = await askProvision(number, outcome, regime, chosen, setting);
      if (exemption === undefined) break;
      // Before more is asked about it, so that it is kept where the asker stops.
      const reliance = rely(exemption);
      const conditions = (await askCondition(exemption, number, setting)).map(rely);
      await complete([reliance, ...conditions], ofAll);
    } while (
      REFUSED.includes(outcome) &&
      (await asker.another(`Question ${number}: was another exemption relied on?`))
    );
  }
  // Where no exemption takes them, the reasons are those of the question.
  if (reliances.length === 0) await askReasons([], ofAll, sections, { number, outcome, asker });
}

/** An exemption with the condition that stands behind it, if one does, and what the options say of both. */
interface Group {
  readonly provisions: readonly Exemption[];
  readonly own: Omit<GivenReliance, 'exemption'>;
}

/** What the options give, if it goes together; what is wrong goes to the problems. */
function groupsOf(
  given: readonly GivenReliance[],
  number: string,
  outcome: Outcome,
  regime: Regime,
  setting: Setting,
): readonly Group[] {
  const groups: Group[] = [];
  for (const { exemption: written, ...own } of given) {
    const exemption = givenProvision(written, number, regime, setting);
    const before = groups.at(-1);
    judgeLikelihood(own.likelihood, number, setting);
    if (exemption === undefined) continue;
    if (before !== undefined && isCondition(exemption) && before.provisions.every(needsCondition))
      groups[groups.length - 1] = {
        provisions: [...before.provisions, exemption],
        own: { ...before.own, ...own },
      };
    else groups.push({ provisions: [exemption], own });
  }
  const all = groups.flatMap(({ provisions }) => provisions);
  if (all.length === given.length) judgeTogether(all, number, outcome, regime, setting);
  return groups;
}

/** Whether the outcome and the exemptions that the options give go together. */
function judgeTogether(
  exemptions: readonly Exemption[],
  number: string,
  outcome: Outcome,
  regime: Regime,
  { log, problems }: Setting,
): void {
  const questions = [{ label: number, outcome, exemptions: exemptions.map(({ provision }) => provision) }];
  const fault = faultIn({ regime, questions }, log, [outcomeExemption, confirmOrDeny]);
  if (fault !== undefined)
    problems.push({ option: 'exemption', question: number, message: fault.message, remedy: fault.remedy });
}

function readLikelihood(written: string): AnsweredReliance['likelihood'] {
  const bare = written.trim().toLowerCase().replaceAll(/\s+/g, '-');
  return LIKELIHOODS.find((each) => each === bare);
}

function judgeLikelihood(written: string | undefined, question: string, { problems }: Setting): void {
  if (written === undefined || readLikelihood(written) !== undefined) return;
  problems.push({
    option: 'likelihood',
    question,
    message: `“${written}” is not a level of likelihood.`,
    remedy: `Choose one of: ${LIKELIHOODS.join(', ')}.`,
  });
}

async function askLikelihood(
  exemption: Exemption,
  given: string | undefined,
  number: string,
  { asker }: Setting,
): Promise<AnsweredReliance['likelihood']> {
  if (given !== undefined) return readLikelihood(given);
  if (!hasTwoLevels(exemption)) return undefined;
  const likelihood = await asker.one({
    option: 'likelihood',
    question: number,
    words: `Question ${number}, ${printProvision(exemption)}: which likelihood of harm is claimed?`,
    optional: true,
    choices: [
      { value: 'would-be-likely', label: 'The harm would be likely to happen' },
      { value: 'would', label: 'The harm would happen' },
      { value: UNSAID, label: 'The response does not say which' },
    ],
  });
  return likelihood === UNSAID ? undefined : likelihood;
}

async function askCondition(
  exemption: Exemption,
  number: string,
  { asker }: Setting,
): Promise<readonly Exemption[]> {
  const conditions = conditionsOf(exemption);
  if (conditions.length === 0) return [];
  const chosen = await asker.one({
    option: 'exemption',
    question: number,
    words: `Question ${number}, ${printProvision(exemption)}: which condition is met?`,
    optional: true,
    choices: [
      ...conditions.map(provisionChoice),
      { value: UNSAID, label: 'The response names no condition' },
    ],
  });
  return conditions.filter(({ provision }) => provision === chosen);
}

import { isRefusalOfRequest, sendsToRegulations } from '../../domain/demand.ts';
import {
  exampleProvision,
  fitsOutcome,
  namedProvisions,
  ownOutcome,
} from '../../domain/fitting-provision.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { isEnvironmental, type Regime } from '../../domain/regime.ts';
import type { Rule, RuleProblem } from '../rule.ts';
import type { SubjectQuestion, SubjectReliance } from '../subject.ts';

const NONE: readonly Outcome[] = ['disclosed', 'not-held', 'not-held-explained'];
/** These refuse the request and not information, and an exemption may be relied on beside them. */
const REFUSALS: readonly Outcome[] = ['cost-limit', 'vexatious', 'repeated'];

export const outcomeExemption: Rule = {
  id: 'outcome-exemption',
  severity: 'error',
  why: 'Section 17(1)(b): what is withheld names its exemption. What is disclosed, or not held, is not exempt.',
  bad: `questions:
  - text: How many patrol cars are there?
    outcome: withheld`,
  good: `questions:
  - text: How many patrol cars are there?
    outcome: withheld
    exemptions: ["31(1)(a)"]`,
  *check({ data, questions, locate }) {
    for (const question of questions) {
      for (const [index, { written, regime, at }] of question.reliances.entries()) {
        const same = (other: { written: string; regime: Regime }): boolean =>
          other.written === written && other.regime === regime;
        if (question.reliances.slice(0, index).some(same))
          yield {
            ...at(),
            question: question.label,
            message: `Question ${question.label} names “${written}” twice.`,
            remedy: 'Delete one of the two, or correct it: the letter may name another limb.',
          };
      }
      for (const { message, remedy } of problems(question, data.regime)) {
        yield { ...locate(...question.path, 'outcome'), question: question.label, message, remedy };
      }
    }
  },
};

function* problems(
  { label, data: { outcome }, reliances: all }: SubjectQuestion,
  regime: Regime,
): Iterable<Pick<RuleProblem, 'message' | 'remedy'>> {
  if (all.some(({ exemption }) => exemption === undefined)) return;
  // Section 39 beside an exception says which law decides, and nothing of the outcome.
  const reliances = all.some((reliance) => isEnvironmental(reliance.regime))
    ? all.filter(({ exemption }) => exemption === undefined || !sendsToRegulations(exemption))
    : all;
  const written = reliances.map((reliance) => reliance.written).join(', ');
  const about = `Question ${label} is “${outcome}”`;
  if (NONE.includes(outcome)) {
    if (reliances.every((reliance) => fits(reliance, outcome))) return;
    yield {
      message: `${about} and names an exemption (${written}).`,
      remedy:
        outcome === 'disclosed'
          ? 'Delete the exemption, or write “disclosed-in-part” or “withheld”.'
          : 'Delete the exemption, or write “withheld” if the information is held.',
    };
    return;
  }
  if (outcome === 'disclosed-in-part') return;
  // What the letter relies on only in case that another provision fails does not decide the outcome.
  const certain = reliances.filter(({ inTheAlternative }) => !inTheAlternative);
  const main = certain.length > 0 ? certain : reliances;
  const names = main.map((reliance) => reliance.written).join(', ');
  const fitting = namedProvisions(outcome, regime);
  if (fitting !== undefined) {
    const those = fitting.filter((each) => each.includes('(')).join(' or ');
    const foreign = main.filter((reliance) => !fits(reliance, outcome));
    if (reliances.length === 0 && fitting.length > 0) {
      yield { message: `${about} and names no provision.`, remedy: `Add exemptions: ["${fitting[0]}"].` };
    } else if (REFUSALS.includes(outcome)) {
      // Sections 12 and 14 refuse the request; a letter may add that part of it would be exempt as well.
      if (foreign.length < main.length) return;
      const [other = 'withheld'] = refusal(main)?.outcomes ?? [];
      yield {
        message: `${about} and relies on ${names}.`,
        remedy: `That outcome goes with ${those}. Add what the letter relies on, or write “${other}”.`,
      };
    } else if (foreign.length > 0) {
      yield {
        message: `${about} and names ${foreign.map((reliance) => reliance.written).join(', ')}.`,
        remedy:
          fitting.length > 0
            ? `That outcome goes with ${those} only. Write “withheld” where other exemptions apply too.`
            : `Under ${regime} write “withheld”.`,
      };
    }
    return;
  }
  if (reliances.length === 0) {
    yield {
      message: `${about} and names no exemption.`,
      remedy: `Add the exemption, for example exemptions: ["${exampleProvision(outcome, regime)}"].`,
    };
    return;
  }
  if (outcome !== 'withheld') return;
  const other = refusal(main);
  if (other !== undefined && !main.some((reliance) => fits(reliance, outcome))) {
    yield {
      message: `${about} under ${other.written}, which is not an exemption but another kind of refusal.`,
      remedy: `Write ${other.outcomes.map((each) => `“${each}”`).join(' or ')}.`,
    };
  } else if (main.every(({ exemption }) => exemption?.duty === 'confirm-or-deny')) {
    yield {
      message: `${about}, and ${names} only lifts the duty to say whether information is held.`,
      remedy: 'Write “neither-confirmed-nor-denied”, or name the exemption for what is held.',
    };
  }
  const [better, ...others] = new Set(reliances.map(({ exemption }) => exemption && ownOutcome(exemption)));
  if (better !== undefined && others.length === 0)
    yield {
      message: `${about} under ${written} alone.`,
      remedy: `Write “${better}”: readers can then see where or when to find it.`,
    };
}

function fits({ exemption }: SubjectReliance, outcome: Outcome): boolean {
  return exemption !== undefined && fitsOutcome(exemption, outcome);
}

/** The first provision that refuses the request, and the outcomes that go with it: section 14, cited alone, has two. */
function refusal(
  reliances: readonly SubjectReliance[],
): { readonly written: string; readonly outcomes: readonly Outcome[] } | undefined {
  const found = reliances.find(({ exemption }) => exemption !== undefined && isRefusalOfRequest(exemption));
  return found && { written: found.written, outcomes: REFUSALS.filter((outcome) => fits(found, outcome)) };
}

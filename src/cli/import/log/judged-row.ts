import type { Outcome } from '../../../domain/outcome.ts';
import type { Judged } from '../decision/judged.ts';
import type { Judgement } from '../decision/judgement.ts';
import { type Cited, fits, narrowest, outcomeNamed } from '../fact/exemption.ts';
import type { Found } from '../fact/found.ts';

/** What the cells of a row say of all its questions together. */
export interface RowVerdict {
  readonly outcome?: Found<Outcome>;
  /** The request had no answer on the merits: it was withdrawn, or sent elsewhere. */
  readonly unanswered: boolean;
  readonly cited: readonly Cited[];
}

const GIVEN: readonly Outcome[] = ['disclosed', 'not-held', 'not-held-explained'];
/** What the words of a response may say more closely than "refused" in a column. */
const REFUSALS: readonly Outcome[] = [
  'neither-confirmed-nor-denied',
  'cost-limit',
  'vexatious',
  'repeated',
  'already-accessible',
  'future-publication',
];

/** Joins what the words of the response say of each question with what the columns say of the row. */
export function joined(
  judgement: Judgement,
  { outcome, unanswered, cited }: RowVerdict,
): Judgement & { readonly contradicted: readonly Found<Outcome>[] } {
  const many = judgement.questions.length > 1;
  const contradicted: Found<Outcome>[] = [];
  const tied = judgement.questions.flatMap((each) => each.cited.map(({ provision }) => provision));
  const ofRow = cited.filter(({ provision }) => !tied.some((other) => other.startsWith(provision)));
  const questions = judgement.questions.map((own): Judged => {
    const chosen = chosenOf(own.outcome);
    const all = narrowest([...own.cited, ...ofRow]);
    // Without an outcome it is known what a single question was refused under, and of several it is not.
    if (chosen === undefined) return { cited: many || unanswered ? [] : all };
    const value = outcomeNamed(all, chosen.value);
    return { outcome: { ...chosen, value }, cited: all.filter((each) => fits(each, value)) };
  });
  const recorded = questions.flatMap((each) => each.cited.map(({ provision }) => provision));
  const lost = [...judgement.questions.flatMap((each) => each.cited), ...ofRow].filter(
    ({ provision }) => !recorded.some((other) => other.startsWith(provision)),
  );
  const refused = questions.flatMap(({ outcome: each }, index) =>
    each !== undefined && !GIVEN.includes(each.value) ? [index] : [],
  );
  const doubtful = [...new Set([...judgement.doubtful, ...lost.map(({ from }) => from)])];
  return { questions, refused, doubtful, contradicted };

  function chosenOf(own: Found<Outcome> | undefined): Found<Outcome> | undefined {
    if (unanswered) return undefined;
    // Words that refuse nothing, beside an exemption in its column: something was refused, and not how much.
    if (outcome === undefined && !many && own?.value === 'disclosed' && ofRow.length > 0) return undefined;
    if (outcome === undefined || own === undefined || own.value === outcome.value) return outcome ?? own;
    const closer =
      (outcome.value === 'disclosed-in-part' && many) ||
      (outcome.value === 'withheld' && REFUSALS.includes(own.value)) ||
      (outcome.value === 'not-held' && own.value === 'not-held-explained');
    if (closer) return { ...own, from: `${outcome.from}. ${own.from}` };
    contradicted.push(own);
    return outcome;
  }
}

import { OUTCOMES, type Outcome } from '../../../domain/outcome.ts';
import type { Regime } from '../../../domain/regime.ts';
import { type Cited, outcomeNamed } from '../fact/exemption.ts';
import type { Found } from '../fact/found.ts';
import { readExemptionCell } from './exemption-cell.ts';
import type { RowVerdict } from './judged-row.ts';
import { isIdle, isLink, isProvision, isUnanswered, readOutcomeCell, type Said } from './outcome-cell.ts';
import { type Cell, type Cells, fromOf } from './row-cell.ts';
import { type Keep, NOTHING, short } from './row-value.ts';

/** What one cell says. */
interface Saying {
  readonly cell: Cell;
  readonly said: Said | undefined;
}

const LONG_CELL = 120;
/** A column for each exemption, with a mark in the rows that rely on it. */
const TICKED = /^(?:y|yes|x|true|✓|✔|1)$/i;
/** What a column of exemptions or reasons may say in the place of a provision. */
const ASIDE: readonly Said[] = [
  'neither-confirmed-nor-denied',
  'not-held',
  'cost-limit',
  'vexatious',
  'repeated',
  'already-accessible',
  'future-publication',
  'no-answer',
];
/** What the columns of outcome and exemptions say of the row as a whole. */
export function verdictOf(cells: Cells, regime: Regime, keep: Keep): RowVerdict {
  const exemptions = exemptionsOf(cells, regime, keep);
  const { asides } = exemptions;
  const sayings = cells.of('outcome').flatMap((cell): Saying[] => {
    const said = readOutcomeCell(cell.cell, cell.column.name);
    return said === undefined && NOTHING.test(cell.cell) ? [] : [{ cell, said }];
  });
  const provisions = cells.of('response').filter(({ cell }) => isProvision(cell));
  // "Section 12" alone, as a response, is what it would be in a column of outcomes.
  if (sayings.length === 0) sayings.push(...provisions.map((cell) => ({ cell, said: undefined })));
  const named = sayings.map(({ cell }) => readExemptionCell(cell.cell, regime, cell.column.title).cited);
  const cited = [...exemptions.cited, ...named.flat()];
  const none = sayings.filter(({ said }) => said === 'no-answer');
  const outcome = outcomeOf(sayings, named, exemptions);
  const unanswered =
    none.length > 0 ? none : outcome === undefined ? asides.filter(({ said }) => said === 'no-answer') : [];
  // Without a column that says so, a response of a few words is no more than a note of what came of the request.
  const notes = outcome === undefined && sayings.length + unanswered.length === 0 ? cells.of('response') : [];
  const ends = [...unanswered.map((each) => each.cell), ...notes.filter(({ cell }) => isUnanswered(cell))];
  for (const cell of ends)
    keep(
      cell,
      `“${short(cell)}” is no answer, so its questions have no outcome.`,
      'Delete the draft if the log should not show it, or give the outcome.',
    );
  const idle = notes.filter(({ cell }) => isIdle(cell));
  if (idle.length > 0 && idle.length === notes.length) {
    for (const cell of idle) saysNothing(cell, keep);
    return { unanswered: true, cited };
  }
  const silent = sayings.filter(({ said }) => said === 'silent').map(({ cell }) => cell);
  const others = [...sayings, ...asides]
    .map(({ cell }) => cell)
    .filter((cell) => ![...ends, ...silent, ...(outcome?.cells ?? [])].includes(cell));
  for (const cell of others) {
    if (ends.length > 0 || outcome !== undefined) keep(cell);
    else saysNothing(cell, keep);
  }
  if (ends.length > 0 || outcome === undefined) {
    for (const cell of silent) keep(cell);
    return { unanswered: ends.length > 0, cited };
  }
  // A mark of inference holds a piece of a long cell, and the draft has to hold all of it.
  for (const cell of outcome.cells) if (cell.cell.length > LONG_CELL) keep(cell);
  const from = [...outcome.cells, ...silent].map(fromOf).join('; ');
  return { outcome: { value: outcome.value, from }, unanswered: false, cited };
}

function saysNothing(cell: Cell, keep: Keep): void {
  keep(
    cell,
    // A log of links would have as many remarks as rows.
    isLink(cell.cell)
      ? 'A link alone does not say what came of the request.'
      : `“${short(cell)}” does not say what came of the request.`,
    'Its questions have an outcome only where the words of the response say one: give it.',
  );
}

/** What the columns of exemptions say. */
interface Exemptions {
  readonly cited: readonly Cited[];
  /** The cells that cite them. */
  readonly citing: readonly Cell[];
  /** What stands in the place of provisions. */
  readonly asides: readonly Saying[];
}

function exemptionsOf(cells: Cells, regime: Regime, keep: Keep): Exemptions {
  const asides: Saying[] = [];
  const citing: Cell[] = [];
  const cited = cells.of('exemptions').flatMap((cell): readonly Cited[] => {
    const written = TICKED.test(cell.cell) ? cell.column.name : cell.cell;
    const read = readExemptionCell(written, regime, cell.column.title);
    if (read.cited.length > 0) citing.push(cell);
    if (!read.unread) return read.cited;
    const said =
      read.cited.length === 0 && cell.cell.length < LONG_CELL ? readOutcomeCell(cell.cell) : undefined;
    if (said !== undefined && ASIDE.includes(said)) asides.push({ cell, said });
    else
      keep(
        cell,
        `“${short(cell)}” could not be read as provisions.`,
        'The draft keeps the words: add what the response relies on to “exemptions”.',
      );
    return read.cited;
  });
  return { cited, citing, asides };
}

type Concluded = Pick<Found<Outcome>, 'value'> & { readonly cells: readonly Cell[] };

/** The outcome that the cells name, by words before marks, or that follows from several of them together. */
function outcomeOf(
  sayings: readonly Saying[],
  named: readonly (readonly Cited[])[],
  { cited, citing, asides }: Exemptions,
): Concluded | undefined {
  const outcomes = [...sayings]
    .sort((a, b) => Number(isMark(a)) - Number(isMark(b)))
    .flatMap(({ cell, said }) => (isOutcome(said) ? [{ value: said, cells: [cell] }] : []));
  const by = (said: Said): readonly Cell[] =>
    sayings.filter((each) => each.said === said).map(({ cell }) => cell);
  const [nothing, withheld] = [by('nothing-given'), by('something-withheld')];
  const aside = asides.find(({ said }) => isOutcome(said));
  const asided = aside && isOutcome(aside.said) ? { value: aside.said, cells: [aside.cell] } : undefined;
  const [first] = outcomes;
  if (first?.value === 'disclosed' && withheld.length > 0)
    return { value: 'disclosed-in-part', cells: [...first.cells, ...withheld] };
  if (first?.value === 'withheld' && asided) return { ...asided, cells: [...first.cells, ...asided.cells] };
  if (first !== undefined) return first;
  if (asided) return { ...asided, cells: [...nothing, ...withheld, ...asided.cells] };
  // "Was it released? No", beside the provision that it was refused under, or the mark that it was withheld.
  const refusal = outcomeNamed(cited, 'withheld');
  if (nothing.length > 0 && cited.length + withheld.length > 0)
    return { value: refusal, cells: [...nothing, ...withheld] };
  // Section 14 refuses a request as a whole.
  if (refusal === 'vexatious' || refusal === 'repeated') return { value: refusal, cells: citing };
  // "Section 12" in the column of outcomes is a refusal.
  const at = named.findIndex(({ length }) => length > 0);
  const cell = sayings[at]?.cell;
  if (cell === undefined || sayings[at]?.said !== undefined) return undefined;
  return { value: outcomeNamed(named[at] ?? [], 'withheld'), cells: [cell] };
}

function isOutcome(said: Said | undefined): said is Outcome {
  return OUTCOMES.some((outcome) => outcome === said);
}

/** "Yes" to a question says less than words. */
function isMark({ cell }: Saying): boolean {
  return /^(?:y(?:es)?|no?|none|nil)$/i.test(cell.cell);
}

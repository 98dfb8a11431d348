import { fieldsByName } from './field-name.ts';
import type { Mapped } from './mapped.ts';
import { readOutcomeCell } from './outcome-cell.ts';

/** Fewer responses show nothing about their column. */
const ENOUGH = 3;
const MARK = /^(?:y(?:es)?|no?|none|held|not held)$/i;

/**
 * Of several columns that can be the outcome, the one in which most of the values are outcomes on the merits, and
 * those that answer a question beside it ("Held?", "Withheld?"). Where there is none, a column of responses of a few
 * words each: "Information provided", "Not held".
 */
export function withOutcome(found: readonly Mapped[]): readonly Mapped[] {
  const rated = found
    .filter(({ field }) => field === 'outcome')
    .map((mapped) => ({ mapped, fit: fitOf(mapped) }));
  const best = rated.sort((a, b) => b.fit - a.fit)[0]?.mapped;
  if (best !== undefined)
    return found.map((mapped) =>
      mapped.field !== 'outcome' || mapped === best || isMarks(mapped)
        ? mapped
        : { column: mapped.column, field: 'unplaced', because: 'a second outcome' },
    );
  const brief = found.find(
    ({ field, column }) => field === 'response' && isBrief(column.values, column.name),
  );
  return found.map((mapped) => (mapped === brief ? { ...mapped, field: 'outcome' } : mapped));
}

/** How many of the values are outcomes on the merits; a name counts where the values do not decide. */
function fitOf({ column: { values, name } }: Mapped): number {
  const merits = values.filter((value) => {
    const said = value.length < 120 ? readOutcomeCell(value, name) : undefined;
    return said !== undefined && said !== 'no-answer' && said !== 'silent';
  }).length;
  return (
    merits * 2 +
    (isMarks({ column: { values } }) ? -merits : 0) +
    1 / (fieldsByName(name).indexOf('outcome') + 2)
  );
}

function isMarks({ column: { values } }: { readonly column: Pick<Mapped['column'], 'values'> }): boolean {
  return values.filter((value) => MARK.test(value)).length * 2 > values.length;
}

function isBrief(values: readonly string[], name: string): boolean {
  const brief = values.filter(
    (value) =>
      value.length < 60 &&
      !/[.?!]$|\b(?:we|i|our)\b/i.test(value) &&
      readOutcomeCell(value, name) !== undefined,
  );
  return values.length >= ENOUGH && brief.length * 4 > values.length * 3;
}

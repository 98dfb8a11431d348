import { type DateOrder, isInFigures, readDateCell } from './date-cell.ts';
import { DATES, type Mapped } from './mapped.ts';

/** What the values of a column show of the order of day and month. */
interface Shown {
  /** A value that only the one order makes a date of, and one that only the other does. */
  readonly dayFirst?: string;
  readonly monthFirst?: string;
  /** There are dates in figures. */
  readonly figures: boolean;
}

/** The order of day and month of each column of dates: as its values show, or those of another column, or the British one. */
export function withOrders(mapping: readonly Mapped[]): readonly Mapped[] {
  const known = mapping.map((mapped) => orderShown(shownBy(mapped))).find((order) => order !== undefined);
  return mapping.map((mapped) => {
    if (!DATES.includes(mapped.field) || mapped.order !== undefined) return mapped;
    return { ...mapped, order: orderShown(shownBy(mapped)) ?? known ?? 'day-first' };
  });
}

/** How the dates in figures are read, and what shows it; a sentence for each column that has some. */
export function orderSentences(mapping: readonly Mapped[]): readonly string[] {
  const told = mapping.find((mapped) => orderShown(shownBy(mapped)) !== undefined);
  return mapping.flatMap((mapped) => {
    const { column, order } = mapped;
    const { dayFirst, monthFirst, figures } = shownBy(mapped);
    if (order === undefined || !figures) return [];
    const [shows, against] = order === 'day-first' ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
    const reason =
      shows === undefined && against === undefined
        ? told === undefined
          ? 'as is usual: no value shows it'
          : `as in “${told.column.title}”`
        : [
            ...(shows === undefined ? ['as the mapping says'] : [`as ${shows} shows`]),
            ...(against === undefined ? [] : [`but ${against} shows the other order`]),
          ].join('; ');
    return [`Dates in “${column.title}” are read ${order.replace('-', ' ')}, ${reason}.`];
  });
}

function shownBy({ column, field }: Mapped): Shown {
  if (!DATES.includes(field)) return { figures: false };
  const dates = column.values.filter(isInFigures);
  // “31/02/2025” is no date in either order, and shows none.
  const only = (order: DateOrder, other: DateOrder): string | undefined =>
    dates.find(
      (value) => readDateCell(value, order) !== undefined && readDateCell(value, other) === undefined,
    );
  const dayFirst = only('day-first', 'month-first');
  const monthFirst = only('month-first', 'day-first');
  return {
    ...(dayFirst === undefined ? {} : { dayFirst }),
    ...(monthFirst === undefined ? {} : { monthFirst }),
    figures: dates.length > 0,
  };
}

/** Where a column shows both orders, the British one. */
function orderShown({ dayFirst, monthFirst }: Shown): DateOrder | undefined {
  if (dayFirst !== undefined) return 'day-first';
  return monthFirst === undefined ? undefined : 'month-first';
}

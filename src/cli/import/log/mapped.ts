import type { LogField } from '../../../entries/mapping-schema.ts';
import type { DateOrder } from './date-cell.ts';
import type { Column } from './sheet.ts';

/** A column and what becomes of it. */
export interface Mapped {
  readonly column: Column;
  readonly field: LogField;
  /** For dates in figures. */
  readonly order?: DateOrder;
  /** Why it is not carried, or not placed, in a few words for the table. */
  readonly because?: string;
}

/** Fields that one column fills; of the others several are read one after the other. */
export const SINGLE: readonly LogField[] = [
  'reference',
  'title',
  'received',
  'responded',
  'published',
  'regime',
];

export const DATES: readonly LogField[] = ['received', 'responded', 'published'];

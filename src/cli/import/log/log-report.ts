import { hanging, visibleWidth } from '../../../checks/reports/line.ts';
import { counted } from '../../../strings/counted.ts';
import { LEFT } from '../import-report.ts';
import type { Furniture } from '../message/left.ts';
import type { Mapped } from './mapped.ts';
import type { Remark } from './row-cell.ts';

/** What came of a row that can be an entry. */
export type Fate = 'written' | 'printed' | 'same' | 'edited' | 'different';

/** What came of a log. */
export interface Tally {
  readonly fates: Readonly<Record<Fate, number>>;
  /** Entries that are there, still drafts, and say something else than their row. */
  readonly different: readonly { readonly file: string; readonly row: number }[];
  readonly refused: readonly Remark[];
  readonly remarks: readonly Remark[];
  readonly left: Readonly<Partial<Record<Furniture, number>>>;
  /** Drafts in which a question has no outcome, and in which words have no place. */
  readonly undecided: number;
  readonly unplaced: number;
}

/** By their numbers in the spreadsheet: where cells have lines of their own, nobody can count those of the file. */
const SHOWN_ROWS = 8;

/** What came of each row, for the terminal. Names nobody. */
export function logReport(
  { fates, different, refused, remarks, left, undecided, unplaced }: Tally,
  {
    log,
    rows,
    to,
    mapping,
  }: { log: string; rows: number; to: string | undefined; mapping: readonly Mapped[] },
): string {
  const hidden = mapping.filter(({ field }) => field === 'leave-out').map(({ column }) => column.title);
  const parts = Object.entries(left).map(
    ([kind, count]) => `${LEFT[kind as Furniture]}: ${counted(count, 'paragraph', 'paragraphs')}`,
  );
  const drafts = (count: number): string => counted(count, 'draft', 'drafts');
  return [
    ...refused.map((remark) => refusal(log, remark)),
    ...grouped(remarks).map((group) => remarkLines(group)),
    ...(different.length > 0
      ? [
          'These drafts are there already and differ from their rows. They are left as they are:',
          ...different.map(({ file, row }) => `  ${file} (row ${row} of the log)`),
          '  → If the row is right, delete the draft and import the log again.',
          '',
        ]
      : []),
    `${log}: ${counted(rows, 'row', 'rows')}`,
    ...(to === undefined
      ? [`  printed as drafts: ${fates.printed.toLocaleString('en-GB')}`]
      : [
          `  written as drafts to ${to}: ${fates.written.toLocaleString('en-GB')}`,
          `  already there, as the row has them: ${fates.same.toLocaleString('en-GB')}`,
        ]),
    ...(fates.edited > 0
      ? [`  already there, and edited since: ${fates.edited.toLocaleString('en-GB')}`]
      : []),
    ...(fates.different > 0
      ? [`  already there, and different from the row: ${fates.different.toLocaleString('en-GB')}`]
      : []),
    `  not imported: ${refused.length.toLocaleString('en-GB')}`,
    ...(hidden.length > 0 ? [`Columns left out: ${hidden.join(', ')}.`] : []),
    ...(parts.length > 0 ? [`Left out of the texts: ${parts.join('; ')}.`] : []),
    ...(undecided > 0 ? [`Without an outcome: a question in ${drafts(undecided)}.`] : []),
    ...(unplaced > 0
      ? [`With words that had no place: ${drafts(unplaced)}. Look at <Unplaced> in each.`]
      : []),
    ...(fates.written > 0
      ? [
          'All of it is inferred, and nothing of a draft is published. Look for anyone who',
          'can be recognised, and confirm each draft:',
          '  npm run foi -- confirm REFERENCE',
          'This lists the drafts: npm run foi -- due',
        ]
      : []),
  ].join('\n');
}

function refusal(log: string, { row, column, message, remedy }: Remark): string {
  const place = column === undefined ? '' : `, column “${column.title}”`;
  return `${log}:${row.line}  row ${row.number}${place}\n  ${inLines(message, 2)}\n  → ${inLines(remedy, 4)}\n`;
}

/** Remarks that say the same of several rows. */
function grouped(remarks: readonly Remark[]): readonly (readonly Remark[])[] {
  return [...Map.groupBy(remarks, ({ column, message }) => `${column?.place} ${message}`).values()];
}

function remarkLines(group: readonly Remark[]): string {
  const [first] = group as [Remark];
  const rows = group.slice(0, SHOWN_ROWS).map(({ row }) => row.number);
  const more = group.length - rows.length;
  const where = `${rows.length > 1 ? 'rows' : 'row'} ${rows.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  const column = first.column === undefined ? '' : `${first.column.title}: `;
  return `${inLines(`${column}${first.message} (${where})`, 0)}\n  → ${inLines(first.remedy, 4)}\n`;
}

/** In lines of the width of the terminal, which would break words. */
function inLines(text: string, start: number): string {
  return hanging(text, start, visibleWidth(process.stdout));
}

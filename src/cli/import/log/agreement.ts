import { confirm, isCancel, multiselect } from '@clack/prompts';
import { counted } from '../../../strings/counted.ts';
import { MisuseError } from '../../command.ts';
import { askedOf, isAttended } from '../../terminal.ts';
import type { Mapped } from './mapped.ts';
import { exampleOf, fitted } from './mapping-table.ts';

const EXAMPLE_WIDTH = 40;

/**
 * The proposed mapping as the person at the terminal agrees to it, without the columns that the log need not show;
 * undefined where it is not right.
 * @throws MisuseError where nobody can be asked.
 */
export async function agreedMapping(
  mapping: readonly Mapped[],
  rows: number,
): Promise<readonly Mapped[] | undefined> {
  if (!isAttended())
    throw new MisuseError(
      '\nNothing was imported: somebody has to say that this mapping is right.',
      'Add --yes if it is. Otherwise save it with --save-mapping mapping.yaml, correct it, and give it with --mapping.',
    );
  const leftOut = await columnsLeftOut(mapping);
  const message = `Is that right? Then ${counted(rows, 'row', 'rows')} will be imported.`;
  if (leftOut !== undefined && (await askedOf((signal) => confirm({ message, signal }))) === true)
    return mapping.map((each) => (leftOut.includes(each) ? { ...each, field: 'leave-out' } : each));
  console.error('Nothing was imported.\n  → To change the mapping, save it: --save-mapping mapping.yaml');
  return undefined;
}

/** Columns such as “Team” would have to be deleted from thousands of drafts: whether they may go is asked once. */
async function columnsLeftOut(mapping: readonly Mapped[]): Promise<readonly Mapped[] | undefined> {
  const unplaced = mapping.filter(({ field }) => field === 'unplaced');
  if (unplaced.length === 0) return [];
  const answer = await askedOf((signal) =>
    multiselect<number>({
      signal,
      message:
        'These columns have no place in an entry. Space marks those that the log\nneed not show; the others stay in each draft, for you to move or delete.\nEnter goes on.',
      options: unplaced.map(({ column }, value) => ({
        value,
        label: column.title,
        hint: fitted(exampleOf(column), EXAMPLE_WIDTH),
      })),
      required: false,
    }),
  );
  return isCancel(answer) ? undefined : unplaced.filter((_, index) => answer.includes(index));
}

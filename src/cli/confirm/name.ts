import { lookalikesIn } from '../import/message/lookalike.ts';
import type { Asker } from '../new/asker.ts';
import { UNPLACED } from './unplaced.ts';
import type { Step } from './verdict.ts';

/** Something in a draft that looks like a person's name, with the words around it. */
export interface DraftName {
  readonly line: number;
  readonly name: string;
  readonly around: string;
}

/** How many characters are shown before and after a name. */
const AROUND = 80;

/** What looks like a name in what would be published: what has no place yet is not, and is looked at when it has one. */
export async function namesIn(text: string): Promise<readonly DraftName[]> {
  const lines = text.replaceAll('\r', '').split('\n');
  const end = lines.findIndex((line) => UNPLACED.test(line));
  const placed = end === -1 ? lines : lines.slice(0, end);
  return (await lookalikesIn(placed.join('\n'))).map(({ line, name }) => {
    const words = lines[line - 1]?.replace(/^\s*(?:- )?(?:(?:text|title): )?/, '') ?? '';
    const at = words.indexOf(name);
    const from = Math.max(0, at - AROUND);
    const to = at + name.length + AROUND;
    const around = `${from > 0 ? '… ' : ''}${words.slice(from, to).trim()}${to < words.length ? ' …' : ''}`;
    return { line, name, around };
  });
}

/** Asks whether a name may be published. Nobody says so by pressing Enter only. */
export function nameStep({ line, name, around }: DraftName, asker: Asker): Step {
  return async (_, back) => {
    const answer = await asker.one({
      option: 'name',
      words: `Line ${line}: “${name}” looks like a name.\nIt stands there: ${around}\nMay the public know it?`,
      choices: [
        { value: 'leave', label: 'No, or not sure: I shall take it out in the file' },
        { value: 'keep', label: 'Yes, it may be published; or it is no name of a person' },
        ...back,
      ],
    });
    return answer === 'back' ? answer : { right: [], changes: [], isLeft: answer !== 'keep' };
  };
}

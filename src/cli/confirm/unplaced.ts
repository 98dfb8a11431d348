import type { Asker } from '../new/asker.ts';

export const UNPLACED = /^<Unplaced>/m;
const SECTION = /(?:\r?\n)+<Unplaced>[ \t]*\r?\n([\s\S]*?)\r?\n<\/Unplaced>[ \t]*(?:(?:\r?\n)+|$)/;
/** More words than these nobody reads in a terminal before deleting them. */
const MOST = 1_500;

/** The words without a place in the text of a draft, where a person can see all of them at once. */
export function unplacedWords(text: string): string | undefined {
  const words = SECTION.exec(text)?.[1]
    ?.replaceAll('\r', '')
    .replaceAll(/\n{2,}/g, '\n')
    .trim();
  const isOne = text.split(/^<\/?Unplaced>/m).length === 3;
  return isOne && words !== undefined && words.length <= MOST ? words : undefined;
}

/** The text of a draft without them. */
export function withoutUnplaced(text: string): string {
  const line = text.includes('\r\n') ? '\r\n' : '\n';
  return text.replace(SECTION, (whole, _, at: number) =>
    at + whole.length === text.length ? line : line + line,
  );
}

/** Whether none of these words belongs on the page. Nobody says so by pressing Enter only. */
export async function mayBeDeleted(words: string, asker: Asker): Promise<boolean> {
  const answer = await asker.one({
    option: 'unplaced',
    words: `Some words have no place yet:\n${words}\nMay they be deleted from the draft?`,
    choices: [
      { value: 'keep', label: 'No: I shall move in the file what belongs on the page' },
      { value: 'delete', label: 'Yes: none of them belongs on the page' },
    ],
  });
  return answer === 'delete';
}

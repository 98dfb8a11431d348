import { type Block, wordBlock } from '../document/block.ts';
import { continues, wrapWidth } from '../document/wrapped-line.ts';

/** A saved page keeps the line ends of a mail: lines that were full go on in the next. */
export function unwrapped(blocks: readonly Block[]): readonly Block[] {
  const lines = blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text);
  const longest = Math.max(...lines.map(({ length }) => length));
  const full = lines.filter(({ length }) => length > 55).length;
  const width = wrapWidth(lines) ?? (longest <= 80 && full > 1 ? longest : undefined);
  const joined: Block[] = [];
  let line = '';
  for (const each of blocks) {
    const last = joined.at(-1);
    if (
      last?.kind === 'paragraph' &&
      each.kind === 'paragraph' &&
      /\w/.test(line) &&
      continues(line, each.text, width)
    )
      joined[joined.length - 1] = wordBlock(
        [...last.words, { type: 'text', value: ' ' }, ...each.words],
        'paragraph',
      );
    else joined.push(each);
    line = each.text;
  }
  return joined;
}

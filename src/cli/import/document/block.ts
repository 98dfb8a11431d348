import type { List, PhrasingContent, RootContent, Table } from 'mdast';

/** One paragraph, list item, heading or table of a letter: what the letter is made of once its layout is gone. */
export interface Block {
  /** Its words, with single spaces; the cells of a table parted by tabs, its rows by line ends. */
  readonly text: string;
  readonly kind: 'paragraph' | 'bullet' | 'heading' | 'table';
  /** The words with their links and emphasis; empty for a table. */
  readonly words: readonly PhrasingContent[];
  readonly table?: Table;
}

/** A block of plain words. */
export function block(text: string, kind: Exclude<Block['kind'], 'table'> = 'paragraph'): Block {
  return wordBlock(
    text.split(/(https?:\/\/[^\s<>"”’)]*[^\s<>"”’).,;:])/).map((value, index): PhrasingContent => {
      const words = { type: 'text' as const, value };
      return index % 2 === 1 ? { type: 'link', url: value, children: [words] } : words;
    }),
    kind,
  );
}

/** A block of words with links and emphasis in them. */
export function wordBlock(words: readonly PhrasingContent[], kind: Exclude<Block['kind'], 'table'>): Block {
  const tidied = trimStart(words.map(tidy));
  return { text: textOf(tidied).trimEnd(), kind, words: tidied };
}

export function tableBlock(table: Table): Block {
  const rows = table.children.map((row) =>
    row.children.map((cell) => tidyText(textOf(cell.children)).trim()).join('\t'),
  );
  return { text: rows.join('\n'), kind: 'table', words: [], table };
}

/** The same block without its first characters. */
export function withoutStart(from: Block, length: number): Block {
  if (from.kind === 'table') return from;
  return wordBlock(dropped(from.words, length), from.kind);
}

/** The words of a block from one place in its text to another; emphasis and links stay. */
export function between(from: Block, start: number, end: number): Block {
  if (from.kind === 'table') return from;
  return wordBlock(dropped(taken(from.words, end), start), from.kind);
}

/** The same block with other words for some; emphasis and links keep their places. */
export function rewritten(from: Block, change: (text: string) => string): Block {
  if (from.table !== undefined) return tableBlock(rewrittenNode(from.table, change));
  if (from.kind === 'table') return from;
  return wordBlock(
    from.words.map((node) => rewrittenNode(node, change)),
    from.kind,
  );
}

/** Blocks as the Markdown tree that is written: neighbouring bullets become one list. */
export function toContent(blocks: readonly Block[]): RootContent[] {
  const content: RootContent[] = [];
  let list: List | undefined;
  for (const { kind, words, table } of blocks) {
    if (kind === 'bullet') {
      if (list === undefined) {
        list = { type: 'list', ordered: false, spread: false, children: [] };
        content.push(list);
      }
      const paragraph = { type: 'paragraph' as const, children: [...words] };
      list.children.push({ type: 'listItem', spread: false, children: [paragraph] });
      continue;
    }
    list = undefined;
    if (table !== undefined) content.push(table);
    else if (kind === 'heading') content.push({ type: 'heading', depth: 3, children: [...words] });
    else content.push({ type: 'paragraph', children: [...words] });
  }
  return content;
}

/** No-break and zero-width spaces, soft hyphens and runs of white space: layout, not words. */
export function tidyText(text: string): string {
  return text.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '').replace(/\s+/g, ' ');
}

function textOf(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) =>
      'value' in node ? node.value : 'children' in node ? textOf(node.children as PhrasingContent[]) : ' ',
    )
    .join('');
}

function tidy(node: PhrasingContent): PhrasingContent {
  return rewrittenNode(node, tidyText);
}

function rewrittenNode<Node extends object>(node: Node, change: (text: string) => string): Node {
  if ('value' in node) return { ...node, value: change(String(node.value)) };
  if (!('children' in node)) return node;
  return { ...node, children: (node.children as object[]).map((child) => rewrittenNode(child, change)) };
}

function trimStart(words: readonly PhrasingContent[]): PhrasingContent[] {
  return dropped(words, /^\s*/.exec(textOf(words))?.[0].length ?? 0);
}

function dropped(nodes: readonly PhrasingContent[], length: number): PhrasingContent[] {
  let left = length;
  return nodes.flatMap((node): PhrasingContent[] => {
    if (left === 0) return [node];
    const size = textOf([node]).length;
    if (size <= left) {
      left -= size;
      return [];
    }
    const drop = left;
    left = 0;
    if (node.type === 'text') return [{ ...node, value: node.value.slice(drop) }];
    return 'children' in node
      ? [{ ...node, children: dropped(node.children as PhrasingContent[], drop) } as PhrasingContent]
      : [node];
  });
}

/** The first characters of these words. */
function taken(nodes: readonly PhrasingContent[], length: number): PhrasingContent[] {
  let left = length;
  return nodes.flatMap((node): PhrasingContent[] => {
    if (left === 0) return [];
    const size = textOf([node]).length;
    const take = Math.min(size, left);
    left -= take;
    if (take === size) return [node];
    if (node.type === 'text') return [{ ...node, value: node.value.slice(0, take) }];
    return 'children' in node
      ? [{ ...node, children: taken(node.children as PhrasingContent[], take) } as PhrasingContent]
      : [node];
  });
}

/** "• the number of …" on a line of its own, as mails have lists. */
export function itemised(block: Block): Block {
  const mark = /^(?:[•·●▪◦‣]\s*|[-–—*]\s+)(?=\S)/.exec(block.text)?.[0];
  return mark === undefined ? block : { ...withoutStart(block, mark.length), kind: 'bullet' };
}

/** A line that stands over others: short, and no sentence. */
export function isTitle({ text, kind }: Block): boolean {
  return kind === 'heading' || (kind === 'paragraph' && text.length < 80 && !/[.?!:;,]$/.test(text));
}

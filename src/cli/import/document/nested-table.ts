import type { Element, ElementContent, Root } from 'hast';
import { find, wordsIn } from './html-tree.ts';

/** Whether a table only places what stands in it: it says so, or another table fills most of it. */
export function isFrame(table: Element): boolean {
  if (table.properties['role'] === 'presentation') return true;
  const inner = find(table, ({ tagName }) => tagName === 'table');
  return inner !== undefined && wordsIn(inner).length * 2 > wordsIn(table).length;
}

/** A table in a cell of another becomes a line for each of its rows. */
export function flattened<Content extends Root['children'][number]>(nodes: readonly Content[]): Content[] {
  return nodes.flatMap((node): Content[] => {
    if (node.type !== 'element') return [node];
    if (node.tagName === 'table') return rowsOf(node) as Content[];
    return [{ ...node, children: flattened(node.children) } as Content];
  });
}

function rowsOf(table: Element): Element[] {
  const rows = (node: Element): readonly Element[] =>
    node.children.flatMap((child) =>
      child.type === 'element' ? (child.tagName === 'tr' ? [child] : rows(child)) : [],
    );
  return rows(table).map((row): Element => {
    const cells = row.children.flatMap((cell) =>
      cell.type === 'element' ? [wordsIn(cell).replace(/\s+/g, ' ').trim()] : [],
    );
    return {
      type: 'element',
      tagName: 'p',
      properties: {},
      children: [{ type: 'text', value: cells.join(': ') }],
    };
  });
}

/** What stands in the cells of a table that only places it. */
export function inCells(nodes: readonly (ElementContent | Root['children'][number])[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return node.type === 'text' && node.value.trim() !== '' ? [node] : [];
    if (/^(?:thead|tbody|tfoot|tr)$/.test(node.tagName)) return inCells(node.children);
    return [/^t[dh]$/.test(node.tagName) ? { ...node, tagName: 'div' } : node];
  });
}

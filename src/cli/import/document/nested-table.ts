import type { Element, ElementContent, Root } from 'hast';
import { outermost, wordsIn } from './html-tree.ts';
import { holdsPage, isMenu } from './page-frame.ts';

/** Whether a table only places what stands in it: it holds a page, it says so, or other tables fill most of it. */
export function isFrame(table: Element): boolean {
  if (holdsPage(outermost(table, 'tr'))) return true;
  // "Quay | Boats" over "North Quay | 41": with rows of its own a table is read as one, whatever it says or holds.
  const rows = outermost(table, 'tr').filter(
    (row) => cellsOf(row).filter((words) => words !== '').length > 1,
  );
  if (rows.length > 1) return false;
  if (table.properties['role'] === 'presentation') return true;
  const inner = outermost(table, 'table').map((each) => wordsIn(each).length);
  return inner.reduce((sum, length) => sum + length, 0) * 2 > wordsIn(table).length;
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
  return outermost(table, 'tr').map(
    (row): Element => ({
      type: 'element',
      tagName: 'p',
      properties: {},
      children: [{ type: 'text', value: cellsOf(row).join(': ') }],
    }),
  );
}

function cellsOf(row: Element): readonly string[] {
  return row.children.flatMap((cell) => (cell.type === 'element' ? [wordsIn(cell)] : []));
}

/** What stands in the cells of a table that only places it, without its menu. */
export function inCells(nodes: readonly (ElementContent | Root['children'][number])[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return node.type === 'text' && node.value.trim() !== '' ? [node] : [];
    if (/^(?:thead|tbody|tfoot|tr)$/.test(node.tagName)) return inCells(node.children);
    if (!/^t[dh]$/.test(node.tagName)) return [node];
    return isMenu(node) ? [] : [{ ...node, tagName: 'div' }];
  });
}

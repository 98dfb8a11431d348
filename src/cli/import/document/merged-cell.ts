import type { Element, ElementContent } from 'hast';
import type { TableCell } from 'mdast';

/** A cell that is the lower part of one that spans several rows. */
declare module 'mdast' {
  interface TableCellData {
    goesOn?: boolean;
  }
}

/** The rows of a table in which each cell is one row high and one column wide: the rest of a larger one is empty. */
export function unmerged(children: readonly ElementContent[]): ElementContent[] {
  const rows = rowsIn(children);
  const placed = rows.map((): Element[] => []);
  for (const [at, row] of rows.entries()) {
    let column = 0;
    for (const cell of row.children.filter(isCell)) {
      while (placed[at]?.[column] !== undefined) column++;
      const { rowSpan, colSpan, ...properties } = cell.properties;
      for (let down = 0; down < size(rowSpan); down++)
        for (let right = 0; right < size(colSpan); right++) {
          const under = placed[at + down];
          if (under === undefined) continue;
          under[column + right] =
            down === 0 && right === 0
              ? { ...cell, properties }
              : { ...cell, properties: down > 0 && right === 0 ? { dataGoesOn: true } : {}, children: [] };
        }
      column += size(colSpan);
    }
  }
  const filled = new Map(rows.map((row, at) => [row, Array.from(placed[at] ?? [], (cell) => cell ?? EMPTY)]));
  return withRows(children, filled);
}

const EMPTY: Element = { type: 'element', tagName: 'td', properties: {}, children: [] };

function withRows(
  nodes: readonly ElementContent[],
  filled: ReadonlyMap<Element, Element[]>,
): ElementContent[] {
  return nodes.map((node) => {
    if (node.type !== 'element') return node;
    const cells = filled.get(node);
    return { ...node, children: cells ?? withRows(node.children, filled) };
  });
}

function rowsIn(nodes: readonly ElementContent[]): readonly Element[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element' || node.tagName === 'table') return [];
    return node.tagName === 'tr' ? [node] : rowsIn(node.children);
  });
}

function isCell(node: ElementContent): node is Element {
  return node.type === 'element' && (node.tagName === 'td' || node.tagName === 'th');
}

/** Tables of more than a hundred rows or columns in one cell are mistakes of the page. */
function size(span: unknown): number {
  const number = Number(span);
  return Number.isInteger(number) && number > 1 ? Math.min(number, 100) : 1;
}

/** Writes a cell as Markdown’s tree has it. */
export function toCell(state: { all: (node: Element) => unknown[] }, node: Element): TableCell {
  return {
    type: 'tableCell',
    children: state.all(node) as TableCell['children'],
    ...(node.properties['dataGoesOn'] === true && { data: { goesOn: true } }),
  };
}

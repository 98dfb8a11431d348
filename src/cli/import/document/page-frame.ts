import type { Element } from 'hast';
import { outermost, wordsIn } from './html-tree.ts';

// Old sites lay out the whole of a page in a table: a menu in one cell, the page in another.

/** A page has more lines than a cell of figures. */
const LINES = 5;

/** Whether one cell of these rows holds a page: below its title, beside a menu, or with a heading in the one row there is. */
export function holdsPage(rows: readonly Element[]): boolean {
  const wide = rows.filter((row) => cellsOf(row).filter((cell) => wordsIn(cell) !== '').length > 1);
  return rows.some((row) => {
    const cells = cellsOf(row);
    const page = cells.findIndex((cell) => linesIn(cell) > LINES);
    if (page === -1) return false;
    const isTitled = (...names: readonly string[]): boolean =>
      names.some((name) => outermost(cells[page] as Element, name).length > 0);
    return (
      isTitled('h1') ||
      cells.slice(0, page).some(isMenu) ||
      (wide.length === 1 && (cells.some(isMenu) || isTitled('h2', 'h3', 'h4')))
    );
  });
}

/** What a letter hands over. */
const FILE = /\.(?:pdf|docx?|xlsx?|csv|zip|od[st]|pptx?|txt|msg)\b/i;

/** "Home, About us, FOI": a cell of links to other pages, and of little else. */
export function isMenu(cell: Element): boolean {
  const ways = outermost(cell, 'a');
  const links = ways.map(wordsIn);
  const words = wordsIn(cell);
  return (
    links.length > 1 &&
    !ways.some((way) => FILE.test(`${way.properties['href']} ${wordsIn(way)}`)) &&
    links.every((link) => link.length < 50) &&
    links.join('').length * 2 > words.length &&
    !/[.?!]\s|\?$/.test(words)
  );
}

function cellsOf(row: Element): readonly Element[] {
  return row.children.filter((cell) => cell.type === 'element');
}

function linesIn(cell: Element): number {
  return ['p', 'li', 'br'].reduce((count, name) => count + outermost(cell, name).length, 0);
}

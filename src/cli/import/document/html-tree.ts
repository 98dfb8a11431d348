import type { Element, Root } from 'hast';

/** The first element inside of which this holds, itself not counted. */
export function find(node: Root | Element, is: (element: Element) => boolean): Element | undefined {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    const found = is(child) ? child : find(child, is);
    if (found) return found;
  }
  return undefined;
}

/** Elements within a line: "<b>4</b>1" is the figure 41. What stands in any other is parted from what is beside it. */
const IN_LINE =
  /^(?:a|abbr|b|bdi|bdo|cite|code|em|font|i|ins|mark|q|s|small|span|strong|sub|sup|time|u|wbr)$/;
const UNREAD = /^(?:script|style|noscript|template)$/;

/** All the words of an element that are read, with single spaces: "41<br>9" are two figures, and not 419. */
export function wordsIn(node: Element): string {
  return partsIn(node).replace(/\s+/g, ' ').trim();
}

function partsIn(node: Element): string {
  return node.children
    .map((child) => {
      if (child.type === 'text') return child.value;
      if (child.type !== 'element' || UNREAD.test(child.tagName)) return '';
      return IN_LINE.test(child.tagName) ? partsIn(child) : ` ${partsIn(child)} `;
    })
    .join('');
}

/** The elements of a name inside another, without those inside of them. */
export function outermost(node: Element, name: string): readonly Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === name ? [child] : outermost(child, name);
  });
}

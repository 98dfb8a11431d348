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

/** All the words of an element. */
export function wordsIn(node: Element): string {
  return node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? wordsIn(child) : ''))
    .join('');
}

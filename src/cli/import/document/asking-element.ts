import type { Element, ElementContent } from 'hast';
import { isAskingLine } from './asking-line.ts';
import { wordsIn } from './html-tree.ts';

// What stands over an answer by its element or its class is a heading.

const NAMED = /(?:^|[-_])question(?:[-_]{1,2}(?:title|text|label|heading))?$/i;

/** The head of a part that opens, or what a site calls a question. */
export function isHead(element: Element): boolean {
  const { tagName, properties, children } = element;
  if (tagName === 'summary') return true;
  const { className } = properties;
  const isNamed = Array.isArray(className) && className.some((name) => NAMED.test(String(name)));
  const isLine =
    tagName === 'div' && !children.some((child) => child.type === 'element' && APART.test(child.tagName));
  return isNamed && isLine && isAskingLine(wordsIn(element));
}

const APART = /^(?:div|ul|ol|dl|table|blockquote|pre|h[1-6]|form|section)$/;

/** Quotations that ask, three or more, each above what is not quoted: what the letter answers one by one. */
export function quotesAsHeads<Content extends { readonly type: string }>(
  nodes: readonly Content[],
): Content[] {
  const elements = nodes.filter((node) => node.type === 'element') as unknown as Element[];
  const isQuote = (node: Element | undefined): boolean => node?.tagName === 'blockquote';
  const quotes = elements.filter(isQuote);
  const isInTurn =
    quotes.length > 2 &&
    elements.every(
      (node, at) =>
        !isQuote(node) ||
        (elements[at + 1] !== undefined && !isQuote(elements[at + 1]) && isAskingLine(wordsIn(node))),
    );
  if (!isInTurn) return [...nodes];
  return nodes.map((node) => {
    if (!quotes.includes(node as unknown as Element)) return node;
    const words: ElementContent = { type: 'text', value: wordsIn(node as unknown as Element) };
    return { ...node, tagName: 'h4', children: [words] };
  });
}

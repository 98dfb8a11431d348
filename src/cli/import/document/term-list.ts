import type { Element, ElementContent } from 'hast';
import { isAskingLine } from './asking-line.ts';
import { wordsIn } from './html-tree.ts';

/** A list of terms as lines of "term: value"; of questions, as headings over their answers. */
export function terms(children: readonly ElementContent[]): ElementContent[] {
  const items = children
    .flatMap((child) => (child.type === 'element' && child.tagName === 'div' ? child.children : [child]))
    .filter((item) => item.type === 'element');
  const names = items.filter(({ tagName }) => tagName === 'dt').map(wordsIn);
  const asking = names.filter(isAskingLine);
  if (names.length > 1 && asking.length * 3 >= names.length * 2)
    return items.map((item) => ({
      ...item,
      tagName: item.tagName === 'dt' ? 'h4' : item.children.some(isBlock) ? 'div' : 'p',
    }));
  const lines: Element[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    const content = [...item.children];
    // What stands in paragraphs of its own stays so, below its term.
    if (item.tagName === 'dd' && content.some(isBlock)) lines.push({ ...item, tagName: 'div' });
    else if (item.tagName === 'dd' && last?.tagName === 'p')
      last.children.push({ type: 'text', value: ' ' }, ...content);
    else
      lines.push({
        type: 'element',
        tagName: 'p',
        properties: {},
        children: [...content, { type: 'text', value: ':' }],
      });
  }
  return lines;
}

function isBlock(node: ElementContent): boolean {
  return node.type === 'element' && /^(?:p|div|ul|ol|dl|table|blockquote|pre|h[1-6])$/.test(node.tagName);
}

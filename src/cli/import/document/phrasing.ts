import type { Paragraph, PhrasingContent, RootContent } from 'mdast';

/** The paragraphs and items of a cell, with a break between them: a cell holds words only. */
export function inLines(children: readonly (PhrasingContent | RootContent)[]): PhrasingContent[] {
  return children.flatMap((child, at): PhrasingContent[] => {
    const isOwn = /^(?:paragraph|list|listItem|heading|blockquote)$/.test(child.type);
    const words =
      child.type === 'listItem' || child.type === 'list' || child.type === 'blockquote'
        ? inLines(child.children)
        : [child as PhrasingContent];
    return isOwn && at > 0 ? [{ type: 'break' }, ...words] : words;
  });
}

/** A line break in a saved page is where a letter begins a new line. */
export function lines(children: Paragraph['children']): PhrasingContent[][] {
  return apart(phrasing(children)).filter((words) => words.length > 0);
}

/** Words cut at their line breaks, those inside of bold words too. */
export function apart(nodes: readonly PhrasingContent[]): PhrasingContent[][] {
  const found: PhrasingContent[][] = [[]];
  for (const node of nodes) {
    const [first = [], ...more] = piecesOf(node);
    found.at(-1)?.push(...first);
    found.push(...more);
  }
  return found;
}

function piecesOf(node: PhrasingContent): PhrasingContent[][] {
  if (node.type === 'break') return [[], []];
  if (!('children' in node)) return [[node]];
  return apart(node.children).map((children) =>
    children.length === 0 ? [] : [{ ...node, children } as PhrasingContent],
  );
}

/** Words with the marks that an entry may hold. Only a full address still leads somewhere from another site. */
export function phrasing(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    switch (node.type) {
      case 'text':
      case 'break':
        return [node];
      case 'inlineCode':
        return [{ type: 'text', value: node.value }];
      case 'link':
        return /^(?:https?:|mailto:|tel:)/i.test(node.url)
          ? [{ type: 'link', url: node.url, children: phrasing(node.children) as never }]
          : phrasing(node.children);
      case 'emphasis':
      case 'strong':
      case 'delete':
        return [{ type: node.type, children: phrasing(node.children) }];
      default:
        return 'children' in node ? phrasing(node.children as PhrasingContent[]) : [];
    }
  });
}

import type { Element, Root } from 'hast';
import type { BlockContent, DefinitionContent, PhrasingContent, RootContent, Table } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';
import { isHead, quotesAsHeads } from './asking-element.ts';
import { type Block, itemised, tableBlock, wordBlock } from './block.ts';
import { find, wordsIn } from './html-tree.ts';
import { toCell, unmerged } from './merged-cell.ts';
import { flattened, inCells, isFrame } from './nested-table.ts';
import { numberedItems } from './ordered-list.ts';
import { inLines, lines, phrasing } from './phrasing.ts';
import { terms } from './term-list.ts';

const NEVER = [
  'script',
  'style',
  'nav',
  'aside',
  'noscript',
  'button',
  'svg',
  'template',
  'iframe',
  'img',
  'picture',
  'video',
  'dialog',
];
/** What a form asks; outside of one, a label may be the head of a part that opens. */
const CONTROLS = ['input', 'select', 'textarea', 'label'];
const FRAME = ['header', 'footer'];
const NAMES =
  /cookie|consent|breadcrumb|share|social|skip-link|navbar|pagination|related|feedback|quick-?exit|phase-banner/i;
const ROLES = /^(?:navigation|banner|contentinfo|dialog|alert|search)$/;

/** The blocks of a page as saved from a site, or of a document made into one. */
export function readHtmlLetter(html: string): readonly Block[] {
  const tree = unified().use(rehypeParse).parse(html);
  const main = find(tree, ({ tagName }) => tagName === 'main') ?? articleIn(tree) ?? find(tree, isNamedMain);
  const root: Root = {
    type: 'root',
    children: quotesAsHeads(kept(main ? main.children : tree.children, main !== undefined)),
  };
  const mdast = unified()
    .use(rehypeRemark, { handlers: { td: toCell, th: toCell } })
    .runSync(root);
  return (mdast as { children: RootContent[] }).children.flatMap(blocksOf);
}

/** The title of a page, without the name of the site behind it. */
export function titleOfPage(html: string): string | undefined {
  const tree = unified().use(rehypeParse).parse(html);
  const heading = find(tree, isTitle) ?? find(tree, ({ tagName }) => tagName === 'title');
  const text = heading && wordsIn(heading);
  return text?.split(/\s+[|–—]\s+|\s+-\s+(?=[^-]*$)/, 1)[0] || undefined;
}

/** The one article of a page; of several, as on the page of a month, the one below the title, or else none. */
function articleIn(tree: Root): Element | undefined {
  const isArticle = ({ tagName }: Element): boolean => tagName === 'article';
  const first = find(tree, isArticle);
  const another = find(tree, (element) => isArticle(element) && element !== first);
  return another === undefined
    ? first
    : find(tree, (element) => isArticle(element) && find(element, isTitle) !== undefined);
}

function isTitle({ tagName }: Element): boolean {
  return tagName === 'h1';
}

/** Where a site has no `main`, what it calls so, if the title stands in it. */
function isNamedMain(element: Element): boolean {
  const { id = '', role = '' } = element.properties;
  return (
    (role === 'main' || /^(?:main|(?:main|page)?[-_]?content)$/i.test(String(id))) &&
    find(element, isTitle) !== undefined
  );
}

function isFurniture(element: Element, inMain: boolean): boolean {
  const { tagName, properties } = element;
  const { className = [], id = '', role = '', hidden, ariaHidden } = properties;
  return (
    NEVER.includes(tagName) ||
    // Some sites put the whole page into a form.
    (tagName === 'form' && find(element, isTitle) === undefined) ||
    (!inMain && FRAME.includes(tagName)) ||
    NAMES.test(`${Array.isArray(className) ? className.join(' ') : className} ${id}`) ||
    ROLES.test(String(role)) ||
    hidden === true ||
    ariaHidden === 'true'
  );
}

/** What a reader would take for the page itself; a list of terms becomes lines of "term: value". */
function kept<Content extends Root['children'][number]>(
  nodes: readonly Content[],
  inMain: boolean,
  inForm = false,
  inList = false,
): Content[] {
  return nodes.flatMap((node): Content[] => {
    if (node.type !== 'element') return [node];
    // The body may bear the name of anything that stands somewhere on it.
    if (!['html', 'body', 'main'].includes(node.tagName) && isFurniture(node, inMain)) return [];
    if (inForm && CONTROLS.includes(node.tagName)) return [];
    const children = quotesAsHeads(
      kept(
        node.children,
        inMain,
        inForm || node.tagName === 'form',
        (inList && node.tagName !== 'table') || node.tagName === 'ol',
      ),
    );
    if (node.tagName === 'ol') return [numberedItems({ ...node, children }, inList) as Content];
    // A table round the whole page, or round another table, is no table.
    if (node.tagName === 'table' && isFrame(node)) return inCells(children) as Content[];
    if (node.tagName === 'table') return [{ ...node, children: unmerged(flattened(children)) } as Content];
    if (isHead(node)) return [{ ...node, tagName: 'h4', children } as Content];
    if (node.tagName !== 'dl')
      return [{ ...node, children: [...children, ...endOfMessage(node)] } as Content];
    return [{ ...node, tagName: 'div', children: terms(children) } as Content];
  });
}

/** Alaveteli marks each message by its class, and closes it with a line that has its address: older pages have only the class. */
function endOfMessage({ properties }: Element): Element[] {
  const classes = Array.isArray(properties.className) ? properties.className : [];
  const side = classes.find((each) => each === 'incoming' || each === 'outgoing');
  if (side === undefined || !classes.includes('correspondence')) return [];
  const value = `message#${side}-1`;
  return [{ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value }] }];
}

type AnyContent = RootContent | BlockContent | DefinitionContent;

function blocksOf(node: AnyContent): Block[] {
  switch (node.type) {
    case 'paragraph':
      return lines(node.children).map((words) => itemised(wordBlock(words, 'paragraph')));
    case 'heading':
      return lines(node.children).map((words) => wordBlock(words, 'heading'));
    case 'list':
      return node.children.flatMap((item) =>
        item.children.flatMap((child, place) => {
          const [first, ...rest] = blocksOf(child);
          if (first === undefined) return [];
          if (place > 0 || child.type === 'list' || first.kind === 'table') return [first, ...rest];
          return [{ ...first, kind: 'bullet' } as Block, ...rest];
        }),
      );
    case 'blockquote':
      return node.children.flatMap(blocksOf);
    case 'table':
      return [
        tableBlock({
          ...node,
          // Word knows no heading row, and an empty one is put above the first.
          children: filledRows(node).map((row) => ({
            ...row,
            children: row.children.map((cell) => ({ ...cell, children: phrasing(inLines(cell.children)) })),
          })),
        }),
      ];
    case 'code':
      return node.value.split('\n').map((value) => wordBlock([{ type: 'text', value }], 'paragraph'));
    case 'text':
      return [wordBlock([node], 'paragraph')];
    default:
      return 'children' in node ? [wordBlock(phrasing(node.children as PhrasingContent[]), 'paragraph')] : [];
  }
}

function filledRows({ children }: Table): Table['children'] {
  return children.filter((row) => row.children.some((cell) => cell.children.length > 0));
}

import type { Element, ElementContent } from 'hast';
import { wordsIn } from './html-tree.ts';

/** Elements that hold no lines of their own. */
const HOLDS = /^(?:p|div)$/;
/** Elements that are no words of a line. */
const APART = /^(?:ul|ol|dl|table|blockquote|pre|h[1-6])$/;

/** An ordered list as lines that bear the number or letter that a reader of the page sees; one inside another has letters. */
export function numberedItems(list: Element, isInner: boolean): Element {
  const way = wayOf(list, isInner);
  let place = Number(list.properties['start'] ?? 1) || 1;
  const children = list.children.map((item): ElementContent => {
    if (item.type !== 'element' || item.tagName !== 'li') return item;
    place = Number(item.properties['value'] ?? place) || place;
    const mark = markOf(place, way);
    place += 1;
    // "1. How many …" in a list that shows no numbers
    const isMarked = new RegExp(String.raw`^\W?${mark}\s?[.):]`, 'i').test(wordsIn(item));
    const words = isMarked || wordsIn(item) === '' ? item.children : marked(item.children, `${mark}. `);
    return { type: 'element', tagName: 'div', properties: {}, children: words };
  });
  return { type: 'element', tagName: 'div', properties: {}, children };
}

/** The words of an item below its mark: in the first of its paragraphs, if it begins with one. */
function marked(children: readonly ElementContent[], mark: string): ElementContent[] {
  const at = children.findIndex((child) => child.type === 'element' || /\S/.test(textOf(child)));
  const first = children[at];
  const text: ElementContent = { type: 'text', value: mark };
  if (first?.type === 'element' && HOLDS.test(first.tagName))
    return [{ ...first, children: marked(first.children, mark) }, ...children.slice(at + 1)];
  if (first?.type === 'element' && APART.test(first.tagName))
    return [{ type: 'element', tagName: 'p', properties: {}, children: [text] }, ...children];
  return [text, ...children];
}

function textOf(child: ElementContent): string {
  return child.type === 'text' ? child.value : '';
}

type Way = 'a' | 'A' | 'i' | 'I' | '1';

function wayOf({ properties }: Element, isInner: boolean): Way {
  const { type, style = '', className = [] } = properties;
  if (/^[aAiI1]$/.test(String(type))) return type as Way;
  const [, size, kind] = /\b(lower|upper)-(alpha|latin|roman)\b/.exec(`${style} ${className}`) ?? [];
  if (kind === undefined) return isInner ? 'a' : '1';
  if (kind === 'roman') return size === 'lower' ? 'i' : 'I';
  return size === 'lower' ? 'a' : 'A';
}

const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];

function markOf(place: number, way: Way): string {
  const letter = place <= 26 ? String.fromCharCode(96 + place) : String(place);
  const roman = place < 40 ? `${'x'.repeat(Math.floor(place / 10))}${ROMAN[place % 10]}` : String(place);
  if (way === '1') return String(place);
  const mark = /i/i.test(way) ? roman : letter;
  return way === way.toUpperCase() ? mark.toUpperCase() : mark;
}

import { find } from './search-element.ts';

/** What Pagefind gives for one page of the site (https://pagefind.app/docs/api-reference/). */
export interface Hit {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly { readonly title: string; readonly url: string; readonly excerpt: string }[];
}

const MOST_QUESTIONS = 3;

/** A result as the page shows it; with an excerpt of the whole response where words were asked for and no question has them. */
export function drawHit(hit: Hit, template: DocumentFragment, hasWords: boolean): Node {
  const item = template.cloneNode(true) as DocumentFragment;
  const link = find<HTMLAnchorElement>('h2 a', item);
  link.href = hit.url;
  link.textContent = hit.meta['title'] ?? hit.url;
  for (const slot of item.querySelectorAll<HTMLElement>('[data-meta]')) {
    const value = hit.meta[slot.dataset['meta'] ?? ''];
    if (!value) slot.remove();
    slot.textContent = value ?? '';
    if (slot.dataset['meta'] === 'outcome') slot.classList.add(hit.meta['tone'] ?? '');
  }
  const questions = hit.sub_results.filter(({ url }) => /#q\d/.test(url)).slice(0, MOST_QUESTIONS);
  const excerpt = find('[data-excerpt]', item);
  const matches = find('[data-matches]', item);
  if (hasWords && !questions[0]) excerpt.append(...marked(hit.excerpt));
  else excerpt.remove();
  const first = find('li', matches);
  matches.replaceChildren(
    ...questions.map(({ url, title, excerpt }) => {
      const match = first.cloneNode(true) as Element;
      const anchor = find<HTMLAnchorElement>('a', match);
      anchor.href = url;
      anchor.textContent = title;
      // The excerpt may begin with the heading that the link already says.
      find('span', match).append(
        ...marked(excerpt.startsWith(`${title}. `) ? excerpt.slice(title.length + 2) : excerpt),
      );
      return match;
    }),
  );
  if (!questions[0]) matches.remove();
  return item;
}

/** An excerpt is text with `<mark>` round what matched, and its own `<` escaped: rebuilt as nodes, never as HTML. */
function marked(excerpt: string): Node[] {
  const plain = (text: string): string =>
    text.replace(
      /&(lt|gt|quot|#39|amp);/g,
      (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name] ?? "'",
    );
  return excerpt.split(/<mark>(.*?)<\/mark>/s).map((text, index) => {
    if (index % 2 === 0) return document.createTextNode(plain(text));
    const mark = document.createElement('mark');
    mark.textContent = plain(text);
    return mark;
  });
}

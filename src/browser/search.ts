// A module, although nothing is given out: its names must not be those of the window.
export {};

/** What Pagefind gives for one page of the site (https://pagefind.app/docs/api-reference/). */
interface Hit {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly { readonly title: string; readonly url: string; readonly excerpt: string }[];
}

interface Pagefind {
  search(query: string): Promise<{ readonly results: readonly { data(): Promise<Hit> }[] }>;
}

const STEP = 10;
const MOST_QUESTIONS = 3;

const find = <T extends Element>(selector: string, within: ParentNode = document): T => {
  const element = within.querySelector<T>(selector);
  if (element === null) throw new Error(`The search page has no ${selector}.`);
  return element;
};

const root = find<HTMLElement>('[data-search]');
const field = find<HTMLInputElement>('input[name=q]', root);
const said = find<HTMLElement>('[data-status]', root);
const help = find<HTMLElement>('[data-help]', root);
const list = find<HTMLElement>('[data-hits]', root);
const more = find<HTMLButtonElement>('[data-more]', root);
const template = find<HTMLTemplateElement>('template', root).content;
const words = root.dataset;

let pagefind: Promise<Pagefind> | undefined;
let latest = 0;

/** The index is fetched when it is first wanted; a failed attempt may be made again. */
function load(): Promise<Pagefind> {
  const address = '/pagefind/pagefind.js';
  pagefind ??= (import(/* @vite-ignore */ address) as Promise<Pagefind>).catch((error: unknown) => {
    pagefind = undefined;
    throw error;
  });
  return pagefind;
}

/** The address of the page is the whole state, so that Back, Reload and a shared link all show the same. */
function state(): { query: string; shown: number } {
  const parameters = new URLSearchParams(location.search);
  return { query: (parameters.get('q') ?? '').trim(), shown: Number(parameters.get('shown')) || STEP };
}

async function show(): Promise<void> {
  const { query, shown } = state();
  const turn = ++latest;
  field.value = query;
  help.hidden = true;
  more.hidden = true;
  if (query === '') {
    said.textContent = '';
    list.replaceChildren();
    return;
  }
  said.textContent = words['loading'] ?? '';
  try {
    const { results } = await (await load()).search(query);
    const hits = await Promise.all(results.slice(0, shown).map((result) => result.data()));
    // A slower answer to an earlier question must not replace a later one.
    if (turn !== latest) return;
    list.replaceChildren(...hits.map(draw));
    said.textContent = sentence(results.length);
    help.hidden = results.length > 0;
    more.hidden = results.length <= shown;
  } catch {
    if (turn !== latest) return;
    list.replaceChildren();
    said.textContent = words['failed'] ?? '';
  }
}

function sentence(count: number): string {
  if (count === 0) return words['none'] ?? '';
  return count === 1 ? (words['one'] ?? '') : (words['many'] ?? '').replace('{count}', count.toLocaleString('en-GB'));
}

function draw(hit: Hit): Node {
  const item = template.cloneNode(true) as DocumentFragment;
  const link = find<HTMLAnchorElement>('h2 a', item);
  link.href = hit.url;
  link.textContent = hit.meta['title'] ?? hit.url;
  for (const slot of item.querySelectorAll<HTMLElement>('[data-meta]')) {
    const value = hit.meta[slot.dataset['meta'] ?? ''];
    if (value) slot.textContent = value;
    else slot.remove();
  }
  const questions = hit.sub_results.filter(({ url }) => /#q\d/.test(url)).slice(0, MOST_QUESTIONS);
  const excerpt = find('[data-excerpt]', item);
  const matches = find('[data-matches]', item);
  const first = find('li', matches);
  if (questions.length === 0) {
    excerpt.append(...marked(hit.excerpt));
    matches.remove();
  } else {
    excerpt.remove();
    matches.replaceChildren(
      ...questions.map((question) => {
        const match = first.cloneNode(true) as Element;
        const anchor = find<HTMLAnchorElement>('a', match);
        anchor.href = question.url;
        anchor.textContent = question.title;
        find('span', match).append(...marked(question.excerpt));
        return match;
      }),
    );
  }
  return item;
}

/** An excerpt is text with `<mark>` round what matched, and its own `<` escaped: rebuilt as nodes, never as HTML. */
function marked(excerpt: string): Node[] {
  const plain = (text: string): string =>
    text.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name] ?? "'");
  return excerpt.split(/<mark>(.*?)<\/mark>/s).map((text, index) => {
    if (index % 2 === 0) return document.createTextNode(plain(text));
    const mark = document.createElement('mark');
    mark.textContent = plain(text);
    return mark;
  });
}

find('form', root).addEventListener('submit', (event) => {
  event.preventDefault();
  const query = field.value.trim();
  history.pushState(null, '', query === '' ? location.pathname : `?q=${encodeURIComponent(query)}`);
  void show();
});

more.addEventListener('click', async () => {
  const { query, shown } = state();
  history.replaceState(null, '', `?q=${encodeURIComponent(query)}&shown=${shown + STEP}`);
  await show();
  // The button may be gone now: the reader goes on at the first response that is new.
  list.querySelectorAll<HTMLAnchorElement>('h2 a')[shown]?.focus();
});

field.addEventListener('focus', () => void load().catch(() => {}), { once: true });
addEventListener('popstate', () => void show());
void show();

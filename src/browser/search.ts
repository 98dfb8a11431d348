import { loadPagefind } from './pagefind.ts';
import { pageOf } from './reference-page.ts';
import { find } from './search-element.ts';
import { drawHit } from './search-hit.ts';

const STEP = 10;

const query = find<HTMLFormElement>('[role=search]');
const filters = find<HTMLFormElement>('[data-filters]');
const field = find<HTMLInputElement>('input[name=q]');
const toggle = find('[data-toggle]');
const results = find('[data-results]');
const active = find('[data-active]');
const said = find('[data-status]');
const about = find('[data-about]');
const list = find('[data-hits]');
const more = find('[data-more]');
const template = find<HTMLTemplateElement>('template').content;
const chip = find('li', active);
const options = [...filters.querySelectorAll<HTMLInputElement>('input')];

let latest = 0;
let shownQuery: string;

/** What the forms say, without what is empty. The address of the page holds just this, so that it can be shared. */
function chosen(): URLSearchParams {
  const given = [...new FormData(query), ...new FormData(filters)].map(([name, value]) => [
    name,
    String(value).trim(),
  ]);
  return new URLSearchParams(given.filter(([, value]) => value));
}

function fill(state: URLSearchParams): void {
  field.value = state.get('q') ?? '';
  for (const option of options) {
    const values = state.getAll(option.name);
    option.checked = values.includes(option.value) || (option.value === '' && !values[0]);
  }
}

/** Shows one of the states that are no list of results, or none of them. */
function only(name?: 'start' | 'loading' | 'none-found' | 'failed'): void {
  for (const state of ['start', 'loading', 'none-found', 'failed']) {
    find(`[data-${state}]`).hidden = state !== name;
  }
}

/** Shows what the address asks for. */
async function show(): Promise<void> {
  const turn = ++latest;
  shownQuery = location.search;
  const state = new URLSearchParams(shownQuery);
  const shown = Number(state.get('shown')) || STEP;
  fill(state);
  const words = chosen().get('q') ?? null;
  const wanted: Record<string, { any: string[] }> = {};
  const ticked = options.filter(({ checked, type }) => checked && type === 'checkbox');
  for (const { name } of ticked) wanted[name] = { any: state.getAll(name) };
  active.hidden = !ticked[0];
  active.replaceChildren(...ticked.map(drawChip));
  explain(words ?? '');
  more.hidden = true;
  if (!words && !ticked[0]) {
    said.textContent = '';
    list.replaceChildren();
    return only('start');
  }
  only('loading');
  try {
    // Without words no response fits better than another.
    const byDate = !words || state.get('sort') === 'date';
    const found = await (await loadPagefind()).search(words, {
      filters: wanted,
      ...(byDate && { sort: { date: 'desc' } }),
    });
    const hits = await Promise.all(found.results.slice(0, shown).map((result) => result.data()));
    // A slower answer to an earlier question must not replace a later one.
    if (turn !== latest) return;
    const count = found.results.length;
    list.replaceChildren(...hits.map((hit) => drawHit(hit, template, field.value !== '')));
    said.textContent = sentence(count);
    more.hidden = count <= shown;
    only(count ? undefined : 'none-found');
  } catch {
    if (turn !== latest) return;
    list.replaceChildren();
    said.textContent = '';
    only('failed');
  }
}

function sentence(count: number): string {
  const { none = '', one = '', many = '' } = results.dataset;
  return count ? (count > 1 ? many.replace('{count}', count.toLocaleString('en-GB')) : one) : none;
}

function drawChip(option: HTMLInputElement): Node {
  const item = chip.cloneNode(true) as HTMLElement;
  const link = find<HTMLAnchorElement>('a', item);
  const rest = chosen();
  rest.delete(option.name, option.value);
  link.href = `?${rest}`;
  find('[data-words]', item).textContent = option.nextElementSibling?.textContent ?? option.value;
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    option.checked = false;
    go();
    results.focus();
  });
  return item;
}

/** "Section 31(1)", or "exemption 31(1)", leads to what the section means, where a response has relied on it. */
function explain(words: string): void {
  const [, provision] = /^(?:ss?|\w+tion|r|reg)?\W*(\d+[a-z]?(?: *\(\w+\))*)$/i.exec(words) ?? [];
  const id = provision?.toLowerCase().replace(/[ )]/g, '').replaceAll('(', '-');
  const option = options.find(({ value }) => id && value.replace(/^[a-z]+-/, '') === id);
  about.hidden = !option;
  if (!option) return;
  const link = find<HTMLAnchorElement>('a', about);
  link.href = `/exemptions/${option.value}/`;
  link.textContent = option.nextElementSibling?.textContent ?? '';
}

/** Makes the forms the address, and shows the first results. */
function go(): void {
  history.pushState(null, '', `${location.pathname}?${chosen()}`);
  void show();
}

async function submit(event: Event): Promise<void> {
  event.preventDefault();
  only('loading');
  const page = event.target === query && (await pageOf(field.value.trim()));
  if (page) {
    // As it was, for whoever comes back.
    void show();
    return location.assign(page);
  }
  go();
  if (event.target === query) return;
  toggle.ariaExpanded = 'false';
  results.focus();
}

query.addEventListener('submit', (event) => void submit(event));
filters.addEventListener('submit', (event) => void submit(event));
// The form is empty only once this event is over.
filters.addEventListener('reset', () => setTimeout(go));
toggle.addEventListener('click', () => {
  toggle.ariaExpanded = String(toggle.ariaExpanded !== 'true');
});

more.addEventListener('click', async () => {
  const state = new URLSearchParams(location.search);
  const shown = Number(state.get('shown')) || STEP;
  state.set('shown', String(shown + STEP));
  history.replaceState(null, '', `?${state}`);
  await show();
  // The button may be gone now: the reader goes on at the first response that is new.
  list.querySelectorAll<HTMLAnchorElement>('h2 a')[shown]?.focus();
});

// Whoever clears the field in a hurry does not want to be seen with what it found.
field.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !field.value) return;
  history.replaceState(null, '', location.pathname);
  void show();
});
field.addEventListener('focus', () => void loadPagefind().catch(() => {}), { once: true });
find('[data-again]').addEventListener('click', () => void show());
// “Skip to results” changes the address, but not what it asks for.
addEventListener('popstate', () => void (shownQuery === location.search || show()));

only('loading');
const page = await pageOf(new URLSearchParams(location.search).get('q')?.trim() ?? '');
// In place of this page, so that Back leads to the one before it.
if (page) location.replace(page);
else void show();

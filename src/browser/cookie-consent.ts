// The cookie banner and the form on the cookies page. A module although nothing is given out: its names must not be
// those of the window.
export {};

const YEAR = 365 * 24 * 60 * 60;
const root = document.documentElement;
const banner = document.querySelector<HTMLElement>('[data-cookies]');
const form = document.querySelector<HTMLFormElement>('form[data-settings]');
let counted = false;

/** `analytics` or `none`; undefined: the reader has not answered, or cookies are blocked. */
function chosen(): string | undefined {
  try {
    return /(?:^|; )cookie-choice=([^;]*)/.exec(document.cookie)?.[1];
  } catch {
    return undefined;
  }
}

/** What the browser has kept is read back: it may refuse without a word. */
function choose(choice: string): void {
  const secure = location.protocol === 'https:' ? '; Secure' : '';
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser.
  document.cookie = `cookie-choice=${choice}; Max-Age=${YEAR}; Path=/; SameSite=Lax${secure}`;
  if (chosen() !== choice) throw new Error('Not kept');
}

/** Keeps a preference and applies it. The empty value is what the site does by itself, so nothing is kept for it. */
function prefer(name: string, value: string): void {
  if (value) {
    localStorage.setItem(name, value);
    if (localStorage.getItem(name) !== value) throw new Error('Not kept');
    root.dataset[name] = value;
  } else {
    localStorage.removeItem(name);
    delete root.dataset[name];
  }
}

/** Only now, and only with consent, is the script that counts fetched. */
function count(): void {
  if (counted || !('consent' in root.dataset) || chosen() !== 'analytics') return;
  counted = true;
  const address = '/page-view.js';
  import(/* @vite-ignore */ address).catch(() => {
    // Uncounted: no reader should notice.
  });
}

/** Shows a message and moves the reader to it; said again if it already stood there. */
function say(within: HTMLElement, outcome: 'saved' | 'failed'): void {
  for (const part of within.querySelectorAll<HTMLElement>('[data-said]')) part.hidden = true;
  const message = within.querySelector<HTMLElement>(`[data-said=${outcome}]`);
  requestAnimationFrame(() => {
    if (message === null) return;
    message.hidden = false;
    message.focus();
  });
}

banner?.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('button') : null;
  if (button === null) return;
  const choice = button.dataset['choice'];
  if (choice === undefined) {
    delete root.dataset['ask'];
    return;
  }
  try {
    choose(choice);
    // Who refuses everything additional refuses the preferences too, until they choose one again.
    if (choice === 'none') for (const name of ['theme', 'escape']) prefer(name, '');
  } catch {
    say(banner, 'failed');
    return;
  }
  for (const part of banner.querySelectorAll<HTMLElement>('[data-question]')) part.hidden = true;
  say(banner, 'saved');
  count();
});

if (form !== null) {
  const page = form.parentElement as HTMLElement;
  const check = (name: string, value: string): void => {
    const choice = form.querySelector<HTMLInputElement>(`[name=${name}][value="${value}"]`);
    if (choice !== null) choice.checked = true;
  };
  check('analytics', chosen() ?? 'none');
  for (const name of ['theme', 'escape']) check(name, root.dataset[name] ?? '');
  // Only within this site; a browser that cannot tell does not offer it.
  const back = page.querySelector<HTMLElement>('[data-back]');
  if (back !== null && 'navigation' in window && navigation.canGoBack) {
    back.hidden = false;
    back.addEventListener('click', () => history.back());
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    try {
      for (const [name, value] of new FormData(form)) {
        if (name === 'analytics') choose(String(value));
        else prefer(name, String(value));
      }
    } catch {
      say(page, 'failed');
      return;
    }
    say(page, 'saved');
    count();
  });
}

count();

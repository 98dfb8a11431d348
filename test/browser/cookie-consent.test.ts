import type { BrowserContextOptions, Page } from 'playwright';
import { describe, expect, inject, test } from 'vitest';
import { STORED_ITEMS } from '../../src/domain/stored-item.ts';
import { visitor } from './visitor.ts';

const browser = visitor();
const COUNTER = 'https://statistics.exampleshire.example/view';
const RESPONSE = '/FOI-2026-1/';

interface View {
  readonly method: string;
  readonly body: string | null;
  readonly headers: Readonly<Record<string, string>>;
}

interface Visit {
  readonly page: Page;
  /** What the authority’s counting server was sent. */
  readonly views: View[];
  goto(path: string): Promise<unknown>;
}

/** A visit to the site of an authority that counts page views. */
async function visit(path: string, options?: BrowserContextOptions): Promise<Visit> {
  const page = await browser.open('/favicon.svg', options);
  const views: View[] = [];
  await page.context().route(/^https:/, async (route) => {
    const request = route.request();
    if (request.url() === COUNTER)
      views.push({
        method: request.method(),
        body: request.postData(),
        headers: await request.allHeaders(),
      });
    await route.fulfill({ body: '' });
  });
  const goto = (to: string) => page.goto(inject('consentOrigin') + to, { waitUntil: 'networkidle' });
  await goto(path);
  return { page, views, goto };
}

/** Everything that the site keeps in the browser, as `kind name`. */
async function stored(page: Page): Promise<readonly string[]> {
  const cookies = await page.context().cookies();
  const [local, session, caches, workers, databases] = await page.evaluate(async () => [
    Object.keys(localStorage),
    Object.keys(sessionStorage),
    await window.caches.keys(),
    (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    (await indexedDB.databases()).map(({ name }) => name ?? ''),
  ]);
  return [
    ...cookies.map(({ name }) => `cookie ${name}`),
    ...(local ?? []).map((name) => `local ${name}`),
    ...(session ?? []).map((name) => `session ${name}`),
    ...[...(caches ?? []), ...(workers ?? []), ...(databases ?? [])].map((name) => `other ${name}`),
  ].toSorted();
}

const REGISTERED = STORED_ITEMS.map(({ storage, name }) => `${storage} ${name}`);
const banner = (page: Page) => page.getByRole('region', { name: 'Cookies' });

describe('the cookie banner', () => {
  test('asks in the words of the authority, with three answers of one size and look', async () => {
    const { page } = await visit(RESPONSE);
    const text = await banner(page).innerText();
    expect(text).toContain('We use some essential cookies to make our website work.');
    expect(text).toContain('You can manage your preferences and cookie settings at any time');
    const looks = await banner(page)
      .locator('.buttons > *')
      .evaluateAll((elements) =>
        elements.map((element) => {
          const { color, backgroundColor, fontSize, fontWeight, borderColor } = getComputedStyle(element);
          const { height } = element.getBoundingClientRect();
          return {
            words: element.textContent,
            look: [color, backgroundColor, fontSize, fontWeight, borderColor, height].join(),
          };
        }),
      );
    expect(looks.map(({ words }) => words)).toEqual([
      'Accept additional cookies',
      'Reject additional cookies',
      'Customise Cookies',
    ]);
    expect(new Set(looks.map(({ look }) => look)).size).toBe(1);
  });

  test('stores nothing and sends nothing while it is not answered', async () => {
    const { page, views, goto } = await visit(RESPONSE);
    await goto('/search/?q=potholes');
    await goto('/');
    await expect(banner(page).isVisible()).resolves.toBe(true);
    expect(await stored(page)).toEqual([]);
    expect(views).toEqual([]);
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(loaded.filter((name) => name.includes('page-view'))).toEqual([]);
  });

  test('accepted, keeps the answer for a year and counts the page, with nothing but its path', async () => {
    const { page, views } = await visit('/search/?q=potholes');
    await page.getByRole('button', { name: 'Accept additional cookies' }).click();
    const message = page.getByRole('alert');
    await message.waitFor();
    await expect(message.innerText()).resolves.toContain(
      'Your cookie preferences have been saved. You can update your cookie settings at any time on the cookies page.',
    );
    await expect(message.evaluate((element) => element === document.activeElement)).resolves.toBe(true);
    const [cookie] = await page.context().cookies();
    expect(cookie).toMatchObject({ name: 'cookie-choice', value: 'analytics', sameSite: 'Lax', path: '/' });
    const days = ((cookie?.expires ?? 0) - Date.now() / 1000) / 86_400;
    const [{ expires } = { expires: undefined }] = STORED_ITEMS.filter(({ name }) => name === cookie?.name);
    expect(Math.round(days)).toBe(expires);
    await expect.poll(() => views.length).toBe(1);
    expect(views[0]).toMatchObject({ method: 'POST', body: '/search/' });
    expect(views[0]?.headers).not.toHaveProperty('referer');
    expect(views[0]?.headers).not.toHaveProperty('cookie');
    expect(REGISTERED).toEqual(expect.arrayContaining([...(await stored(page))]));
    await page.getByRole('button', { name: 'Hide cookie message' }).click();
    await expect(banner(page).isVisible()).resolves.toBe(false);
  });

  test('accepted, is gone from the next page, which is counted', async () => {
    const { page, views, goto } = await visit(RESPONSE);
    await page.getByRole('button', { name: 'Accept additional cookies' }).click();
    await page.getByRole('alert').waitFor();
    await goto('/about/');
    await expect(banner(page).isVisible()).resolves.toBe(false);
    await expect.poll(() => views.map(({ body }) => body)).toEqual([RESPONSE, '/about/']);
  });

  test('rejected, keeps the refusal and nothing else', async () => {
    const { page, views, goto } = await visit(RESPONSE);
    await page.evaluate(() => localStorage.setItem('theme', 'dark'));
    await page.getByRole('button', { name: 'Reject additional cookies' }).click();
    await page.getByRole('alert').waitFor();
    await goto('/');
    await expect(banner(page).isVisible()).resolves.toBe(false);
    expect(await stored(page)).toEqual(['cookie cookie-choice']);
    expect((await page.context().cookies())[0]?.value).toBe('none');
    expect(views).toEqual([]);
  });

  test('leads to the cookies page, where the answers stand on No', async () => {
    const { page } = await visit(RESPONSE);
    await page.getByRole('link', { name: 'Customise Cookies' }).click();
    await page.waitForURL('**/cookies/');
    await expect(page.getByLabel('No', { exact: true }).isChecked()).resolves.toBe(true);
    await expect(banner(page).count()).resolves.toBe(0);
  });

  test('says so where the browser keeps nothing', async () => {
    const { page, views } = await visit(RESPONSE);
    await page.evaluate(() => {
      Object.defineProperty(document, 'cookie', { get: () => '', set: () => {} });
    });
    await page.getByRole('button', { name: 'Accept additional cookies' }).click();
    const message = page.getByRole('alert');
    await message.waitFor();
    await expect(message.innerText()).resolves.toBe(
      'Sorry, there was a technical problem. Please try again.',
    );
    await expect(message.evaluate((element) => element === document.activeElement)).resolves.toBe(true);
    await expect(page.getByRole('button', { name: 'Accept additional cookies' }).isVisible()).resolves.toBe(
      true,
    );
    expect(views).toEqual([]);
  });

  test.each([{}, { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } }])(
    'moves nothing as it comes (%o)',
    async (options) => {
      const { page } = await visit(RESPONSE, options);
      await expect(banner(page).isVisible()).resolves.toBe(true);
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => resolve(sum), 300);
          }),
      );
      expect(shift).toBeLessThan(0.01);
    },
  );

  test('is not there without JavaScript, which could not keep the answer', async () => {
    const { page, views } = await visit(RESPONSE, { javaScriptEnabled: false });
    await expect(banner(page).isVisible()).resolves.toBe(false);
    expect(views).toEqual([]);
  });

  test('is not there on a site that needs no consent', async () => {
    const page = await browser.open('/');
    await expect(page.locator('[data-cookies]').count()).resolves.toBe(0);
  });
});

describe('the cookies page', () => {
  test('lists all that the site can store, and the site stores nothing else', async () => {
    const { page, goto } = await visit('/cookies/');
    for (const { name } of STORED_ITEMS)
      await expect(page.getByRole('heading', { name, exact: true }).count()).resolves.toBe(1);
    await page.getByLabel('Yes').check();
    await page.getByLabel('Dark').check();
    await page.getByLabel('Does nothing special').check();
    await page.getByRole('button', { name: 'Save settings' }).click();
    await page.getByText('Your cookie preferences have been saved.').waitFor();
    await goto('/search/?q=potholes');
    const kept = REGISTERED.filter((item) => !item.startsWith('none '));
    expect(await stored(page)).toEqual(kept.toSorted());
  });

  test('changes an answer, and the answer is there when the reader comes back', async () => {
    const { page, views, goto } = await visit(RESPONSE);
    await page.getByRole('button', { name: 'Accept additional cookies' }).click();
    await page.getByRole('alert').waitFor();
    await goto('/cookies/');
    await expect(page.getByLabel('Yes').isChecked()).resolves.toBe(true);
    await page.getByLabel('No', { exact: true }).check();
    await page.getByRole('button', { name: 'Save settings' }).click();
    const message = page.getByRole('alert');
    await message.waitFor();
    await expect(message.innerText()).resolves.toContain('You can update your cookie settings at any time');
    const before = views.length;
    await goto(RESPONSE);
    expect(views).toHaveLength(before);
    await goto('/cookies/');
    await expect(page.getByLabel('No', { exact: true }).isChecked()).resolves.toBe(true);
  });

  test('says again that the settings are saved when they are saved again', async () => {
    const { page } = await visit('/cookies/');
    for (const label of ['Dark', 'Light']) {
      await page.getByLabel(label).check();
      await page.getByRole('button', { name: 'Save settings' }).click();
      await expect
        .poll(() => page.getByRole('alert').evaluate((element) => element === document.activeElement))
        .toBe(true);
    }
  });

  test('remembers dark or light before the page is painted, and forgets them again', async () => {
    const page = await browser.open('/cookies/', { colorScheme: 'light' });
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
    await page.getByLabel('Dark').check();
    await page.getByRole('button', { name: 'Save settings' }).click();
    await expect.poll(paper).toBe('dark');
    await page.route(/_astro/, (route) => route.abort());
    await page.goto(inject('origin'));
    expect(await paper()).toBe('dark');
    await page.unroute(/_astro/);
    await page.goto(`${inject('origin')}/cookies/`);
    await expect(page.getByLabel('Dark').isChecked()).resolves.toBe(true);
    await page.getByLabel('As on the rest of my device').check();
    await page.getByRole('button', { name: 'Save settings' }).click();
    await page.getByRole('alert').waitFor();
    expect(await stored(page)).toEqual([]);
    expect(await paper()).toBe('light dark');
  });

  test('says so where the browser keeps nothing', async () => {
    const page = await browser.open('/cookies/');
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
    });
    await page.getByLabel('Dark').check();
    await page.getByRole('button', { name: 'Save settings' }).click();
    await page.getByText('Sorry, there was a technical problem. Please try again.').waitFor();
  });

  test('says what is the case without JavaScript, and shows no form that cannot work', async () => {
    const page = await browser.open('/cookies/', { javaScriptEnabled: false });
    await expect(page.getByText('JavaScript is off or did not load').isVisible()).resolves.toBe(true);
    await expect(page.locator('form[data-settings]').isVisible()).resolves.toBe(false);
    await expect(page.getByRole('heading', { name: 'theme' }).isVisible()).resolves.toBe(true);
  });

  test('does not ask about counting where nothing is counted', async () => {
    const page = await browser.open('/cookies/');
    await expect(page.locator('[name=analytics]').count()).resolves.toBe(0);
    await expect(page.getByRole('heading', { name: 'page-view' }).count()).resolves.toBe(0);
    expect(browser.complaints).toEqual([]);
  });
});

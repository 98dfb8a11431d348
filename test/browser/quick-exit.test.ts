import type { BrowserContextOptions, Page } from 'playwright';
import { describe, expect, inject, test } from 'vitest';
import { visitor } from './visitor.ts';

const browser = visitor();
const EXIT = 'https://www.bbc.co.uk/weather';
const RESPONSE = '/SAMPLE-2025-001/';

/** Opens a page of which every way out leads to a page that stands in for the other site. */
async function open(path: string, options?: BrowserContextOptions): Promise<Page> {
  const page = await browser.open('/about/', options);
  await page
    .context()
    .route(/^https:/, (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' }));
  await page.goto(inject('origin') + path);
  return page;
}

/** Long enough for a page to leave, if it were to. */
async function stays(page: Page): Promise<void> {
  const { origin } = new URL(page.url());
  await page.waitForTimeout(150);
  expect(new URL(page.url()).origin).toBe(origin);
  await expect(page.locator('body').isVisible()).resolves.toBe(true);
}

describe('Escape', () => {
  test('leaves at once, in the same tab', async () => {
    const page = await open(RESPONSE);
    await page.keyboard.press('Escape');
    await page.waitForURL(EXIT);
    expect(page.context().pages()).toHaveLength(1);
  });

  test('takes the page out of the list of Back, which leads to the page before', async () => {
    const page = await open('/about/');
    await page.goto(inject('origin') + RESPONSE);
    await page.keyboard.press('Escape');
    await page.waitForURL(EXIT);
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/about/');
  });

  test('tells the other site nothing of where the reader was', async () => {
    const page = await open(RESPONSE);
    const left = page.waitForRequest(EXIT);
    await page.keyboard.press('Escape');
    expect((await (await left).allHeaders())['referer']).toBeUndefined();
  });

  test('blanks page and title first, and sends again when it is pressed again on a slow connection', async () => {
    const page = await open(RESPONSE);
    const asked: string[] = [];
    await page.context().route(EXIT, (route) => {
      asked.push(route.request().url());
      if (asked.length > 1) void route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' });
    });
    const seen = await page.evaluate(() => {
      dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
      return { title: document.title, height: document.body.getBoundingClientRect().height };
    });
    expect(seen).toEqual({ title: '\u200B', height: 0 });
    await expect.poll(() => asked.length).toBe(1);
    await page.keyboard.press('Escape');
    await page.waitForURL(EXIT);
    expect(asked.length).toBe(2);
  });

  test.each([
    ['with Control', { ctrlKey: true }],
    ['with Shift', { shiftKey: true }],
    ['with Alt', { altKey: true }],
    ['with Meta', { metaKey: true }],
    ['held down', { repeat: true }],
    ['while composing a character', { isComposing: true }],
  ])('does nothing %s', async (_, init) => {
    const page = await open(RESPONSE);
    await page.evaluate((event) => {
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true, ...event }),
      );
    }, init);
    await stays(page);
  });

  test('is left to what fills the screen', async () => {
    const page = await open(RESPONSE);
    await page.evaluate(() => {
      Object.defineProperty(document, 'fullscreenElement', { get: () => document.body });
    });
    await page.keyboard.press('Escape');
    await stays(page);
  });

  test.each([
    ['a dialog', '<dialog>Words</dialog>', 'showModal'],
    ['a popover', '<div popover>Words</div>', 'showPopover'],
  ])('closes %s first, and leaves when it is pressed again', async (_, html, method) => {
    const page = await open(RESPONSE);
    const layer = await page.evaluateHandle(
      ([markup, how]) => {
        document.body.insertAdjacentHTML('beforeend', markup ?? '');
        const element = document.body.lastElementChild as HTMLElement & Record<string, () => void>;
        element[how ?? '']?.();
        return element;
      },
      [html, method],
    );
    await page.keyboard.press('Escape');
    await stays(page);
    await expect(layer.evaluate((element) => element.checkVisibility())).resolves.toBe(false);
    await page.keyboard.press('Escape');
    await page.waitForURL(EXIT);
  });

  test('does not keep a reader in whom a dialog ignores it', async () => {
    const page = await open(RESPONSE);
    await page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<dialog open>Words</dialog>');
    });
    await page.keyboard.press('Escape');
    await stays(page);
    await page.keyboard.press('Escape');
    await page.waitForURL(EXIT);
  });

  test('clears a filled field first, and leaves when it is pressed again', async () => {
    const page = await open('/');
    const field = page.locator('#q');
    await field.fill('vehicles');
    await field.press('Escape');
    await stays(page);
    await expect(field.inputValue()).resolves.toBe('');
    await field.press('Escape');
    await page.waitForURL(EXIT);
  });

  test('does not leave when a part of the page clears its own field with the same press', async () => {
    const page = await open('/');
    const field = page.locator('#q');
    await field.fill('vehicles');
    await field.evaluate((element: HTMLInputElement) => {
      element.addEventListener('keydown', () => {
        element.value = '';
      });
    });
    await field.press('Escape');
    await stays(page);
  });

  test('is left to what has used it already', async () => {
    const page = await open(RESPONSE);
    await page.evaluate(() => document.body.addEventListener('keydown', (event) => event.preventDefault()));
    await page.keyboard.press('Escape');
    await stays(page);
  });

  test('leaves from an empty field and from a radio button, which has a value although nothing was typed', async () => {
    const page = await open('/cookies/');
    await page.locator('input[type=radio]').first().focus();
    await page.keyboard.press('Escape');
    await page.waitForURL(EXIT);
    await page.goto(inject('origin'));
    await page.locator('#q').press('Escape');
    await page.waitForURL(EXIT);
  });

  test('leaves in a browser that does not know popovers', async () => {
    const page = await open(RESPONSE);
    await page.evaluate(() => {
      const query = document.querySelectorAll.bind(document);
      document.querySelectorAll = (selector: string) => {
        if (selector.startsWith(':popover')) throw new DOMException('Not a valid selector', 'SyntaxError');
        return query(selector);
      };
    });
    await page.keyboard.press('Escape');
    await page.waitForURL(EXIT);
  });

  test('is undone when the page comes back out of the back/forward cache', async () => {
    const page = await open(RESPONSE);
    await page.context().route(EXIT, () => {});
    const title = await page.title();
    const after = await page.evaluate(() => {
      dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
      const blank = document.documentElement.hidden;
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      return { blank, hidden: document.documentElement.hidden, title: document.title };
    });
    expect(after).toEqual({ blank: true, hidden: false, title });
  });

  test('can be switched off on the cookies page; the link still leaves', async () => {
    const page = await open('/cookies/');
    await page.getByLabel('Does nothing special').check();
    await page.getByRole('button', { name: 'Save settings' }).click();
    await page.getByText('Your cookie preferences have been saved.').waitFor();
    await page.goto(inject('origin') + RESPONSE);
    await page.keyboard.press('Escape');
    await stays(page);
    await expect(page.getByText('Quickly exit this site').isVisible()).resolves.toBe(false);
    await page.getByRole('link', { name: 'Leave this site' }).click();
    await page.waitForURL(EXIT);
  });
});

describe('the link that leaves', () => {
  test.each([
    ['a mouse', {}],
    ['a finger', { hasTouch: true, isMobile: true, viewport: { width: 320, height: 568 } }],
  ])('works with %s, and Back leads to the page before', async (_, options) => {
    const page = await open('/about/', options);
    await page.goto(inject('origin') + RESPONSE);
    await page.getByRole('link', { name: 'Leave this site' }).click();
    await page.waitForURL(EXIT);
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/about/');
  });

  test('works without JavaScript, which alone is promised then', async () => {
    const page = await open(RESPONSE, { javaScriptEnabled: false });
    await expect(page.getByText('Quickly exit this site').isVisible()).resolves.toBe(false);
    await page.getByRole('link', { name: 'Leave this site' }).click();
    await page.waitForURL(EXIT);
  });

  test('is the second stop of the keyboard, after the link to the content', async () => {
    const page = await open(RESPONSE);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus').innerText()).resolves.toBe('Leave this site');
    await page.keyboard.press('Enter');
    await page.waitForURL(EXIT);
  });

  test('is told apart from what search engines show and what is searched for', async () => {
    const page = await open(RESPONSE);
    const region = page.getByRole('region', { name: 'Quick exit' });
    await expect(region.getAttribute('data-nosnippet')).resolves.toBe('');
    await expect(page.locator('[data-pagefind-body] [data-exit]').count()).resolves.toBe(0);
    await expect(page.locator('a[data-exit]').getAttribute('rel')).resolves.toBe('nofollow noreferrer');
    await expect(region.innerText()).resolves.toContain('Quickly exit this site by pressing the Escape key');
  });

  test('stays in sight, in a bar that is low even on a touch screen', async () => {
    const page = await open(RESPONSE, {
      hasTouch: true,
      isMobile: true,
      viewport: { width: 320, height: 568 },
    });
    await page.evaluate(() => scrollTo(0, 2000));
    const bar = await page.getByRole('region', { name: 'Quick exit' }).boundingBox();
    expect(bar?.y).toBe(0);
    expect(bar?.height).toBeLessThanOrEqual(64);
  });

  test('scrolls away where the window is low, and is left out in print', async () => {
    const page = await open(RESPONSE, { viewport: { width: 640, height: 400 } });
    const region = page.getByRole('region', { name: 'Quick exit' });
    await page.evaluate(() => scrollTo(0, 2000));
    expect((await region.boundingBox())?.y).toBeLessThan(0);
    await page.emulateMedia({ media: 'print' });
    await expect(region.isVisible()).resolves.toBe(false);
  });
});

describe('an authority that wants two presses, on sensitive topics only,', () => {
  const SENSITIVE = 'FOI-2026-2/';

  async function openOther(path: string): Promise<Page> {
    const page = await open('/about/');
    await page.goto(`${inject('consentOrigin')}/${path}`);
    return page;
  }

  test('has the words that go with it', async () => {
    const page = await openOther(SENSITIVE);
    await expect(
      page.getByText('Quickly exit this site by pressing the Escape key twice').isVisible(),
    ).resolves.toBe(true);
  });

  test('has readers leave at the second press', async () => {
    const page = await openOther(SENSITIVE);
    await page.keyboard.press('Escape');
    await stays(page);
    await page.keyboard.press('Escape');
    await page.waitForURL('https://weather.exampleshire.example/today');
  });

  test('does not count two presses that are far apart, or have another key between them', async () => {
    const page = await openOther(SENSITIVE);
    await page.keyboard.press('Escape');
    await page.keyboard.press('a');
    await page.keyboard.press('Escape');
    await stays(page);
    await page.waitForTimeout(1100);
    await page.keyboard.press('Escape');
    await stays(page);
  });

  test('has it on the list of such a topic too', async () => {
    const page = await openOther('browse/topic/domestic-abuse/');
    await expect(page.locator('a[data-exit]').isVisible()).resolves.toBe(true);
  });

  test('has no quick exit on other pages', async () => {
    const page = await openOther('FOI-2026-1/');
    await expect(page.locator('[data-exit]').count()).resolves.toBe(0);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await stays(page);
  });
});

test('the page on leaving says plainly what stays behind', async () => {
  const page = await open('/leaving/');
  const text = await page.locator('main').innerText();
  expect(text).toContain('It does not clear your history.');
  expect(text).toContain('www.bbc.co.uk');
  expect(browser.complaints).toEqual([]);
});

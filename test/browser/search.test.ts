import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, inject, test } from 'vitest';
import { referenceAddress, referenceKey } from '../../src/domain/reference.ts';
import { visitor } from './visitor.ts';

const browser = visitor();

describe('the search', () => {
  test('finds a response from the home page and links to the question that matched', async () => {
    const page = await browser.open('/');
    await page.getByRole('searchbox').fill('CTSFO');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.waitForURL('**/search/?q=CTSFO');
    const result = page.getByRole('heading', { level: 2 }).getByRole('link', { name: /CTSFO/ });
    await result.waitFor();
    await expect(page.getByRole('status').innerText()).resolves.toBe('1 response found');
    await page.getByRole('link', { name: /Question 4/ }).click();
    await page.waitForURL('**/01.FOI.24.039354/#q4');
    expect(browser.complaints).toEqual([]);
  });

  test('has its field on the first screen of a phone, below all that stands on every page', async () => {
    const phone = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };
    for (const path of ['/', '/search/']) {
      const page = await browser.open(path, phone);
      const field = await page.getByRole('searchbox').boundingBox();
      expect((field?.y ?? Number.NaN) + (field?.height ?? 0), path).toBeLessThan(640);
    }
  });

  test('can be shared and walked back through, because its words are in the address', async () => {
    const page = await browser.open('/search/?q=helicopter');
    await page.getByRole('status').filter({ hasText: 'found' }).waitFor();
    const first = await page.getByRole('status').innerText();
    await page.getByRole('searchbox').fill('xylophone');
    await page.getByRole('searchbox').press('Enter');
    await page.getByRole('status').filter({ hasNotText: first }).waitFor();
    await page.goBack();
    await page.getByRole('status').filter({ hasText: first }).waitFor();
    await expect(page.getByRole('searchbox').inputValue()).resolves.toBe('helicopter');
  });

  test('says the count in its live region, and nothing else', async () => {
    const page = await browser.open('/search/?q=helicopter');
    const status = page.getByRole('status');
    await expect(status.innerText()).resolves.toBe('');
    await status.filter({ hasText: 'found' }).waitFor();
    await expect(status.innerText()).resolves.toMatch(/^\d+ responses? found$/);
  });

  test('says what to do when nothing is found', async () => {
    const page = await browser.open('/search/?q=xylophone');
    await page.getByRole('status').filter({ hasText: 'No responses found' }).waitFor();
    await expect(page.getByText('fewer or different words').isVisible()).resolves.toBe(true);
    await results(page).getByRole('link', { name: 'browse the responses' }).filter({ visible: true }).click();
    await page.waitForURL('**/browse/');
  });

  test('says that it failed, and can be tried again', async () => {
    const page = await browser.open('/search/');
    await page.context().route('**/pagefind/**', (route) => route.abort());
    await page.getByRole('searchbox').fill('helicopter');
    await page.getByRole('button', { name: 'Search' }).click();
    const alert = page.getByRole('alert');
    await alert.filter({ hasText: 'not working' }).waitFor();
    await expect(alert.getByRole('link', { name: 'browse the responses' }).isVisible()).resolves.toBe(true);
    await page.context().unroute('**/pagefind/**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('status').filter({ hasText: 'found' }).waitFor();
    await expect(alert.count()).resolves.toBe(0);
  });

  test('leads from “section 31” to what it means', async () => {
    const page = await browser.open('/search/?q=section+31');
    await page.getByRole('link', { name: 'Section 31: Law enforcement' }).click();
    await page.waitForURL('**/exemptions/foia-31/');
  });

  test('stores nothing of what was searched for', async () => {
    const page = await browser.open('/search/?q=helicopter');
    await page.getByRole('status').filter({ hasText: 'found' }).waitFor();
    const kept = await page.evaluate(() => [
      document.cookie,
      localStorage.length,
      sessionStorage.length,
      JSON.stringify(history.state),
    ]);
    expect(kept).toEqual(['', 0, 0, 'null']);
    await expect(page.evaluate(() => caches.keys())).resolves.toEqual([]);
  });

  test('hides what it found when Escape clears the field', async () => {
    const page = await browser.open('/search/?q=helicopter');
    await page.getByRole('status').filter({ hasText: 'found' }).waitFor();
    await page.getByRole('searchbox').press('Escape');
    await page.getByRole('status').filter({ hasNotText: 'found' }).waitFor();
    expect(page.url()).toMatch(/\/search\/$/);
    await expect(page.getByRole('searchbox').inputValue()).resolves.toBe('');
    await expect(results(page).getByRole('heading').count()).resolves.toBe(0);
  });

  test('without JavaScript says so and leads to the pages that can be browsed', async () => {
    const page = await browser.open('/search/', { javaScriptEnabled: false });
    const main = page.locator('main');
    await expect(main.innerText()).resolves.toContain('Search needs JavaScript');
    await main.getByRole('link', { name: 'Withheld', exact: true }).click();
    await page.waitForURL('**/browse/outcome/withheld/');
    await expect(page.getByRole('heading', { level: 3 }).count()).resolves.toBeGreaterThan(3);
  });
});

describe('a typed reference', () => {
  test.each([
    '01.FOI.24.039354',
    '01/foi/24/39354',
    '01 FOI 24 039354',
    'foi 24 39354',
    '39354',
    '01FOI24039354',
    '01foi2439354',
    'Ref: 01/FOI/24/039354',
    '“01.FOI.24.039354”',
  ])('%s goes straight to its response', async (typed) => {
    const page = await browser.open('/search/');
    await page.getByRole('searchbox').fill(typed);
    await page.getByRole('searchbox').press('Enter');
    await page.waitForURL('**/01.FOI.24.039354/');
    await page.goBack();
    await page.waitForURL('**/search/');
  });

  test('that is still being looked up is said to be', async () => {
    const page = await browser.open('/search/');
    await page.route('**/references.json', () => new Promise(() => {}));
    await page.getByRole('searchbox').fill('39354');
    await page.getByRole('searchbox').press('Enter');
    await page.getByText('Searching…').waitFor();
    await expect(page.getByText('Type some words').isVisible()).resolves.toBe(false);
  });

  test('from another page leaves no stop on the way back', async () => {
    const page = await browser.open('/');
    await page.getByRole('searchbox').fill('01/foi/24/39354');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.waitForURL('**/01.FOI.24.039354/');
    await page.goBack();
    await page.waitForURL((url) => url.pathname === '/');
  });

  test.each(['SAMPLE 2025', '2024', 'section 31', 'helicopter', '99.FOI.24.039354'])(
    'is not what %s is',
    async (typed) => {
      const page = await browser.open(`/search/?q=${encodeURIComponent(typed)}`);
      await page.getByRole('status').filter({ hasText: 'found' }).waitFor();
      expect(page.url()).toContain('/search/');
    },
  );

  test('is known by the address of its page, whatever the separators', () => {
    const built = JSON.parse(readFileSync(join(inject('site'), 'references.json'), 'utf8')) as string[];
    expect(built).toContain('01.FOI.24.039354');
    expect(new Set(built.map(referenceKey)).size).toBe(built.length);
    expect(referenceKey(referenceAddress('FOI / 2023 / 04969'))).toBe(referenceKey('foi 2023 4969'));
  });
});

describe('the filters', () => {
  test('work without words, say so in the address, and can be walked back through', async () => {
    const page = await browser.open('/search/');
    await page.getByLabel(/^Section 40\(2\)/).check();
    await page.getByLabel(/^2025/).check();
    await page.getByRole('button', { name: 'Apply' }).click();
    await page.getByRole('status').filter({ hasText: 'found' }).waitFor();
    const found = new URL(page.url()).searchParams;
    expect([found.get('exemption'), found.get('year'), found.has('q')]).toEqual(['foia-40-2', '2025', false]);
    const both = await titles(page);
    await page.reload();
    await page.getByRole('status').filter({ hasText: 'found' }).waitFor();
    expect(await titles(page)).toEqual(both);
    await page.goBack();
    await page.getByRole('status').filter({ hasNotText: 'found' }).waitFor();
    await expect(page.getByLabel(/^2025/).isChecked()).resolves.toBe(false);
    await page.goForward();
    await page.getByRole('status').filter({ hasText: 'found' }).waitFor();
    expect(await titles(page)).toEqual(both);
  });

  test('find exactly what their count and their static page say', async () => {
    const page = await browser.open('/search/?outcome=withheld&sort=date');
    await page.getByRole('status').filter({ hasText: 'found' }).waitFor();
    const searched = await titles(page);
    const promised = await page.getByLabel(/^Withheld/).evaluate((box) => box.parentElement?.innerText);
    expect(promised).toMatch(new RegExp(`\\b${searched.length}$`));
    await page.goto(new URL('/browse/outcome/withheld/', page.url()).href);
    await expect(page.locator('.hits h3').allInnerTexts()).resolves.toEqual(searched);
  });

  test('of one kind widen the search, of two kinds narrow it', async () => {
    const count = async (query: string) => {
      const page = await browser.open(`/search/?${query}`);
      await page.getByRole('status').filter({ hasText: 'found' }).waitFor();
      return Number.parseInt(await page.getByRole('status').innerText(), 10);
    };
    const [withheld, notHeld] = [await count('outcome=withheld'), await count('outcome=not-held')];
    expect(await count('outcome=withheld&outcome=not-held')).toBeGreaterThan(Math.max(withheld, notHeld));
    expect(await count('outcome=withheld&year=2025')).toBeLessThan(withheld);
  });

  test('in use are links that take them out again, and a screen reader hears what they do', async () => {
    const page = await browser.open('/search/?q=police&outcome=withheld&year=2025&shown=20');
    await page.getByRole('status').filter({ hasText: 'found' }).waitFor();
    const remove = page.getByRole('link', { name: 'Remove filter Withheld' });
    await expect(remove.getAttribute('href')).resolves.toBe('?q=police&year=2025');
    await remove.click();
    await page.waitForURL('**/search/?q=police&year=2025');
    await page.getByRole('button', { name: 'Clear all' }).click();
    await page.waitForURL('**/search/?q=police');
    await expect(page.getByRole('link', { name: /Remove filter/ }).count()).resolves.toBe(0);
  });

  test('ignore values that are not there', async () => {
    const page = await browser.open('/search/?q=helicopter&topic=unicorns&sort=size');
    await page.getByRole('status').filter({ hasText: 'found' }).waitFor();
    await expect(page.getByRole('status').innerText()).resolves.toMatch(/^[1-9]/);
  });

  test('take no more than three windows of a phone', async () => {
    const phone = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };
    const page = await browser.open('/search/', phone);
    await page.getByRole('button', { name: 'Filter and sort' }).tap();
    const panel = await page.getByRole('form', { name: 'Filter and sort' }).boundingBox();
    expect(panel?.height).toBeLessThan(3 * phone.viewport.height);
  });

  test('are behind one button on a phone, and out of the way once applied', async () => {
    const page = await browser.open('/search/', { viewport: { width: 320, height: 640 }, hasTouch: true });
    const button = page.getByRole('button', { name: 'Filter and sort' });
    const box = page.getByLabel(/^2025/);
    await expect(box.isVisible()).resolves.toBe(false);
    await button.tap();
    await expect(button.getAttribute('aria-expanded')).resolves.toBe('true');
    await box.check();
    await page.getByRole('button', { name: 'Apply' }).tap();
    await page.getByRole('status').filter({ hasText: 'found' }).waitFor();
    await expect(box.isVisible()).resolves.toBe(false);
    await expect(page.locator(':focus').getAttribute('aria-label')).resolves.toBe('Results');
  });

  test('can be passed with the keyboard, many as they are', async () => {
    const page = await browser.open('/search/?q=police');
    await page.locator('[data-hits] h2').first().waitFor();
    await page.getByRole('searchbox').focus();
    for (const key of ['Tab', 'Tab', 'Enter', 'Tab']) await page.keyboard.press(key);
    await expect(page.evaluate(() => document.activeElement?.closest('h2')?.tagName)).resolves.toBe('H2');
  });

  test('sort by date, newest first', async () => {
    const page = await browser.open('/search/?q=police&sort=date');
    await page.getByRole('status').filter({ hasText: 'found' }).waitFor();
    const dates = await page.locator('.hits [data-meta=date]').allInnerTexts();
    const days = dates.map((date) => Date.parse(date));
    expect(days.length).toBeGreaterThan(3);
    expect(days).toEqual(days.toSorted((a, b) => b - a));
  });

  test('stay where they are when a list is searched from inside', async () => {
    const page = await browser.open('/browse/topic/roads/');
    await page.getByRole('searchbox').fill('police');
    await page.getByRole('searchbox').press('Enter');
    await page.waitForURL('**/search/?q=police&topic=roads');
    await page.getByRole('link', { name: 'Remove filter Roads and vehicles' }).waitFor();
  });
});

test('the script of the search is at most 5 KB', () => {
  const html = readFileSync(join(inject('site'), 'search', 'index.html'), 'utf8');
  const [, file = ''] = /<script type="module" src="([^"]*SearchResults[^"]*)"/.exec(html) ?? [];
  expect(statSync(join(inject('site'), file)).size).toBeLessThanOrEqual(5_000);
});

function results(page: Page) {
  return page.getByRole('region', { name: 'Results' });
}

function titles(page: Page): Promise<string[]> {
  return results(page).getByRole('heading', { level: 2 }).allInnerTexts();
}

import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { visitor } from './visitor.ts';

const browser = visitor();
const PAGES = [
  '/',
  '/01.FOI.24.039354/',
  '/SAMPLE-2025-001/',
  '/browse/',
  '/browse/2025/',
  '/search/?q=vehicles',
  '/about/',
  '/404.html',
];

describe.each(PAGES)('the page %s', (path) => {
  test.each(['light', 'dark'] as const)(
    'has no fault that axe knows, best practice and level AAA included, in %s',
    async (colorScheme) => {
      const page = await browser.open(path, { colorScheme });
      if (path.includes('?q=')) await page.getByRole('status').filter({ hasText: 'found' }).waitFor();
      // No list of tags and no rule switched off: everything that axe can decide, AAA rules switched on.
      const { violations } = await new AxeBuilder({ page })
        .options({
          rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
        })
        .analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
      ).toEqual([]);
    },
  );

  test.each([320, 768, 1280])('fits a window %i px wide without sideways scrolling', async (width) => {
    const page = await browser.open(path, { viewport: { width, height: 256 } });
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(excess).toBeLessThanOrEqual(0);
  });

  test('is reached by keyboard: the first stop skips to the content', async () => {
    const page = await browser.open(path);
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus').innerText()).resolves.toBe('Skip to main content');
    await page.keyboard.press('Enter');
    await expect(page.locator(':focus').evaluate((element) => element.tagName)).resolves.toBe('MAIN');
  });
});

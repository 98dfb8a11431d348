import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { POINTERS, TEMPLATES } from './template.ts';
import { visitor } from './visitor.ts';

const browser = visitor();

describe.each(TEMPLATES)('$name', ({ path, arrange }) => {
  test('with forced colours, keeps an edge round everything that had a ground of its own', async () => {
    const page = await browser.open(path, { forcedColors: 'active' });
    await arrange?.(page);
    const edgeless = await page.evaluate(() => {
      const parts =
        '.exit, .exit a, .cookies, .beta, .site-header, .site-footer, .tag, .summary, .card, .notice, ' +
        '.redacted, .button, .find button, .find input, [aria-current]';
      return [...document.querySelectorAll(parts)]
        .filter((element) => element.checkVisibility() && element.matches(':not(.crumb *)'))
        .filter((element) => {
          const style = getComputedStyle(element);
          return ['top', 'right', 'bottom', 'left'].every(
            (side) => Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) === 0,
          );
        })
        .map((element) => element.outerHTML.slice(0, 120));
    });
    expect(edgeless).toEqual([]);
    const fixed = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((element) => getComputedStyle(element).forcedColorAdjust === 'none')
        // A drawing has system colours of its own.
        .filter((element) => element.closest('svg') === null)
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    expect(fixed).toEqual([]);
  });

  test('with reduced motion, nothing moves', async () => {
    const page = await browser.open(path, { reducedMotion: 'reduce' });
    await arrange?.(page);
    expect(await moving(page)).toEqual([]);
  });

  test('on paper, is dark on white, whole, and without what only works on a screen', async () => {
    const page = await browser.open(path, { ...POINTERS.mouse, colorScheme: 'dark' });
    await page.evaluate(() => localStorage.setItem('theme', 'dark'));
    await page.reload();
    await arrange?.(page);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const { pale, cut, onScreenOnly } = await page.evaluate(() => {
      const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
      /** The contrast of a colour with white paper (WCAG 1.4.3); grounds are not printed. */
      const contrast = (colour: string) => {
        if (canvas === null) return 0;
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data]
          .map((part) => part / 255)
          .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
        return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
      };
      const seen = [...document.querySelectorAll<HTMLElement>('body *')].filter(
        (element) => element.checkVisibility() && !element.matches('.unseen, .unseen *'),
      );
      const brief = (elements: readonly HTMLElement[]) =>
        elements.map((element) => element.outerHTML.slice(0, 120));
      return {
        pale: brief(
          seen
            .filter((element) => [...element.childNodes].some((node) => node.nodeValue?.trim()))
            .filter((element) => contrast(getComputedStyle(element).color) < 4.5),
        ),
        cut: brief(
          seen.filter((element) => {
            const { overflowX, overflowY } = getComputedStyle(element);
            return !(element instanceof SVGElement) && (overflowX !== 'visible' || overflowY !== 'visible');
          }),
        ),
        onScreenOnly: brief(
          seen.filter((element) =>
            element.matches('.skip, .exit, .cookies, .beta, nav a, button, .button, [role=search], .filters'),
          ),
        ),
      };
    });
    expect(pale).toEqual([]);
    expect(cut).toEqual([]);
    expect(onScreenOnly).toEqual([]);
    await expect(page.getByRole('heading', { level: 1 }).isVisible()).resolves.toBe(true);
  });
});

test('nothing but scrolling moves where motion is welcome', async () => {
  const page = await browser.open('/', { reducedMotion: 'no-preference' });
  expect(await moving(page)).toEqual(['html scrolls smoothly']);
});

test('on paper, a link to another site says its address', async () => {
  const page = await browser.open('/01.FOI.24.039354/');
  await page.emulateMedia({ media: 'print' });
  const address = await page
    .locator('main a[href^=http]')
    .first()
    .evaluate((link) => [getComputedStyle(link, '::after').content, link.getAttribute('href')]);
  expect(address[0]).toContain(`${address[1]}`);
});

/** Everything on a page that moves, or would. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = document.getAnimations().map(() => 'an animation');
    for (const element of document.querySelectorAll('*')) {
      const style = getComputedStyle(element);
      const name = element.localName;
      if (style.scrollBehavior === 'smooth') found.push(`${name} scrolls smoothly`);
      if (style.animationName !== 'none') found.push(`${name} is animated`);
      if (style.transitionDuration !== '0s') found.push(`${name} changes slowly`);
    }
    return found;
  });
}

import type { BrowserContextOptions, Page } from 'playwright';
import { expect, test } from 'vitest';
import { PLAIN_TEMPLATES, POINTERS, SMALLEST, TEMPLATES } from './template.ts';
import { visitor } from './visitor.ts';

const browser = visitor();

/** One stop of the keyboard, and what is wrong with it. */
interface Stop {
  readonly element: string;
  readonly fault: string | null;
}

declare global {
  interface Window {
    stops: Stop[];
  }
}

const WINDOWS = {
  'a wide window': POINTERS.mouse,
  'a phone': POINTERS.touch,
  'the smallest window': { viewport: SMALLEST },
  'forced colours': { ...POINTERS.mouse, forcedColors: 'active' },
} as const satisfies Record<string, BrowserContextOptions>;

/** Between them they have every kind of thing that can have the focus. */
const IN_FORCED_COLOURS = ['response with tables and files', 'search', 'cookie banner and quick exit'];

const SWEEPS = TEMPLATES.flatMap((template) =>
  (Object.keys(WINDOWS) as (keyof typeof WINDOWS)[])
    .filter((size) => size !== 'forced colours' || IN_FORCED_COLOURS.includes(template.name))
    // What a script has changed is narrowest on a phone, and elsewhere where it was.
    .filter((size) => size === 'a phone' || template.arrange === undefined)
    .map((size) => ({ ...template, size })),
);

test.each(SWEEPS)(
  'on $name in $size, every stop of the keyboard is seen whole, there and back',
  async (sweep) => {
    const page = await browser.open(sweep.path, WINDOWS[sweep.size]);
    await sweep.arrange?.(page);
    // From before the first stop, wherever the reader was.
    await page.locator('.skip').first().focus();
    await page.keyboard.press('Shift+Tab');
    const count = await watch(page);
    const there = await walk(page, 'Tab', count);
    const back = await walk(page, 'Shift+Tab', count);
    expect([...there, ...back].filter(({ fault }) => fault !== null)).toEqual([]);
    expect(there).toHaveLength(count);
    expect(back.map(({ element }) => element)).toEqual(there.map(({ element }) => element).toReversed());
  },
);

test.each(PLAIN_TEMPLATES)(
  'on $name, the first stop of the keyboard skips to the content',
  async ({ path }) => {
    const page = await browser.open(path);
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus').innerText()).resolves.toBe('Skip to main content');
    await page.keyboard.press('Enter');
    await expect(page.locator(':focus').evaluate((element) => element.tagName)).resolves.toBe('MAIN');
  },
);

/** Presses a key as often as there are stops, and once more to leave the page. */
async function walk(page: Page, key: string, count: number): Promise<readonly Stop[]> {
  await page.evaluate(() => {
    window.stops = [];
  });
  for (let pressed = 0; pressed <= count; pressed += 1) await page.keyboard.press(key);
  return page.evaluate(() => window.stops);
}

/** Looks at each stop when the key is pressed that leaves it: by then the page has scrolled. Returns their number. */
function watch(page: Page): Promise<number> {
  return page.evaluate(() => {
    addEventListener('keydown', ({ key }) => {
      const stop = document.activeElement;
      if (key !== 'Tab' || !stop || stop === document.body || stop.matches('[tabindex="-1"]')) return;
      window.stops.push({ element: stop.outerHTML.slice(0, 160), fault: fault(stop) });
    });
    return [...document.querySelectorAll<HTMLInputElement>('a[href], button, input, [tabindex="0"]')].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        !element.disabled &&
        // A group of radio buttons is one stop.
        (element.type !== 'radio' || element.checked),
    ).length;

    function fault(stop: Element): string | null {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(stop);
      const outlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      const transparent = /^rgba\(.*, 0\)$/.test(outlineColor);
      if ((!outlined || transparent) && boxShadow === 'none') return 'Nothing shows that it has the focus.';
      // The middle of each edge, and the middle. What is higher than the window need only be seen in part (2.4.11).
      const rects = [...stop.getClientRects()].flatMap(({ left, right, top, bottom }) => {
        const [x, y] = [(left + right) / 2, (top + bottom) / 2];
        return [
          [x, y],
          [x, top + 2],
          [x, bottom - 2],
          [left + 2, y],
          [right - 2, y],
        ] as const;
      });
      const hidden = rects.filter(([x, y]) => {
        const hit = document.elementFromPoint(x, y);
        return hit === null || !stop.contains(hit);
      });
      const allowed = stop.getBoundingClientRect().height > innerHeight * 0.6 ? rects.length - 1 : 0;
      return hidden.length > allowed
        ? `${hidden.length} of ${rects.length} points are covered or out of sight.`
        : null;
    }
  });
}

import type { Page } from 'playwright';
import { describe, expect, inject, test } from 'vitest';
import { POINTERS, SMALLEST, TEMPLATES } from './template.ts';
import { visitor } from './visitor.ts';

const browser = visitor();

/** What a reader may set without losing anything (WCAG 1.4.12). */
const TEXT_SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }
`;

/** No part grows with the window, so that the window can grow until it holds the whole page. */
const WHOLE_PAGE = 'main, .search { min-height: 0 !important }';

describe.each(TEMPLATES)('$name', ({ path, arrange }) => {
  test.each(['mouse', 'touch'] as const)(
    'stays still while it loads, has targets of 24 pixels or more, and fits every width, by %s',
    async (by) => {
      const page = await browser.open('/favicon.svg', POINTERS[by]);
      // Fonts and scripts come late, so that what they change is seen to change.
      await page.route(/\/_astro\/|\/pagefind\/|\.json$/, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 50));
        await route.continue().catch(() => {});
      });
      await page.goto(new URL(path, inject('origin')).href);
      await arrange?.(page);
      expect.soft(await shift(page)).toBeLessThan(0.01);
      expect.soft(await smallTargets(page)).toEqual([]);
      for (const width of [SMALLEST.width, 390, 768, 1280]) {
        await page.setViewportSize({ width, height: SMALLEST.height });
        // Not `innerWidth`: on a phone that grows with what does not fit.
        const needed = await page.evaluate(() => document.documentElement.scrollWidth);
        expect.soft(needed, `${width} px`).toBeLessThanOrEqual(width);
      }
    },
  );

  test('keeps all its words with the text spacing of the reader, wide and narrow', async () => {
    const page = await browser.open(path);
    await arrange?.(page);
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, TEXT_SPACING + WHOLE_PAGE);
    for (const width of [1280, SMALLEST.width]) {
      await page.setViewportSize({ width, height: 900 });
      // So high that all of it is in the window at once.
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ width, height: height + 100 });
      expect.soft(await lostWords(page), `${width} px`).toEqual([]);
      expect.soft(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
});

/** Text that is cut off, out of the window or under something else. */
function lostWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lost: string[] = [];
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (nodes.nextNode()) {
      const { parentElement: parent, nodeValue: words } = nodes.currentNode;
      // Links past something wait outside of the window until they have the focus.
      if (!parent?.checkVisibility() || !words?.trim() || parent.closest('.unseen, .skip, .past')) continue;
      const range = document.createRange();
      range.selectNodeContents(nodes.currentNode);
      // What is in a box that scrolls can be scrolled to.
      const box = parent.closest('.table-scroll, .options, .rail > div')?.getBoundingClientRect();
      for (const { left, right, top, bottom, width } of range.getClientRects()) {
        const [x, y] = [(left + right) / 2, (top + bottom) / 2];
        if (width < 1 || (box && (x < box.left || x > box.right || y < box.top || y > box.bottom))) continue;
        const hit = document.elementFromPoint(x, y);
        if (hit && (hit.contains(parent) || parent.contains(hit))) continue;
        lost.push(`${words.trim().slice(0, 60)} (${hit?.outerHTML.slice(0, 60) ?? 'out of the window'})`);
      }
    }
    return lost;
  });
}

/** Targets smaller than 24 by 24 pixels (WCAG 2.5.8): links in sentences too, though they would be excepted. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
      .filter((element) => element.checkVisibility() && !element.matches('.skip, [type=hidden]'))
      .flatMap((element) =>
        [...element.getClientRects()]
          .filter(({ height }) => height < 24)
          .concat(element.getBoundingClientRect().width < 24 ? [element.getBoundingClientRect()] : [])
          .map(({ width, height }) => `${width}x${height} ${element.outerHTML.slice(0, 120)}`),
      ),
  );
}

/** How far the page has moved by itself since it was opened. */
function shift(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    return new Promise<number>((resolve) => {
      let sum = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & {
          readonly value: number;
          readonly hadRecentInput: boolean;
        })[])
          if (!entry.hadRecentInput) sum += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => resolve(sum), 150);
    });
  });
}

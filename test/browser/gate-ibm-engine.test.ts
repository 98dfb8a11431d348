import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { POINTERS, TEMPLATES } from './template.ts';
import { visitor } from './visitor.ts';

const browser = visitor();
const ENGINE = createRequire(import.meta.url).resolve('accessibility-checker-engine/ace-window.js');

interface Finding {
  readonly ruleId: string;
  readonly message: string;
  /** What it is about (VIOLATION, RECOMMENDATION), and what was seen (FAIL, POTENTIAL, MANUAL, PASS). */
  readonly value: readonly [string, string];
  readonly node: Element;
}

declare global {
  interface Window {
    readonly ace: {
      Checker: new () => {
        check(document: Document, guidelines: readonly string[]): Promise<{ results: readonly Finding[] }>;
      };
    };
  }
}

/** What the engine takes for a violation and is none. Two at most. */
const ALLOWED = [
  {
    rule: 'aria_content_in_landmark',
    selector: 'a.skip',
    // The skip link comes before all landmarks, because it has to be the first stop (technique G1).
    // The engine knows no such exception, axe does.
  },
  {
    rule: 'element_tabbable_role_valid',
    selector: '.table-scroll',
    // A wide table scrolls in a named region. Without a stop of its own keyboards could not scroll it in every
    // browser (WCAG 2.1.1), and only in the window does it show whether a table is too wide.
  },
] as const;

test('the list of exceptions from the IBM engine has two items at most', () => {
  expect(ALLOWED.length).toBeLessThanOrEqual(2);
});

describe.each(TEMPLATES)('$name', ({ path, arrange }) => {
  test.each(['mouse', 'touch'] as const)(
    'has no violation that the IBM engine knows, by %s, light and dark',
    async (by) => {
      // The engine is put into the page, which the page’s own policy would rightly block.
      const page = await browser.open(path, { ...POINTERS[by], bypassCSP: true });
      await arrange?.(page);
      await page.addScriptTag({ path: ENGINE });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const { passes, violations } = await page.evaluate(async (allowed) => {
          const checker = new window.ace.Checker();
          const { results } = await checker.check(document, ['WCAG_2_2', 'IBM_Accessibility']);
          return {
            passes: results.filter(({ value }) => value[1] === 'PASS').length,
            violations: results
              .filter(({ value }) => value.join() === 'VIOLATION,FAIL')
              .filter(({ ruleId, node }) =>
                allowed.every(({ rule, selector }) => rule !== ruleId || !node.matches(selector)),
              )
              .map(({ ruleId, message, node }) => `${ruleId}: ${message} ${node.outerHTML.slice(0, 120)}`),
          };
        }, ALLOWED);
        expect(violations, colorScheme).toEqual([]);
        expect(passes, colorScheme).toBeGreaterThan(50);
      }
    },
  );
});

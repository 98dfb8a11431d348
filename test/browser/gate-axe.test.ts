import { AxeBuilder } from '@axe-core/playwright';
import { getRules } from 'axe-core';
import { describe, expect, test } from 'vitest';
import { POINTERS, TEMPLATES } from './template.ts';
import { visitor } from './visitor.ts';

const browser = visitor();

// By name: a list of tags would leave out what axe has switched off by default, AAA contrast and target size for two.
const RULES = getRules()
  .filter(({ tags }) => !tags.includes('deprecated'))
  .map(({ ruleId }) => ruleId);

test('the rules of axe are those of every level and version, with best practice and experiments', () => {
  const tags = new Set(
    getRules()
      .filter(({ ruleId }) => RULES.includes(ruleId))
      .flatMap((rule) => rule.tags),
  );
  for (const tag of ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    expect(tags).toContain(tag);
  for (const rule of ['color-contrast-enhanced', 'target-size', 'region', 'identical-links-same-purpose'])
    expect(RULES).toContain(rule);
});

describe.each(TEMPLATES)('$name', ({ path, arrange }) => {
  test.each(['mouse', 'touch'] as const)('has no fault that axe knows, by %s, light and dark', async (by) => {
    const page = await browser.open(path, POINTERS[by]);
    await arrange?.(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const results = await new AxeBuilder({ page })
        // In the page itself: no template has a frame, for which alone the other mode opens a window of its own.
        .setLegacyMode()
        .options({ runOnly: { type: 'rule', values: RULES }, resultTypes: ['violations'] })
        .analyze();
      expect(
        results.violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
        ),
        colorScheme,
      ).toEqual([]);
      const { violations, passes, incomplete, inapplicable } = results;
      const ran = [violations, passes, incomplete, inapplicable].flat().map(({ id }) => id);
      expect(new Set(ran), colorScheme).toEqual(new Set(RULES));
    }
  });
});

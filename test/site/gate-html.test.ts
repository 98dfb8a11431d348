import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ConfigData, HtmlValidate } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';

/** The preset that its authors recommend. Every difference says why. */
const CONFIG: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // A title names the response in the authority’s own words, and then the site. Cut at 70 characters, two of them
    // could be the same (WCAG 2.4.2); the part that tells them apart comes first.
    'long-title': 'off',
    // Filters of which several may be chosen at once share a name, as radio buttons do: `?outcome=…&outcome=…`.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox'] }],
  },
};

describe.each([
  ['the site', inject('site')],
  ['a site that asks for consent', inject('consentSite')],
])('every page of %s', (_, site) => {
  test('is HTML without a fault that html-validate knows', async () => {
    const validator = new HtmlValidate(CONFIG);
    const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.html') && !file.startsWith('pagefind'),
    );
    expect(files.length).toBeGreaterThan(200);
    const faults: string[] = [];
    for (const file of files) {
      const { results } = await validator.validateString(readFileSync(join(site, file), 'utf8'), file);
      for (const { messages } of results)
        for (const { ruleId, message, selector } of messages)
          faults.push(`${file}: ${ruleId}: ${message} (${selector})`);
    }
    expect(faults).toEqual([]);
  });
});

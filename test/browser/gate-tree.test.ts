import { describe, expect, test } from 'vitest';
import { TEMPLATES } from './template.ts';
import { visitor } from './visitor.ts';

const browser = visitor();

/*
 * What a page is to a screen reader: its landmarks, headings, names, states and their order. A difference is not
 * always a fault, but somebody has to read it before it is accepted with `vitest -u`.
 */
describe.each(TEMPLATES)('$name', ({ name, path, arrange }) => {
  test('has the tree of roles and names that was read and accepted', async () => {
    const page = await browser.open(path);
    await arrange?.(page);
    const tree = await page.locator(name.startsWith('cookie banner') ? 'body' : 'main').ariaSnapshot();
    await expect(`${tree}\n`).toMatchFileSnapshot(`tree/${name.replaceAll(' ', '-')}.yaml`);
    // One file for all pages: navigation and help have the same place everywhere (WCAG 3.2.3 and 3.2.6).
    const header = await page.getByRole('banner').ariaSnapshot();
    const footer = await page.getByRole('contentinfo').ariaSnapshot();
    const site = path.startsWith('/') ? 'site' : 'site-that-asks';
    await expect(`${header}\n${footer}\n`).toMatchFileSnapshot(`tree/frame-of-a-${site}.yaml`);
  });
});

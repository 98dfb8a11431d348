import { describe, expect, test } from 'vitest';
import { PLAIN_TEMPLATES } from './template.ts';
import { visitor } from './visitor.ts';

const browser = visitor();

/** Pages that say something else without JavaScript, and on which `search.test.ts` and others look at it. */
const OTHER_WORDS = ['search', 'cookies', 'cookies with a question'];

describe.each(PLAIN_TEMPLATES)('$name without JavaScript', ({ path }) => {
  test('has its heading, its ways on and the link that leaves, and no button that does nothing', async () => {
    const page = await browser.open(path, { javaScriptEnabled: false });
    await expect(page.getByRole('heading', { level: 1 }).isVisible()).resolves.toBe(true);
    for (const link of await page.getByRole('navigation').getByRole('link').all())
      await expect(link.getAttribute('href')).resolves.toBeTruthy();
    if (!path.startsWith('http') || path.endsWith('/FOI-2026-2/'))
      await expect(page.getByRole('link', { name: 'Leave this site' }).getAttribute('href')).resolves.toMatch(
        /^https:/,
      );
    // The one thing that a button can do on its own is to send the form of a search to the search page.
    const buttons = page.getByRole('button').filter({ visible: true });
    for (const button of await buttons.all())
      await expect(
        button.evaluate((element) => (element as HTMLButtonElement).form?.getAttribute('action')),
      ).resolves.toBe('/search/');
  });
});

test.each(PLAIN_TEMPLATES.filter(({ name }) => !OTHER_WORDS.includes(name)))(
  '$name says the same with JavaScript and without',
  async ({ path }) => {
    const words = async (javaScriptEnabled: boolean) => {
      const page = await browser.open(path, { javaScriptEnabled });
      return page.locator('main').innerText();
    };
    expect(await words(false)).toBe(await words(true));
  },
);

import { describe, expect, test } from 'vitest';
import { visitor } from './visitor.ts';

const browser = visitor();

describe.each([true, false])('with JavaScript %s', (javaScriptEnabled) => {
  test('every way of browsing is linked from home, with its counts', async () => {
    const page = await browser.open('/', { javaScriptEnabled });
    for (const [way, value, path] of [
      ['By outcome', 'Withheld', '/browse/outcome/withheld/'],
      ['By exemption', 'Section 40: Personal information', '/exemptions/foia-40/'],
      ['By topic', 'Workforce', '/browse/topic/workforce/'],
      ['By year', '2025', '/browse/2025/'],
    ] as const) {
      const item = page.getByRole('region', { name: way }).getByRole('listitem').filter({ hasText: value });
      await expect(item.innerText()).resolves.toMatch(/\d$/);
      await expect(item.getByRole('link').getAttribute('href')).resolves.toBe(path);
    }
    expect(browser.complaints).toEqual([]);
  });

  test('the reader of a withheld answer gets to the exemption in one step', async () => {
    const page = await browser.open('/01.FOI.24.039354/#q2', { javaScriptEnabled });
    await page.getByRole('link', { name: 'About section 31(1)', exact: true }).click();
    await page.waitForURL('**/exemptions/foia-31-1/');
    const main = page.locator('main');
    await expect(main.getByRole('heading', { level: 1 }).innerText()).resolves.toBe(
      'Section 31(1): Law enforcement',
    );
    for (const words of ['Qualified', 'prejudice', 'What a refusal must say', 'Section 31(3)'])
      await expect(main.getByText(words).count(), words).resolves.toBeGreaterThan(0);
  });

  test('every response that relied on section 40(2) in a year is two steps from home', async () => {
    const page = await browser.open('/exemptions/foia-40/', { javaScriptEnabled });
    await page.getByRole('link', { name: /^Section 40\(2\): / }).click();
    const year = page
      .getByRole('region', { name: 'Responses that relied on it' })
      .getByRole('link', { name: '2025' });
    const promised = await year.locator('xpath=..').innerText();
    await year.click();
    await page.waitForURL('**/exemptions/foia-40-2/2025/');
    const links = page.locator('.hits').getByRole('link', { name: 'Section 40(2)', exact: true });
    expect(promised.endsWith(String(await links.count()))).toBe(true);
    await expect(page.locator('.hits > li').count()).resolves.toBe(await links.count());
  });
});

test('a row of a list says title, counts, sections, reference and date', async () => {
  const page = await browser.open('/browse/2025/');
  const row = page.getByRole('listitem').filter({ hasText: 'Contract for vehicle recovery' }).first();
  const text = await row.innerText();
  for (const part of [
    '3 questions: 1 disclosed, 2 withheld',
    'Section 43(2)',
    'SAMPLE-2025-006',
    '26 September 2025',
  ])
    expect(text).toContain(part);
});

test('the search page stays still while it loads', async () => {
  const page = await browser.open('/search/?q=police&outcome=withheld', {
    viewport: { width: 390, height: 800 },
  });
  await page.getByRole('status').filter({ hasText: 'found' }).waitFor();
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          resolve(
            list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0),
          );
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(resolve, 500, 0);
      }),
  );
  expect(shift).toBeLessThan(0.01);
});

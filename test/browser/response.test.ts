import { describe, expect, test } from 'vitest';
import { visitor } from './visitor.ts';

const browser = visitor();
const SEED = '/01.FOI.24.039354/';

describe('the page of the response 01.FOI.24.039354', () => {
  test('shows reference, overall outcome and the outcome of each of the four questions', async () => {
    const page = await browser.open(SEED);
    const text = await page.locator('main').innerText();
    expect(text).toContain('01.FOI.24.039354');
    expect(text).toContain('Partially withheld');
    expect(text).toContain('4 questions: 1 disclosed, 1 withheld, 2 not held');
    for (const [id, outcome] of [
      ['q1', 'Disclosed'],
      ['q2', 'Withheld'],
      ['q3', 'Not held'],
      ['q4', 'Not held, explained'],
    ]) {
      const question = page.locator(`section[aria-labelledby=${id}]`);
      await expect(
        question
          .getByText(outcome ?? '', { exact: true })
          .first()
          .isVisible(),
      ).resolves.toBe(true);
    }
    expect(browser.complaints).toEqual([]);
  });

  test('explains each exemption of question 2 and says that it restates the letter', async () => {
    const page = await browser.open(SEED);
    const question = page.locator('section[aria-labelledby=q2]');
    await expect(question.getByRole('heading', { name: /Section 24\(1\)/ }).count()).resolves.toBe(1);
    await expect(question.getByRole('heading', { name: /Section 31\(1\)/ }).count()).resolves.toBe(1);
    await expect(page.getByText('restates the published response').count()).resolves.toBe(1);
  });

  test('invents no date: it says that none is published', async () => {
    const page = await browser.open(SEED);
    await expect(page.getByText('Date not published').first().isVisible()).resolves.toBe(true);
    await expect(page.locator('time').count()).resolves.toBe(0);
  });

  test('can be linked to question by question', async () => {
    const page = await browser.open(`${SEED}#q2`);
    const top = await page.locator('#q2').evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(200);
    await expect(
      page.getByRole('link', { name: 'Link to question 2' }).getAttribute('href'),
    ).resolves.toMatch(/#q2$/);
  });

  test.each([true, false])('reads the same with JavaScript %s', async (javaScriptEnabled) => {
    const page = await browser.open(SEED, { javaScriptEnabled });
    await expect(page.locator('main').innerText()).resolves.toContain('What intranet does the MPS use?');
  });
});

describe('a redaction mark', () => {
  test('is words, so that it is read aloud, copied and printed as what it is', async () => {
    const page = await browser.open('/SAMPLE-2022-002/');
    const mark = page.locator('.redacted').first();
    await expect(mark.innerText()).resolves.toBe('[Redacted: section 40(2)]');
    await page.emulateMedia({ media: 'print' });
    await expect(mark.isVisible()).resolves.toBe(true);
    const copied = await mark.evaluate((element) => {
      getSelection()?.selectAllChildren(element);
      return String(getSelection());
    });
    expect(copied).toBe('[Redacted: section 40(2)]');
  });
});

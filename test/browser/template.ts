import type { BrowserContextOptions, Page } from 'playwright';
import { inject } from 'vitest';

/** One kind of page, or one state of it, as a reader comes to see it. */
export interface Template {
  readonly name: string;
  /** A path of the site, or a full address on the site that asks for consent. */
  readonly path: string;
  /** What the reader does, or waits for, before the page is looked at. Needs JavaScript. */
  readonly arrange?: (page: Page) => Promise<unknown>;
}

const asking = inject('consentOrigin');

/** Every template of the site, and the states in which its scripts leave it. */
export const TEMPLATES: readonly Template[] = [
  { name: 'home', path: '/' },
  { name: 'response', path: '/01.FOI.24.039354/' },
  { name: 'response with tables and files', path: '/SAMPLE-2025-001/' },
  { name: 'ways to browse', path: '/browse/' },
  { name: 'list', path: '/browse/2025/' },
  { name: 'second page of a list', path: `${asking}/browse/2026/2/` },
  { name: 'exemptions', path: '/exemptions/' },
  { name: 'exemption', path: '/exemptions/foia-31-1/' },
  { name: 'exemption in a year', path: '/exemptions/foia-40-2/2025/' },
  { name: 'search', path: '/search/' },
  { name: 'search with its filters open', path: '/search/', arrange: openFilters },
  { name: 'search with results', path: '/search/?q=vehicles&outcome=disclosed', arrange: counted },
  { name: 'search without results', path: '/search/?q=xylophone', arrange: counted },
  { name: 'search that failed', path: '/search/', arrange: failedSearch },
  { name: 'about', path: '/about/' },
  { name: 'make a request', path: '/make-a-request/' },
  { name: 'accessibility statement', path: '/accessibility/' },
  { name: 'privacy', path: '/privacy/' },
  { name: 'cookies', path: '/cookies/' },
  { name: 'cookies with a question', path: `${asking}/cookies/` },
  { name: 'cookies with an answer', path: `${asking}/cookies/`, arrange: savedSettings },
  { name: 'leaving', path: '/leaving/' },
  { name: 'not found', path: '/404.html' },
  { name: 'cookie banner and quick exit', path: `${asking}/FOI-2026-2/` },
  { name: 'cookie banner with an answer', path: `${asking}/FOI-2026-2/`, arrange: answered },
];

/** The templates as they come from the server. */
export const PLAIN_TEMPLATES = TEMPLATES.filter(({ arrange }) => arrange === undefined);

/** The two ways to hold a device. */
export const POINTERS = {
  mouse: { viewport: { width: 1280, height: 900 } },
  touch: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
} as const satisfies Record<string, BrowserContextOptions>;

/** The smallest window in which nothing may be lost: 1280x1024 at 400 % (WCAG 1.4.10). */
export const SMALLEST = { width: 320, height: 256 } as const;

async function openFilters(page: Page): Promise<void> {
  const button = page.locator('[data-toggle]');
  if (await button.isVisible()) await button.click();
  await page.getByRole('button', { name: 'Apply' }).waitFor();
}

async function counted(page: Page): Promise<void> {
  await page.getByRole('status').filter({ hasText: 'found' }).waitFor();
}

async function failedSearch(page: Page): Promise<void> {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.getByRole('searchbox').fill('helicopter');
  await page.getByRole('searchbox').press('Enter');
  await page.getByRole('alert').filter({ hasText: 'not working' }).waitFor();
}

async function savedSettings(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save settings' }).click();
  await page.getByRole('alert').filter({ hasText: 'saved' }).waitFor();
}

async function answered(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Reject additional cookies' }).click();
  await page.getByRole('alert').filter({ hasText: 'saved' }).waitFor();
}

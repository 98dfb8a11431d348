import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium as driver,
  type Page,
} from 'playwright';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';

// The package’s own arguments switch web security off; these do not.
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'];

/** A visitor with a fresh profile for every page that a test opens. */
export interface Visitor {
  /** Opens a page of the built site, or a full address. Every error that the page reports is kept. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** What the pages of this test complained of: script errors and blocked content. */
  readonly complaints: string[];
}

/** One Chromium for a test file. */
export function visitor(): Visitor {
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  const complaints: string[] = [];
  beforeAll(async () => {
    browser = await driver.launch({ executablePath: inject('chromium'), args: ARGUMENTS });
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    complaints.length = 0;
  });
  afterAll(() => browser.close());
  return {
    complaints,
    async open(path, options = {}) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        reducedMotion: 'reduce',
        ...options,
      });
      contexts.push(context);
      const page = await context.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(new URL(path, inject('origin')).href);
      return page;
    },
  };
}

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { preview } from 'astro';
import { type Browser, type BrowserContextOptions, chromium as driver } from 'playwright';

// Builds the site and takes the pictures of the README from it, so that they never show another site.

const TARGET = 'docs/pictures';
const DESK = { viewport: { width: 1280, height: 860 } };

interface Picture {
  readonly name: string;
  readonly path: string;
  readonly options: BrowserContextOptions;
  /** What has to be there before the picture is taken. */
  readonly until?: string;
}

const PICTURES: readonly Picture[] = [
  { name: 'home', path: '/', options: DESK },
  { name: 'response', path: '/01.FOI.24.039354/', options: { viewport: { width: 1280, height: 1100 } } },
  { name: 'search', path: '/search/?q=camera', options: DESK, until: 'main h2 a' },
  {
    name: 'phone',
    path: '/01.FOI.24.039354/',
    options: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
  },
  { name: 'dark', path: '/01.FOI.24.039354/', options: { ...DESK, colorScheme: 'dark' } },
];

const folder = mkdtempSync(join(tmpdir(), 'foi-pictures-'));
try {
  const site = join(folder, 'dist');
  const built = spawnSync(process.execPath, ['src/cli/foi.ts', 'build', '--out', site], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (built.status !== 0) throw new Error('The site could not be built.');
  const server = await preview({ root: process.cwd(), outDir: site, server: { port: 0 }, logLevel: 'error' });
  const browser = await driver.launch({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
  });
  mkdirSync(TARGET, { recursive: true });
  for (const picture of PICTURES) await take(picture, browser, `http://localhost:${server.port}`);
  await browser.close();
  await server.stop();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function take(
  { name, path, options, until }: Picture,
  browser: Browser,
  origin: string,
): Promise<void> {
  // The fonts are optional, so that chance would decide whether a picture has them: here the page waits for them.
  const context = await browser.newContext({ reducedMotion: 'reduce', bypassCSP: true, ...options });
  const page = await context.newPage();
  await page.route(`${origin}/**`, async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const answer = await route.fetch();
    const body = (await answer.text()).replaceAll(/font-display:\s*optional/g, 'font-display:block');
    await route.fulfill({ response: answer, body });
  });
  await page.goto(origin + path, { waitUntil: 'networkidle' });
  if (until !== undefined) await page.locator(until).first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(TARGET, `${name}.png`) });
  await context.close();
  console.log(join(TARGET, `${name}.png`));
}

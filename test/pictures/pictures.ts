import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { preview } from 'astro';
import { type Browser, type BrowserContextOptions, chromium as driver } from 'playwright';
import sharp from 'sharp';
import { type Drawn, desk } from './desk.ts';

// Takes the pictures of the README and of docs/editing.md from built sites and from commands that are run, so that
// they never show anything else. `npm run pictures -- desk` takes those of the guide alone, `-- site` the others.

const TARGET = 'docs/pictures';
const DESK = { viewport: { width: 1280, height: 860 } };

interface Picture {
  readonly name: string;
  readonly path: string;
  readonly options: BrowserContextOptions;
  /** What has to be there before the picture is taken. */
  readonly until?: string;
}

const SITE: readonly Picture[] = [
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
/** Where the letter of the guide ends up. */
const PAGE: Picture = {
  name: 'page',
  path: '/01.FOI.25.000123/',
  options: { viewport: { width: 1000, height: 1000 } },
};

const asked = process.argv.slice(2);

const folder = mkdtempSync(join(tmpdir(), 'foi-pictures-'));
const browser = await driver.launch({
  executablePath: await chromium.executablePath(),
  args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
});
try {
  mkdirSync(TARGET, { recursive: true });
  if (isAsked('desk')) {
    for (const drawn of await desk(folder)) await draw(drawn);
    await takeFrom(join(folder, 'content'), [PAGE]);
  }
  if (isAsked('site')) await takeFrom(undefined, SITE);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

function isAsked(group: string): boolean {
  return asked.length === 0 || asked.includes(group);
}

/** Builds a site, of this content or of that of the repository, and takes pictures of its pages. */
async function takeFrom(content: string | undefined, pictures: readonly Picture[]): Promise<void> {
  const site = join(folder, content === undefined ? 'site' : 'desk');
  const built = spawnSync(process.execPath, ['src/cli/foi.ts', 'build', '--out', site], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...(content === undefined ? {} : { FOI_CONTENT: content }) },
  });
  if (built.status !== 0) throw new Error('The site could not be built.');
  const server = await preview({ root: process.cwd(), outDir: site, server: { port: 0 }, logLevel: 'error' });
  for (const picture of pictures) await take(picture, browser, `http://localhost:${server.port}`);
  await server.stop();
}

/** Takes a picture of a frame, as large as it is. */
async function draw({ name, html }: Drawn): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 840, height: 600 }, deviceScaleFactor: 1.5 });
  const page = await context.newPage();
  await page.setContent(html);
  await save(name, await page.locator('main').screenshot());
  await context.close();
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
  await save(name, await page.screenshot());
  await context.close();
}

/** The pages have few colours: with a palette a picture takes a third of the bytes, and looks the same. */
async function save(name: string, picture: Buffer): Promise<void> {
  const path = join(TARGET, `${name}.png`);
  const { size } = await sharp(picture).png({ palette: true, colours: 64, compressionLevel: 9 }).toFile(path);
  console.log(`${path}  ${Math.round(size / 1000)} kB`);
}

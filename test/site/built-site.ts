import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { preview } from 'astro';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the built site. */
    site: string;
    /** Where it is served, without a final slash. */
    origin: string;
    /** The same of a small site whose authority counts page views and so has to ask. */
    consentSite: string;
    consentOrigin: string;
    /** The program of the browser. */
    chromium: string;
  }
}

/** Not `content/`: that is the authority’s, and the tests must hold whatever it publishes. */
const LOG = 'test/fixtures/log';

/** Builds the sites as an editor would and serves them as `npm start` does. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'foi-site-'));
  const site = build(LOG, join(folder, 'dist'));
  const consentSite = build(consentContent(join(folder, 'content')), join(folder, 'consent-dist'));
  // Unpacked here, once: of two workers that do it at the same time, one starts a file that is still being written.
  project.provide('chromium', await chromium.executablePath());
  const servers = [await serve(site), await serve(consentSite)] as const;
  project.provide('site', site);
  project.provide('origin', `http://localhost:${servers[0].port}`);
  project.provide('consentSite', consentSite);
  project.provide('consentOrigin', `http://localhost:${servers[1].port}`);
  return async () => {
    await Promise.all(servers.map((server) => server.stop()));
    rmSync(folder, { recursive: true, force: true });
  };
}

/** The settings and entries of the fixture, with the statements of the log. */
function consentContent(folder: string): string {
  cpSync(join(LOG, 'pages'), join(folder, 'pages'), { recursive: true });
  cpSync(join(LOG, 'accessibility.yaml'), join(folder, 'accessibility.yaml'));
  cpSync('test/fixtures/consent-content', folder, { recursive: true });
  const responses = join(folder, 'responses', '2026');
  const entry = readFileSync(join(responses, 'FOI-2026-1.mdx'), 'utf8');
  for (let number = 3; number < 30; number += 1) {
    const copy = entry.replace('FOI/2026/1', `FOI/2026/${number}`);
    writeFileSync(join(responses, `FOI-2026-${number}.mdx`), copy);
  }
  return folder;
}

function build(content: string, out: string): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/foi.ts', 'build', '--out', out], {
    encoding: 'utf8',
    env: { ...process.env, FOI_CONTENT: content },
  });
  if (status !== 0) throw new Error(`The site could not be built.\n${stdout}\n${stderr}`);
  return out;
}

function serve(site: string): ReturnType<typeof preview> {
  return preview({ root: process.cwd(), outDir: site, server: { port: 0 }, logLevel: 'error' });
}

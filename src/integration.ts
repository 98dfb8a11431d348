import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { checkContent } from './checks/check-content.ts';
import { terminalReport } from './checks/reports/terminal.ts';
import type { CheckResult } from './checks/run.ts';
import { contentFolder, requireContent } from './entries/content-folder.ts';
import { ContentFolderError } from './entries/content-folder-error.ts';
import { writeJsonSchemas } from './entries/json-schema.ts';

/**
 * The one Astro integration: the checks before a build, the search index after it.
 *
 * A build is made beside `dist` and takes its place only when everything has worked. So a failed build leaves the
 * old site whole, and a deleted entry cannot stay published.
 */
export function disclosureLog(): AstroIntegration {
  let finished = '';
  let cache = '';
  let addresses: readonly string[] = [];
  return {
    name: 'disclosure-log',
    hooks: {
      'astro:config:setup': ({ command, config, injectRoute, updateConfig }) => {
        orExit(() => requireContent(contentFolder()));
        // Astro makes no page of a file whose name begins with an underscore, as that of the host has to.
        injectRoute({ pattern: '/_headers', entrypoint: './src/pages/_headers.ts' });
        writeJsonSchemas(fileURLToPath(new URL('.astro/schemas/', config.root)));
        if (command !== 'build') return;
        // A shell that says otherwise would leave the content security policy out of the pages.
        process.env.NODE_ENV = 'production';
        addresses = gate().addresses;
        finished = fileURLToPath(config.outDir).replace(/[/\\]$/, '');
        // The cache of one build must not meet that of another that runs beside it, as tests do.
        cache = mkdtempSync(join(tmpdir(), 'foi-build-'));
        updateConfig({
          outDir: pathToFileURL(`${unfinished(finished)}/`),
          cacheDir: pathToFileURL(`${cache}/`),
        });
      },
      'astro:server:setup': ({ server }) => {
        const folder = contentFolder();
        const report = (): void => print(check());
        report();
        server.watcher.add(folder);
        server.watcher.on('all', (_event, path) => {
          if (path.startsWith(folder)) report();
        });
      },
      'astro:build:done': async ({ pages, dir, logger }) => {
        const folder = fileURLToPath(dir);
        assertComplete(folder, addresses);
        const indexed = await indexForSearch(folder);
        replace(finished, unfinished(finished));
        rmSync(cache, { recursive: true, force: true });
        logger.info(`${pages.length} pages, ${indexed} of them searchable, in ${finished}`);
      },
    },
  };
}

function unfinished(folder: string): string {
  return `${folder}.unfinished`;
}

/** Stops the command where the content has errors: nothing is built, nothing of the old site is touched. */
function gate(): CheckResult {
  const result = check();
  print(result);
  if (result.errors === 0) return result;
  console.error('Nothing was built. The site is as it was.');
  return process.exit(1);
}

function check(): CheckResult {
  return orExit(() => checkContent({ release: process.env.FOI_RELEASE === '1' }));
}

/** Stops with a sentence, and not with a stack trace, where the content is not where it should be. */
function orExit<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ContentFolderError)) throw error;
    console.error(`${error.message}\n  → ${error.remedy}`);
    return process.exit(2);
  }
}

function print(result: CheckResult): void {
  console.error(terminalReport(result, process.stderr));
}

/** Astro turns a broken store of entries into an empty one without a word: look for every page. */
function assertComplete(folder: string, addresses: readonly string[]): void {
  const missing = addresses.filter((address) => !existsSync(join(folder, address, 'index.html')));
  if (missing.length === 0) return;
  throw new Error(
    `${missing.length} of ${addresses.length} responses have no page, ${missing[0]} among them. Run the build again.`,
  );
}

/** Indexes the pages that are marked for it (`data-pagefind-body`) and returns how many there are. */
async function indexForSearch(folder: string): Promise<number> {
  try {
    const { index, errors } = await createIndex({ includeCharacters: '()/.' });
    // Responses stand at the root of the site; the lists and explanations below it need not be read.
    const read = await index?.addDirectory({ path: folder, glob: '*/index.html' });
    const written = await index?.writeFiles({ outputPath: join(folder, 'pagefind') });
    const problems = [...errors, ...(read?.errors ?? []), ...(written?.errors ?? [])];
    if (problems.length > 0) throw new Error(`The search index could not be made: ${problems.join('; ')}`);
    return read?.page_count ?? 0;
  } finally {
    await close();
  }
}

function replace(target: string, source: string): void {
  const old = `${target}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(target)) renameSync(target, old);
  renameSync(source, target);
  rmSync(old, { recursive: true, force: true });
}

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUDGETS } from './budget.ts';
import { ownScriptOf, type PageSize, pageSizes } from './page-size.ts';

// Builds the site and prints how many bytes each kind of page takes: the largest page of each.

const folder = mkdtempSync(join(tmpdir(), 'foi-size-'));
try {
  const { status } = spawnSync(process.execPath, ['src/cli/foi.ts', 'build', '--out', join(folder, 'dist')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('The site could not be built.');
  report(pageSizes(join(folder, 'dist')));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function report(pages: readonly PageSize[]): void {
  const largest = [...Map.groupBy(pages, ({ template }) => template).values()].map((ofTemplate) =>
    ofTemplate.reduce((a, b) => (b.paint > a.paint ? b : a)),
  );
  const within = pages
    .filter(({ template, words }) => template === 'response' && words <= BUDGETS.wordsWithinPaint)
    .toSorted((a, b) => b.words - a.words)
    .slice(0, 1);
  console.table(
    Object.fromEntries(
      [...largest, ...within].map((page) => [
        `${page.template} ${page.path}`,
        {
          words: page.words,
          html: page.html,
          'inline css': page.css,
          'inline script': page.inlineScript,
          'script files': page.fileScript,
          'needed to paint': page.paint,
        },
      ]),
    ),
  );
  console.log(
    `Gzip bytes. Budgets: ${BUDGETS.paint} needed to paint by a response of up to ${BUDGETS.wordsWithinPaint} words; ` +
      `${BUDGETS.contentScript} of script on a page of content; ${BUDGETS.searchScriptRaw} (not compressed) for search.`,
  );
  const content = pages.find(({ template }) => template === 'response');
  const search = pages.find(({ template }) => template === 'search');
  if (content && search)
    console.log(`Search has ${ownScriptOf(search, content)} bytes of script of its own.`);
  console.log(
    'Fonts are not needed to paint: a page shows itself in the fonts of the system until they are there.',
  );
}

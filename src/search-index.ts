import { join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { close, createIndex } from 'pagefind';

/** Marks the part of a page that is searched. */
const SEARCHED = 'data-pagefind-body';

/** The search index of a build, made while the pages are drawn: Pagefind is a program of its own, on a processor of its own. */
export interface SearchIndex {
  /** Draws as before, and hands each page that is marked for it to Pagefind. */
  over(prerenderer: AstroPrerenderer): AstroPrerenderer;
  /**
   * Writes the index into the folder of the site and returns how many pages are in it.
   * @throws Error where a page could not be read or the index not written.
   */
  write(folder: string): Promise<number>;
}

/** @throws Error where Pagefind does not start. */
export async function searchIndex(): Promise<SearchIndex> {
  const { index, errors } = await createIndex({ includeCharacters: '()/.' });
  if (index === undefined) throw new Error(problem(errors));
  const added: Promise<{ errors: string[] }>[] = [];
  const add = async (response: Response, url: string): Promise<Response> => {
    if (!response.headers.get('content-type')?.includes('text/html')) return response;
    const html = await response.text();
    if (html.includes(SEARCHED)) added.push(index.addHTMLFile({ url, content: searchedPart(html) }));
    return new Response(html, response);
  };
  return {
    over: (prerenderer) => ({
      ...prerenderer,
      async render(request, options) {
        const drawn = await prerenderer.render(request, options);
        const { pathname } = new URL(request.url);
        return drawn instanceof Response
          ? add(drawn, pathname)
          : { ...drawn, response: await add(drawn.response, pathname) };
      },
    }),
    async write(folder) {
      try {
        const read = await Promise.all(added);
        const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
        const problems = [...read, written].flatMap((each) => each.errors);
        if (problems.length > 0) throw new Error(problem(problems));
        return added.length;
      } finally {
        await close();
      }
    },
  };
}

function problem(errors: readonly string[]): string {
  return `The search index could not be made: ${errors.join('; ')}`;
}

/** The page without its frame: reading the style sheet a thousand times would take longer than reading the words. */
function searchedPart(html: string): string {
  const opening = /<html[^>]*>/.exec(html)?.[0] ?? '<html>';
  const main = html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'));
  return `${opening}<body>${main}</main></body></html>`;
}

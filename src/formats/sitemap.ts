import type { Response } from '../domain/response.ts';
import * as urls from '../urls.ts';

/** Pages of a year of the log. */
export const RESPONSES_A_PAGE = 25;

/** The paths that search engines should know: not samples, the search page or the page for missing pages. */
export function sitemapPaths(responses: readonly Response[]): readonly string[] {
  const years = Map.groupBy(responses, ({ year }) => year);
  const yearPages = [...years].flatMap(([year, { length }]) =>
    Array.from({ length: Math.ceil(length / RESPONSES_A_PAGE) }, (_, index) => urls.year(year, index + 1)),
  );
  const real = responses.filter(({ sample }) => !sample).map(({ reference }) => urls.response(reference));
  return [urls.home(), urls.browse(), urls.about(), ...yearPages, ...real];
}

/** A sitemap as https://www.sitemaps.org/protocol.html has it. */
export function sitemap(site: string, paths: readonly string[]): string {
  const entries = paths.map((path) => `<url><loc>${escaped(urls.canonical(site, path))}</loc></url>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}

/** `robots.txt`: everything may be read, and here is the list. */
export function robots(site: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${urls.canonical(site, urls.sitemap())}\n`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

import type { Response } from '../domain/response.ts';
import * as urls from '../urls.ts';
import { FACETS, type Facets } from './facet.ts';
import { listingPages } from './listing.ts';

/** The paths that search engines should know: not samples, empty lists or the page for missing pages. */
export function sitemapPaths(responses: readonly Response[], facets: Facets): readonly string[] {
  const lists = FACETS.filter((facet) => facet !== 'exemption')
    .flatMap((facet) => facets[facet])
    .filter((value) => value.responses.length > 0)
    .flatMap((value) =>
      listingPages(value.responses).map(({ number }) => urls.listPage(value.address, number)),
    );
  const real = responses.filter(({ sample }) => !sample).map(({ reference }) => urls.response(reference));
  return [
    ...[urls.home(), urls.search(), urls.browse(), urls.exemptions(), urls.about(), urls.makeARequest()],
    ...[urls.accessibility(), urls.privacy(), urls.cookies()],
    ...lists,
    ...facets.exemption.map(({ address }) => address),
    ...real,
  ];
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

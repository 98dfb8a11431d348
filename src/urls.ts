import type { Exemption } from './domain/exemption.ts';
import { OUTCOME_GROUPS } from './domain/outcome-group.ts';
import { referenceAddress } from './domain/reference.ts';
import type { Regime } from './domain/regime.ts';
import { exemptionsOf } from './domain/registers/index.ts';

/**
 * First segments of a path that belong to the site, so that no reference may have one for its address.
 * Pages still to come are among them: an address is for ever, and a response could not move out of their way.
 */
export const RESERVED: readonly string[] = [
  '_astro',
  '_headers',
  '.well-known',
  '404',
  '404.html',
  'about',
  'accessibility',
  'browse',
  'cookies',
  'data',
  'exemptions',
  'favicon.svg',
  'feed',
  'index.html',
  'leaving',
  'make-a-request',
  'page-view.js',
  'pagefind',
  'privacy',
  'references.json',
  'robots.txt',
  'search',
  'sitemap.xml',
  'statistics',
];

/** The home page. */
export function home(): string {
  return '/';
}

/** The page about the log. */
export function about(): string {
  return '/about/';
}

/** How to make a request. */
export function makeARequest(): string {
  return '/make-a-request/';
}

/** The accessibility statement. */
export function accessibility(): string {
  return '/accessibility/';
}

/** What happens to the data of readers. */
export function privacy(): string {
  return '/privacy/';
}

/** What the site can store, and the reader’s settings. */
export function cookies(): string {
  return '/cookies/';
}

/** What the quick exit does and does not do. */
export function leaving(): string {
  return '/leaving/';
}

/** The ways through the log. */
export function browse(): string {
  return '/browse/';
}

/** A list of responses and its further pages; the first has no number in its address. */
export function listPage(list: string, page: number): string {
  return page === 1 ? list : `${list}${page}/`;
}

/** One year of the log. */
export function year(ofYear: number): string {
  return `/browse/${ofYear}/`;
}

/** The responses of one outcome, topic or law. */
export function browseBy(facet: 'outcome' | 'topic' | 'regime', id: string): string {
  return `/browse/${facet}/${id}/`;
}

/** The exemptions explained. */
export function exemptions(): string {
  return '/exemptions/';
}

/** One provision explained, for ever: `/exemptions/foia-31-1-a/`. */
export function exemption(provision: Exemption): string {
  return `/exemptions/${exemptionId(provision)}/`;
}

/** The responses of one year that relied on a provision. */
export function exemptionYear(provision: Exemption, ofYear: number): string {
  return `${exemption(provision)}${ofYear}/`;
}

/** A provision in an address and in a query: `foia-31-1-a` for section 31(1)(a). */
export function exemptionId({ regime, provision }: Pick<Exemption, 'regime' | 'provision'>): string {
  return `${regime}-${provision.replaceAll(')', '').replaceAll('(', '-')}`.toLowerCase();
}

/** A law in an address and in a query. */
export function regimeId(regime: Regime): string {
  return regime.toLowerCase();
}

/** The addresses of all responses, by which the search page knows a typed reference. */
export function references(): string {
  return '/references.json';
}

/** The search page, with its results where a query is given. */
export function search(query?: string): string {
  return query === undefined ? '/search/' : `/search/?q=${encodeURIComponent(query)}`;
}

/** The page of a response, for ever: `/01.FOI.24.039354/`. */
export function response(reference: string): string {
  return `/${referenceAddress(reference)}/`;
}

/** One question of a response: `/01.FOI.24.039354/#q2`. */
export function question(reference: string, label: string): string {
  return `${response(reference)}#${anchor(label)}`;
}

/** The `id` of a question: `q2`, and `q2a` for 2(a). A hyphen keeps 2(1), `q2-1`, apart from 21. */
export function anchor(label: string): string {
  return `q${label.replace(/(?<=\d)\D+(?=\d)/g, '-').replace(/[^A-Za-z0-9-]/g, '')}`;
}

/** A released file, beside the response that released it. */
export function attachment(reference: string, file: string): string {
  return `${response(reference)}${encodeURIComponent(file)}`;
}

/** The page that is shown where there is none. */
export function notFound(): string {
  return '/404.html';
}

/** The icon of the site. */
export function icon(): string {
  return '/favicon.svg';
}

/** The list of pages for search engines. */
export function sitemap(): string {
  return '/sitemap.xml';
}

/** The one full address of a page. `site` has no trailing slash. */
export function canonical(site: string, path: string): string {
  return site + path;
}

/** Where a contact of `authority.yaml` leads: a page, or a mailbox. */
export function contact(pageOrMailbox: string): string {
  return /^[^\s:/]+@[^\s:/]+$/.test(pageOrMailbox) ? `mailto:${pageOrMailbox}` : pageOrMailbox;
}

/**
 * Whether a path is one of the site’s own pages, for links in entries. Years are pages where the log has them.
 * `topics` are their ids.
 */
export function isSitePage(
  path: string,
  { regimes, topics }: { readonly regimes: readonly Regime[]; readonly topics: readonly string[] },
): boolean {
  return [
    ...[
      home(),
      about(),
      makeARequest(),
      accessibility(),
      privacy(),
      cookies(),
      leaving(),
      browse(),
      search(),
      exemptions(),
    ],
    ...OUTCOME_GROUPS.map((outcome) => browseBy('outcome', outcome)),
    ...topics.map((topic) => browseBy('topic', topic)),
    ...regimes.map((regime) => browseBy('regime', regimeId(regime))),
    ...regimes.flatMap(exemptionsOf).map(exemption),
  ].includes(path);
}

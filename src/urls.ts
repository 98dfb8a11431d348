import { referenceAddress } from './domain/reference.ts';

/**
 * First segments of a path that belong to the site, so that no reference may have one for its address.
 * Pages still to come are among them: an address is for ever, and a response could not move out of their way.
 */
export const RESERVED: readonly string[] = [
  '_astro',
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
  'pagefind',
  'privacy',
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

/** The years of the log. */
export function browse(): string {
  return '/browse/';
}

/** One year of the log; its first page has no number in its address. */
export function year(ofYear: number, page = 1): string {
  return page === 1 ? `/browse/${ofYear}/` : `/browse/${ofYear}/${page}/`;
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

/** Whether a path is one of the site’s own pages, for links in entries. Years are pages where the log has them. */
export function isSitePage(path: string): boolean {
  return [home(), about(), browse(), search()].includes(path);
}

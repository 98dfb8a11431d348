import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The bytes of one built page. All are gzip bytes, as the plainest host would send them. */
export interface PageSize {
  readonly path: string;
  readonly template: string;
  /** Words of the authority on the page. */
  readonly words: number;
  /** The page without its inline style sheet and scripts. */
  readonly html: number;
  readonly css: number;
  readonly inlineScript: number;
  /** Scripts of ours in files, with everything that they import. */
  readonly fileScript: number;
  /** The same as it lies on the server: what a “5 KB script” means. */
  readonly fileScriptRaw: number;
  /** All that has to be there before the page can paint: the page itself, and what blocks it. */
  readonly paint: number;
  /** Fonts that the page asks for before it needs them. */
  readonly preloadedFonts: number;
}

/** The first pattern that a path matches is its template; a response has what is left. */
const TEMPLATES: readonly (readonly [name: string, path: RegExp])[] = [
  ['home', /^\/$/],
  ['not found', /^\/404\.html$/],
  ['search', /^\/search\/$/],
  ['ways to browse', /^\/browse\/$/],
  ['list', /^\/browse\/./],
  ['exemptions', /^\/exemptions\/$/],
  ['exemption', /^\/exemptions\/./],
  ['cookies', /^\/cookies\/$/],
  ['statement', /^\/(about|accessibility|leaving|make-a-request|privacy)\/$/],
  ['response', /./],
];

/** Every page of a built site. */
export function pageSizes(site: string): readonly PageSize[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(sep, '/'))
    .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'))
    .map((file) => pageSize(site, file));
}

/** What is left after the scripts that every content page has: the search page’s own. In bytes, not compressed. */
export function ownScriptOf(page: PageSize, content: PageSize): number {
  return page.fileScriptRaw - content.fileScriptRaw;
}

function pageSize(site: string, file: string): PageSize {
  const path = `/${file.replace(/index\.html$/, '')}`;
  const html = readFileSync(join(site, file), 'utf8');
  const styles = all(html, /<style[^>]*>([\s\S]*?)<\/style>/g);
  const inline = all(html, /<script(?![^>]*\bsrc=)(?![^>]*application\/)[^>]*>([\s\S]*?)<\/script>/g);
  const scripts = new Set(
    all(html, /<script[^>]*\bsrc="([^"]+)"/g).flatMap((each) => withImports(site, each)),
  );
  const files = [...scripts].map((each) => readFileSync(join(site, each)));
  const bare = html.replace(/<(style|script)\b[^>]*>[\s\S]*?<\/\1>/g, '');
  return {
    path,
    template: TEMPLATES.find(([, pattern]) => pattern.test(path))?.[0] ?? '',
    words: all(html, /<div class="words">([\s\S]*?)<\/div>/g).reduce((sum, each) => sum + wordsIn(each), 0),
    html: zipped(bare),
    css: zipped(styles.join('')),
    inlineScript: zipped(inline.join('')),
    fileScript: files.reduce((sum, each) => sum + zipped(each), 0),
    fileScriptRaw: files.reduce((sum, each) => sum + each.length, 0),
    paint:
      zipped(html) + blocking(html).reduce((sum, each) => sum + zipped(readFileSync(join(site, each))), 0),
    preloadedFonts: all(html, /<link(?=[^>]*rel="preload")(?=[^>]*as="font")([^>]*)>/g).length,
  };
}

/** Style sheets in files, and scripts that are neither modules nor deferred. */
function blocking(html: string): readonly string[] {
  const sheets = all(html, /<link(?=[^>]*rel="stylesheet")[^>]*\bhref="([^"]+)"/g);
  const scripts = all(html, /<script(?![^>]*\b(?:defer|async|type="module"))[^>]*\bsrc="([^"]+)"/g);
  return [...sheets, ...scripts];
}

/** A script and every script of ours that it imports, at once or later. Pagefind’s are not ours. */
function withImports(site: string, script: string): readonly string[] {
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (found.has(path) || path.startsWith('/pagefind/')) return;
    found.add(path);
    const text = readFileSync(join(site, path), 'utf8');
    const imports = all(text, /(?:\bfrom|\bimport)\s*\(?\s*["'`](\.{0,2}\/[^"'`]+\.js)["'`]/g);
    for (const each of imports) visit(each.startsWith('/') ? each : posix.join(dirname(path), each));
  };
  visit(script);
  return [...found];
}

function all(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, inner = '']) => inner);
}

function wordsIn(html: string): number {
  return html
    .replace(/<[^>]+>/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '').length;
}

/** At the level that servers use when they compress as they send. */
function zipped(bytes: string | Uint8Array): number {
  return bytes.length === 0 ? 0 : gzipSync(bytes).length;
}
